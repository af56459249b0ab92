namespace Microsoft.Bot.Schema;

public static class ActivityTypes
{
    public const string Message = "message";

    public const string ConversationUpdate = "conversationUpdate";

    public const string InstallationUpdate = "installationUpdate";

    public const string Event = "event";

    public const string Invoke = "invoke";
}
