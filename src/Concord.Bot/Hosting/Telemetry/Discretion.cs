using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Concord.Bot.Hosting.Telemetry;

/// <summary>Of an exception only its kind and where it was thrown leave the process: its message may quote what somebody wrote.</summary>
internal sealed class Discretion : BaseProcessor<LogRecord>
{
    /// <inheritdoc/>
    public override void OnEnd(LogRecord data)
    {
        if (data.Exception is not { } exception)
            return;
        data.Exception = null;
        data.Attributes =
        [
            .. data.Attributes ?? [],
            new("exception.type", KindOf(exception)),
            new("exception.stacktrace", exception.StackTrace),
        ];
    }

    /// <summary>Of which type it is, and of which those are that it came of.</summary>
    public static string KindOf(Exception exception) => string.Join(" < ", Chain(exception).Select(e => e.GetType().FullName));

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
            yield return e;
    }
}
