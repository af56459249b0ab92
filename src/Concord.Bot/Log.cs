namespace Concord.Bot;

/// <summary>All that this assembly logs. Never a message's body, never a name or an object id.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "No MicrosoftAppId is set: tokens are not checked, and only this machine may speak to the bot.")]
    public static partial void TokensAreNotChecked(ILogger logger);

    [LoggerMessage(2, LogLevel.Information, "Somebody spoke for whom {Count} workspaces were found.")]
    public static partial void Stranger(ILogger logger, int count);

    [LoggerMessage(3, LogLevel.Error, "A turn failed.")]
    public static partial void TurnFailed(ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "An activity was of another shape than its kind has.")]
    public static partial void Malformed(ILogger logger);

    [LoggerMessage(4, LogLevel.Warning, "A copy of a card could not be changed: {Reason}.")]
    public static partial void CopyNotChanged(ILogger logger, string reason);

    [LoggerMessage(5, LogLevel.Information, "A file was refused: {Why}.")]
    public static partial void FileRefused(ILogger logger, string why);

    [LoggerMessage(7, LogLevel.Warning, "A file could not be put where Teams said: {Status}.")]
    public static partial void FileNotPut(ILogger logger, int status);

    [LoggerMessage(6, LogLevel.Error, "What a turn was to leave behind could not be kept.")]
    public static partial void AfterwardsFailed(ILogger logger, Exception exception);

    [LoggerMessage(10, LogLevel.Error, "What is due in workspace {Workspace} could not be swept; it is tried again.")]
    public static partial void SweepFailed(ILogger logger, string workspace, Exception exception);

    [LoggerMessage(16, LogLevel.Error, "What is due of the kind {Kind} could not be seen to; it is tried again.")]
    public static partial void DueFailed(ILogger logger, string kind, Exception exception);

    [LoggerMessage(11, LogLevel.Warning, "A card about a {Kind} was not sent: {Reason}; try {Tries}.")]
    public static partial void PostNotSent(ILogger logger, string kind, string reason, int tries);

    [LoggerMessage(12, LogLevel.Warning, "A card about a {Kind} is sent again although the first may have arrived.")]
    public static partial void SentAgain(ILogger logger, string kind);

    [LoggerMessage(13, LogLevel.Error, "A message came out of the queue {Times} times and is put aside.")]
    public static partial void Poisoned(ILogger logger, long times);

    [LoggerMessage(14, LogLevel.Error, "A message of the queue could not be seen to; it comes again.")]
    public static partial void ErrandFailed(ILogger logger, Exception exception);

    [LoggerMessage(15, LogLevel.Error, "Delivery could not go on; it is tried again.")]
    public static partial void LoopFailed(ILogger logger, Exception exception);

    [LoggerMessage(17, LogLevel.Warning, "A meeting's entry in a calendar was not seen to: {Reason}; try {Tries}.")]
    public static partial void EntryNotKept(ILogger logger, string reason, int tries);

    [LoggerMessage(30, LogLevel.Warning, "Not ready: {Part}: {Why}.")]
    public static partial void NotReady(ILogger logger, string part, string why);
}
