using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Concord.Bot.Tests.Security;

/// <summary>Every error that the service logs: a turn that broke is one, though it was answered.</summary>
internal sealed class Errors : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Seen { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            Seen.Enqueue($"{formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
    }
}
