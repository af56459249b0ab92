using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Guests;

/// <summary>Invites somebody to a meeting in which they take no part by a role.</summary>
/// <param name="Id">To which meeting.</param>
/// <param name="Guest">Who, see <see cref="Guests.Guest.Id"/>.</param>
/// <param name="Seen">The version on the card that was pressed; null where words were said.</param>
public sealed record InviteGuest(MeetingId Id, string Guest, long? Seen) : MeetingCommand(Id, Seen)
{
    /// <summary>Guests of one meeting, those whose invitation was withdrawn too.</summary>
    public const int Most = 40;

    private protected override Outcome Decide(Meeting meeting, Workspace workspace, Actor by, Instant now)
    {
        if (!meeting.IsOpen)
            return Refusal.Because(Reason.MeetingIsOver, Id);
        if (workspace.ParticipantsOf(meeting).Contains(Guest))
            return Refusal.Because(Reason.TakesPartAlready, Id);
        if (meeting.Guest(Guest) is { Withdrawn: null })
            return Refusal.Because(Reason.GuestIsInvited, Id);
        return meeting.Guest(Guest) is null && meeting.Guests.Length >= Most
            ? Refusal.Because(Reason.TooManyGuests, Id, Most)
            : new Outcome.Accepted(by, [new GuestInvited(Id, Guest)]);
    }
}

/// <summary>Takes an invitation back.</summary>
/// <param name="Id">To which meeting it was.</param>
/// <param name="Guest">Whose.</param>
/// <param name="Seen">The version on the card that was pressed; null where words were said.</param>
public sealed record UninviteGuest(MeetingId Id, string Guest, long? Seen) : MeetingCommand(Id, Seen)
{
    private protected override Outcome Decide(Meeting meeting, Workspace workspace, Actor by, Instant now) =>
        !meeting.IsOpen ? Refusal.Because(Reason.MeetingIsOver, Id)
        : meeting.Guest(Guest) is { Withdrawn: null } ? new Outcome.Accepted(by, [new GuestUninvited(Id, Guest)])
        : Refusal.Because(Reason.NoSuchGuest, Id);
}

/// <summary>Somebody is invited to a meeting, for the first time or again.</summary>
public sealed record GuestInvited(MeetingId Id, [property: ObjectId] string Guest) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return [meeting with { Guests = [.. meeting.Guests.Where(g => g.Id != Guest), new(Guest, stamp.By, stamp.At)] }];
    }
}

/// <summary>Somebody is no longer invited.</summary>
public sealed record GuestUninvited(MeetingId Id, [property: ObjectId] string Guest) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return [meeting with { Guests = [.. meeting.Guests.Select(g => g.Id == Guest ? g with { Withdrawn = stamp.At } : g)] }];
    }
}
