using System.Net;
using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Graph;
using Concord.Bot.Meetings.Guests;
using Concord.Bot.Meetings.Ics;
using Concord.Domain.Meetings;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Meetings.Outlook;

/// <summary>What the organiser's calendar is to say of a meeting. Pure.</summary>
internal static class MeetingEntry
{
    /// <summary>The entry.</summary>
    /// <param name="meeting">Of which meeting.</param>
    /// <param name="view">The records, in the language of the workspace.</param>
    /// <param name="workspace">Which one.</param>
    /// <param name="people">Those who take part or were ever its guests, as far as the directory knows them.</param>
    public static EntryDraft Of(Meeting meeting, RecordView view, WorkspaceId workspace, IReadOnlyList<Attendee> people)
    {
        var known = people.ToDictionary(p => p.ObjectId);
        Attendee? Known(string id) => known.GetValueOrDefault(id) ?? (view.Names.GetValueOrDefault(id) is { } name && Mail.IsAddress(name) ? new("", name, name) : null);
        var takePart = view.Workspace.ParticipantsOf(meeting).ToList();
        List<Attendee> invited = [.. takePart.Concat(meeting.Invited.Select(g => g.Id)).Distinct().Select(Known).OfType<Attendee>()];
        return new(
            MarkOf(meeting.Id, workspace), view.Text.MeetingName(meeting.Id, view.Settings), HtmlOf(meeting, view),
            meeting.Time.Start, meeting.End.InZone(DateTimeZoneProviders.Tzdb[meeting.Time.Zone]), invited)
        {
            Withdrawn =
            [
                .. meeting.Guests.Where(g => g.Withdrawn is not null && !takePart.Contains(g.Id)).Select(g => Known(g.Id)?.Mail).OfType<string>()
                    .Except(invited.Select(a => a.Mail), StringComparer.OrdinalIgnoreCase),
            ],
        };
    }

    /// <summary>By which the entry is found again.</summary>
    public static string MarkOf(MeetingId id, WorkspaceId workspace) => $"{workspace}|{id}";

    /// <summary>The same for an entry that is made of the same time and after the same loss: asked twice for it, one is made.</summary>
    public static string TransactionOf(Meeting meeting, WorkspaceId workspace) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{MarkOf(meeting.Id, workspace)}|{meeting.Sequence}|{meeting.Remade}")).AsSpan(0, 16)).ToString();

    /// <summary>The same for the same: Exchange writes a text in its own way, so what is there tells nothing.</summary>
    public static string DigestOf(EntryDraft entry) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{entry.Subject}\n{entry.Html}\n{Listed(entry.Invited.Select(a => a.Mail))}\n\n{Listed(entry.Withdrawn)}")).AsSpan(0, 8));

    private static string Listed(IEnumerable<string> mails) => string.Join('\n', mails.Order(StringComparer.Ordinal));

    private static string HtmlOf(Meeting meeting, RecordView view)
    {
        var lines = string.Concat(MeetingDescription.Lines(meeting, view).Append(view.Settings.Name + " · " + meeting.Id.Symbol).Select(l => $"<p>{Encoded(l)}</p>"));
        return $"{AgendaOf(meeting, view)}{lines}";
    }

    /// <summary>The items that everybody may see, under their numbers; nothing where none was approved.</summary>
    private static string AgendaOf(Meeting meeting, RecordView view)
    {
        var items = MeetingDescription.Items(meeting, view).ToList();
        return items.Count == 0 ? "" : $"<p><b>{Encoded(view.Text.Of("Agenda.Card"))}</b></p>{string.Concat(items.Select(i => $"<p>{Encoded(i)}</p>"))}";
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
