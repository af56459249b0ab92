using Microsoft.Extensions.Logging;

namespace Concord.Ledger;

/// <summary>All that this assembly logs. Never a payload, never a person.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Debug, "A commit to workspace {Workspace} came second; try {Attempt}.")]
    public static partial void Conflict(ILogger logger, string workspace, int attempt);
}
