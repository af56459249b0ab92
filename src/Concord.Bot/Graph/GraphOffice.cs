using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Graph;

/// <summary>Microsoft 365 through the SDK of Microsoft Graph.</summary>
internal sealed partial class GraphOffice(GraphServiceClient graph) : IOffice
{
    /// <summary>A property of our own that every entry of ours carries.</summary>
    private const string Property = "String {6c9b0d0e-6f0a-4a53-9d7c-2a3f1b0f7e55} Name ConcordMeeting";

    /// <summary>Values that one filter takes.</summary>
    private const int MostIds = 15;

    /// <summary>People whom a search gives.</summary>
    private const int MostFound = 12;

    private static readonly string[] Known = ["id", "displayName", "mail", "userPrincipalName"];

    private static readonly string[] Read = ["id", "start", "end", "body", "attendees", "isCancelled"];

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <inheritdoc/>
    public async Task<CalendarEntry?> FindAsync(string organiser, string id, CancellationToken cancellationToken)
    {
        try
        {
            var found = await GraphFaults.OfAsync(() => graph.Users[organiser].Events[id].GetAsync(r => r.QueryParameters.Select = Read, cancellationToken), cancellationToken);
            return found is null or { IsCancelled: true } ? null : EntryOf(found);
        }
        catch (OfficeException e) when (e.Fault == OfficeFault.Gone)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<CalendarEntry?> FindMarkedAsync(string organiser, string mark, CancellationToken cancellationToken)
    {
        var found = await GraphFaults.OfAsync(() => graph.Users[organiser].Events.GetAsync(r =>
        {
            r.QueryParameters.Filter = $"singleValueExtendedProperties/any(p: p/id eq '{Property}' and p/value eq '{mark}')";
            r.QueryParameters.Select = Read;
        }, cancellationToken), cancellationToken);
        return found?.Value?.FirstOrDefault(e => e.IsCancelled != true) is { } one ? EntryOf(one) : null;
    }

    /// <inheritdoc/>
    public async Task<CalendarEntry> AddAsync(string organiser, EntryDraft entry, string transaction, CancellationToken cancellationToken)
    {
        // What is set to null would be sent as null.
        var made = new Event
        {
            Subject = entry.Subject, Start = TimeOf(entry.Start, entry), End = TimeOf(entry.End, entry), TransactionId = transaction,
            IsOnlineMeeting = true, OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
            Attendees = [.. entry.Invited.Select(a => Invited(a.Mail, a.Name))],
        };
        made.Body = new() { ContentType = BodyType.Html, Content = OurPart(entry) };
        made.SingleValueExtendedProperties = [new() { Id = Property, Value = entry.Mark }];
        return EntryOf((await GraphFaults.OfAsync(() => graph.Users[organiser].Events.PostAsync(made, cancellationToken: cancellationToken), cancellationToken))!);
    }

    /// <inheritdoc/>
    public Task ChangeAsync(string organiser, CalendarEntry there, EntryDraft entry, bool withTime, CancellationToken cancellationToken)
    {
        var changed = new Event { Subject = entry.Subject };
        if (withTime)
            (changed.Start, changed.End) = (TimeOf(entry.Start, entry), TimeOf(entry.End, entry));
        // Whom somebody invited by hand stays invited.
        var (stay, others) = (there.Invited.Except(entry.Withdrawn, StringComparer.OrdinalIgnoreCase).ToList(), entry.Invited.Where(a => !there.Invited.Contains(a.Mail, StringComparer.OrdinalIgnoreCase)).ToList());
        if (others.Count > 0 || stay.Count < there.Invited.Count)
            changed.Attendees = [.. stay.Select(m => Invited(m)), .. others.Select(a => Invited(a.Mail, a.Name))];
        // A text that somebody wrote anew is theirs.
        if (Ours().IsMatch(there.Html))
            changed.Body = new() { ContentType = BodyType.Html, Content = Ours().Replace(there.Html, _ => OurPart(entry), 1) };
        return GraphFaults.OfAsync(() => graph.Users[organiser].Events[there.Id].PatchAsync(changed, cancellationToken: cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task CancelAsync(string organiser, string id, string comment, CancellationToken cancellationToken)
    {
        try
        {
            await GraphFaults.OfAsync(async () =>
            {
                await graph.Users[organiser].Events[id].Cancel.PostAsync(new CancelPostRequestBody { Comment = comment }, cancellationToken: cancellationToken);
                return true;
            }, cancellationToken);
        }
        catch (OfficeException e) when (e.Fault == OfficeFault.Gone)
        {
            // So it is cancelled.
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Attendee>> PeopleAsync(IReadOnlyCollection<string> objectIds, CancellationToken cancellationToken)
    {
        List<Attendee> people = [];
        foreach (var some in objectIds.Where(i => Guid.TryParse(i, out _)).Chunk(MostIds))
        {
            var found = await GraphFaults.OfAsync(() => graph.Users.GetAsync(r =>
            {
                r.QueryParameters.Filter = $"id in ({string.Join(',', some.Select(i => $"'{i}'"))})";
                r.QueryParameters.Select = Known;
            }, cancellationToken), cancellationToken);
            people.AddRange(PeopleOf(found));
        }
        return people;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Attendee>> SearchAsync(string said, CancellationToken cancellationToken)
    {
        var words = Word().Matches(said).Select(w => $"\"displayName:{w.Value}\"").ToList();
        var isAddress = said.Contains('@', StringComparison.Ordinal);
        if (!isAddress && words.Count == 0)
            return [];
        return [.. PeopleOf(await GraphFaults.OfAsync(() => graph.Users.GetAsync(r =>
        {
            if (isAddress)
                r.QueryParameters.Filter = $"mail eq '{Escaped(said)}' or userPrincipalName eq '{Escaped(said)}'";
            else
            {
                // The directory searches only where it may be a little out of date.
                r.Headers.Add("ConsistencyLevel", "eventual");
                r.QueryParameters.Search = string.Join(" AND ", words);
            }
            r.QueryParameters.Select = Known;
            r.QueryParameters.Top = MostFound;
        }, cancellationToken), cancellationToken))];
    }

    /// <inheritdoc/>
    public async Task<Uri> SaveAsync(string groupId, string channelId, string name, byte[] bytes, CancellationToken cancellationToken)
    {
        var folder = await GraphFaults.OfAsync(() => graph.Teams[groupId].Channels[channelId].FilesFolder.GetAsync(cancellationToken: cancellationToken), cancellationToken);
        var saved = await GraphFaults.OfAsync(() => graph.Drives[folder!.ParentReference!.DriveId].Items[folder.Id].ItemWithPath(name).Content
            .PutAsync(new MemoryStream(bytes), cancellationToken: cancellationToken), cancellationToken);
        return new(saved!.WebUrl!);
    }

    private static IEnumerable<Attendee> PeopleOf(UserCollectionResponse? found) => (found?.Value ?? []).Where(u => u is { Id: not null } && (u.Mail ?? u.UserPrincipalName) is not null)
        .Select(u => new Attendee(u.Id!.ToLowerInvariant(), (u.Mail ?? u.UserPrincipalName)!, u.DisplayName ?? (u.Mail ?? u.UserPrincipalName)!));

    private static string Escaped(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private static Microsoft.Graph.Models.Attendee Invited(string mail, string? name = null) =>
        new() { Type = AttendeeType.Required, EmailAddress = new() { Address = mail, Name = name } };

    /// <summary>By the clock on the wall; where that shows the hour twice, in UTC.</summary>
    private static DateTimeTimeZone TimeOf(ZonedDateTime time, EntryDraft entry)
    {
        var twice = new[] { entry.Start, entry.End }.Any(t => t.Zone.MapLocal(t.LocalDateTime).Count != 1);
        var said = twice ? time.WithZone(DateTimeZone.Utc) : time;
        return new() { DateTime = Local.Format(said.LocalDateTime), TimeZone = twice ? "UTC" : time.Zone.Id };
    }

    private static CalendarEntry EntryOf(Event there) => new(
        there.Id!, InstantOf(there.Start!), InstantOf(there.End!),
        there.Body?.Content ?? "", [.. (there.Attendees ?? []).Select(a => a.EmailAddress?.Address).OfType<string>()]);

    /// <summary>Graph gives times in UTC unless it is asked for another zone.</summary>
    private static Instant InstantOf(DateTimeTimeZone time) =>
        Instant.FromDateTimeOffset(DateTimeOffset.Parse(time.DateTime!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));

    private static string OurPart(EntryDraft entry) => $"<div id=\"concord-meeting\">{entry.Html}</div>";

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}'’-]+")]
    private static partial Regex Word();

    /// <summary>Exchange puts a prefix before names; within our part there is no other of its kind.</summary>
    [GeneratedRegex("""<div\s+id="?(?:x_)*concord-meeting"?[^>]*>.*?</div>""", RegexOptions.Singleline)]
    private static partial Regex Ours();
}
