using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Bot.Delivery.Pace;
using Concord.Bot.Graph;
using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Concord.Bot.Meetings.Outlook;

/// <summary>
/// Keeps the entry of a meeting in the organiser's calendar as the record says. What somebody changed there by hand is not changed
/// back: it goes on the record, which follows where a meeting can be then, and else leaves it to the people of the meeting.
/// </summary>
internal sealed class CalendarKeeper(
    Ledger.Ledger ledger, GraphOptions graph, Consent consent, IClock clock, IOptions<DeliveryOptions> options, ILogger<CalendarKeeper> log, IOffice? office = null)
{
    /// <summary>Sees to the entry; see <see cref="Worker.AttendAsync"/> for what it gives.</summary>
    public async Task<Duration?> AttendAsync(Attending it, CancellationToken cancellationToken)
    {
        if (office is null || await it.Box.PutAsync(it.Post with { Lease = clock.GetCurrentInstant() }, cancellationToken) is not { } leased)
            return office is null ? null : Duration.Zero;
        it = it with { Post = leased };
        var workspace = await ledger.ReadAsync(it.Id, cancellationToken);
        try
        {
            var kept = workspace.Find(it.Post.Key.Record) is Meeting meeting ? await KeepAsync(it, meeting, workspace, cancellationToken) : null;
            await it.EndAsync(p => p with
            {
                State = kept is null ? PostState.Dropped : PostState.Posted, ActivityId = kept?.Id, At = kept?.At, Version = kept?.Version ?? 0, Digest = kept?.Digest,
                Since = clock.GetCurrentInstant(), Lease = null, Tries = 0, Why = null,
            }, cancellationToken);
            return null;
        }
        catch (OfficeException e)
        {
            return await EndAsync(it, e, cancellationToken);
        }
    }

    private async Task<Kept?> KeepAsync(Attending it, Meeting meeting, Workspace workspace, CancellationToken cancellationToken)
    {
        var kept = it.Post is { ActivityId: { } id, At: { } at } ? new Kept(id, at, it.Post.Version, it.Post.Digest) : null;
        if (meeting.State == MeetingState.Cancelled)
        {
            if (kept is not null)
                await office!.CancelAsync(kept.At.ConversationId, kept.Id, meeting.Changes is [.., { Why: { } why }] ? why : "", cancellationToken);
            return null;
        }
        if (meeting.State != MeetingState.Scheduled || meeting.End <= clock.GetCurrentInstant())
            return kept;
        var there = kept is null ? null : await office!.FindAsync(kept.At.ConversationId, kept.Id, cancellationToken);
        if (kept is not null && there is null && meeting.Placed <= kept.Version)
        {
            await NoteAsync(it.Id, meeting, new(meeting.Id, null, null), cancellationToken);
            return kept with { Version = meeting.Version };
        }
        return there is null
            ? await AddAsync(it, meeting, workspace, cancellationToken)
            : await ChangeAsync(it, meeting, workspace, kept!, there, cancellationToken);
    }

    /// <summary>One that was made and not written down, because the process ended in between, is found by its mark.</summary>
    private async Task<Kept?> AddAsync(Attending it, Meeting meeting, Workspace workspace, CancellationToken cancellationToken)
    {
        if ((graph.Organiser ?? workspace.LeaderOf(meeting)?.Person) is not { } organiser)
            return null;
        var (draft, mark) = (await DraftAsync(it, meeting, workspace, cancellationToken), MeetingEntry.MarkOf(meeting.Id, it.Id));
        var kept = new Kept("", new Address("", Post.Calendar, organiser, "", null, LanguageOf(workspace).Code), 0, null);
        if (await office!.FindMarkedAsync(organiser, mark, cancellationToken) is { } found)
            return await ChangeAsync(it, meeting, workspace, kept with { Id = found.Id }, found, cancellationToken);
        try
        {
            Steps.At("before entry");
            var made = await office.AddAsync(organiser, draft, MeetingEntry.TransactionOf(meeting, it.Id), cancellationToken);
            Steps.At("after entry");
            return kept with { Id = made.Id, Version = meeting.Version, Digest = MeetingEntry.DigestOf(draft) };
        }
        catch (OfficeException e) when (e.Fault == OfficeFault.Twice)
        {
            throw new OfficeException(OfficeFault.Later, new(Meaning.NotSent, e.Answer.Reason), e);
        }
    }

    private async Task<Kept?> ChangeAsync(Attending it, Meeting meeting, Workspace workspace, Kept kept, CalendarEntry there, CancellationToken cancellationToken)
    {
        var zone = DateTimeZoneProviders.Tzdb[meeting.Time.Zone];
        var says = new NoteCalendar(meeting.Id, new(there.Start.InZone(zone).LocalDateTime, meeting.Time.Zone), (int)(there.End - there.Start).TotalMinutes);
        var toPlace = meeting.Placed > kept.Version;
        // Where the record follows, the text of the entry does too.
        if (!toPlace && await NoteAsync(it.Id, meeting, says, cancellationToken) is { } after && after.Meeting(meeting.Id) is { } moved && moved.Sequence > meeting.Sequence)
            return await ChangeAsync(it, moved, after, kept, there, cancellationToken);
        var draft = await DraftAsync(it, meeting, workspace, cancellationToken);
        if (toPlace || kept.Digest != MeetingEntry.DigestOf(draft))
            await office!.ChangeAsync(kept.At.ConversationId, there, draft, withTime: toPlace, cancellationToken);
        return kept with { Version = meeting.Version, Digest = MeetingEntry.DigestOf(draft) };
    }

    /// <summary>Puts on the record what the calendar says, where that is new; gives the records after it.</summary>
    private async Task<Workspace?> NoteAsync(WorkspaceId id, Meeting meeting, NoteCalendar says, CancellationToken cancellationToken)
    {
        if (Authority.DecideForCalendar(await ledger.ReadAsync(id, cancellationToken), says, clock.GetCurrentInstant()) is not Outcome.Accepted)
            return null;
        return (await ledger.CommitAsync(id, $"calendar|{meeting.Id}|{meeting.Version}|{says.Time}|{says.Minutes}", nameof(NoteCalendar), (w, now) => Authority.DecideForCalendar(w, says, now), cancellationToken)).Workspace;
    }

    /// <summary>Without the directory nobody is invited but who is known by an address, and the meeting stands in the calendar all the same.</summary>
    private async Task<EntryDraft> DraftAsync(Attending it, Meeting meeting, Workspace workspace, CancellationToken cancellationToken)
    {
        var view = new RecordView(workspace, await ledger.NamesAsync(it.Id, cancellationToken), clock.GetCurrentInstant(), Text.In(LanguageOf(workspace)).For(workspace.Settings()!));
        IReadOnlyList<Attendee> people = [];
        try
        {
            people = await office!.PeopleAsync([.. workspace.ParticipantsOf(meeting).Concat(meeting.Guests.Select(g => g.Id)).Distinct()], cancellationToken);
        }
        catch (OfficeException e) when (e.Fault == OfficeFault.NotPermitted)
        {
            await consent.MissingAsync(it.Box, workspace, meeting, Permission.People, cancellationToken);
        }
        return MeetingEntry.Of(meeting, view, it.Id, people);
    }

    private async Task<Duration?> EndAsync(Attending it, OfficeException e, CancellationToken cancellationToken)
    {
        var tries = it.Post.Tries + 1;
        Log.EntryNotKept(log, e.Answer.Reason, tries);
        if (e.Fault == OfficeFault.NotPermitted)
        {
            var workspace = await ledger.ReadAsync(it.Id, cancellationToken);
            await consent.MissingAsync(it.Box, workspace, (Meeting)workspace.Find(it.Post.Key.Record)!, Permission.Calendars, cancellationToken);
            // The next morning tries again: it may have been given meanwhile.
            await it.EndAsync(p => p with { State = PostState.Dropped, Lease = null, Tries = 0, Why = $"{e.Answer.Reason} ({Permission.Calendars})" }, cancellationToken);
            return null;
        }
        var (hopeless, now) = (e.Fault != OfficeFault.Later || tries >= options.Value.MostTries, clock.GetCurrentInstant());
        await it.EndAsync(p => hopeless
            ? p with { State = PostState.Failed, Since = now, Lease = null, Tries = tries, Why = e.Answer.Reason }
            : p with { State = PostState.Queued, Lease = null, NotBefore = now + e.Answer.RetryAfter, Tries = tries, Why = e.Answer.Reason }, cancellationToken);
        return hopeless ? Worker.Aside : Backoff.After(tries, e.Answer, Random.Shared.NextDouble());
    }

    private static Language LanguageOf(Workspace workspace) => Language.Of(workspace.Settings()!.Languages.FirstOrDefault());

    /// <summary>The entry that there is.</summary>
    /// <param name="Id">As the calendar names it.</param>
    /// <param name="At">In whose calendar.</param>
    /// <param name="Version">The version of the meeting that it says.</param>
    /// <param name="Digest">Of what else it says; null where that is not known.</param>
    private sealed record Kept(string Id, Address At, long Version, string? Digest);
}
