using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>A meeting of which it was said that it was held was not, or not then: that is said beside it, and what was said stays on the record.</summary>
/// <param name="Id">Which.</param>
/// <param name="Why">In the person's own words; null where nothing was said.</param>
/// <param name="Seen">The version on the card that was pressed; null where words were said.</param>
public sealed record CorrectHeld(MeetingId Id, string? Why, long? Seen) : MeetingCommand(Id, Seen)
{
    private protected override Outcome Decide(Meeting meeting, Workspace workspace, Actor by, Instant now) =>
        meeting.State != MeetingState.Held ? Refusal.Because(Reason.MeetingNotHeld, Id)
        : Why?.Length > CancelMeeting.LongestReason ? Refusal.Because(Reason.NoteTooLong, CancelMeeting.LongestReason)
        : new Outcome.Accepted(by, [new MeetingHeldCorrected(Id, string.IsNullOrWhiteSpace(Why) ? null : Why.Trim())]);
}

/// <summary>A meeting was not held, as had been said. It is scheduled as it was, for somebody to say what became of it.</summary>
public sealed record MeetingHeldCorrected(MeetingId Id, string? Why) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var meeting = before.Meeting(Id)!;
        return
        [
            meeting with
            {
                State = MeetingState.Scheduled, StartedAt = null, EndedAt = null,
                Changes = meeting.Changes.Add(new(meeting.Time, null, Why, stamp.By, stamp.At) { WasNotHeld = true }),
            },
        ];
    }
}
