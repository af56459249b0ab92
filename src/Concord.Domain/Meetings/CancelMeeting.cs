using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>A meeting is not to be held. Its session is free again.</summary>
/// <param name="Id">Which.</param>
/// <param name="Why">In the person's own words; null where nothing was said.</param>
/// <param name="Seen">The version on the card that was pressed.</param>
public sealed record CancelMeeting(MeetingId Id, string? Why, long? Seen) : MeetingCommand(Id, Seen)
{
    /// <summary>Characters of a reason.</summary>
    public const int LongestReason = 500;

    private protected override Outcome Decide(Meeting meeting, Workspace workspace, Actor by, Instant now)
    {
        if (meeting.State != MeetingState.Scheduled)
            return Refusal.Because(Reason.MeetingIsOver, Id);
        return Why?.Length > LongestReason
            ? Refusal.Because(Reason.NoteTooLong, LongestReason)
            : new Outcome.Accepted(by, [new MeetingCancelled(Id, string.IsNullOrWhiteSpace(Why) ? null : Why.Trim())]);
    }
}

/// <summary>A meeting is not to be held.</summary>
public sealed record MeetingCancelled(MeetingId Id, string? Why) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return [meeting.SetBy(stamp) with { State = MeetingState.Cancelled, Changes = meeting.Changes.Add(new(meeting.Time, null, Why, stamp.By, stamp.At)) }];
    }
}
