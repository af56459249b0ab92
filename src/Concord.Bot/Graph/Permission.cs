namespace Concord.Bot.Graph;

/// <summary>The application permissions of Microsoft Graph that Concord uses, each for one thing.</summary>
internal static class Permission
{
    /// <summary>Meetings in calendars.</summary>
    public const string Calendars = "Calendars.ReadWrite";

    /// <summary>Addresses of those who are invited.</summary>
    public const string People = "User.ReadBasic.All";

    /// <summary>Minutes among the Team's files.</summary>
    public const string Files = "Files.ReadWrite.All";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Calendars, People, Files];
}
