using System.Net.Mail;

namespace Concord.Bot.Meetings.Guests;

/// <summary>E-mail addresses.</summary>
internal static class Mail
{
    /// <summary>Whether it is an address, and one that may stand in a calendar's file as it is.</summary>
    public static bool IsAddress(string said) => MailAddress.TryCreate(said, out var address) && address.Address == said
        && said.All(c => char.IsAsciiLetterOrDigit(c) || "@.-_+'".Contains(c, StringComparison.Ordinal));
}
