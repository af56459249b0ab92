using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Concord.Bot.Hosting.Telemetry;

/// <summary>What stands on the console, which the platform keeps: a line of JSON for each entry, without the words of an exception.</summary>
internal sealed class DiscreetConsole() : ConsoleFormatter(Key)
{
    /// <summary>By which the settings name it.</summary>
    public const string Key = "discreet";

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter) =>
        textWriter.WriteLine(JsonSerializer.Serialize(new
        {
            level = logEntry.LogLevel.ToString(), category = logEntry.Category, id = logEntry.EventId.Id, message = logEntry.Formatter(logEntry.State, null),
            exception = logEntry.Exception is { } exception ? Discretion.KindOf(exception) : null, at = logEntry.Exception?.StackTrace,
        }));
}
