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

    [LoggerMessage(4, LogLevel.Warning, "A copy of a card could not be changed: {Status}.")]
    public static partial void CopyNotChanged(ILogger logger, int status);

    [LoggerMessage(5, LogLevel.Information, "A file was refused: {Why}.")]
    public static partial void FileRefused(ILogger logger, string why);

    [LoggerMessage(7, LogLevel.Warning, "A file could not be put where Teams said: {Status}.")]
    public static partial void FileNotPut(ILogger logger, int status);

    [LoggerMessage(6, LogLevel.Error, "Copies of a card could not be kept up.")]
    public static partial void CopiesFailed(ILogger logger, Exception exception);

    [LoggerMessage(30, LogLevel.Warning, "Not ready: {Part}: {Why}.")]
    public static partial void NotReady(ILogger logger, string part, string why);
}
