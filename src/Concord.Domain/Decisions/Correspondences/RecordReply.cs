using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions.Correspondences;

/// <summary>Puts on the record what a member replied.</summary>
/// <param name="Number">To which correspondence.</param>
/// <param name="Member">Who, as the list of members has it; whoever where there is none.</param>
/// <param name="Agrees">Agrees, or objects.</param>
/// <param name="On">The day of the reply.</param>
/// <param name="Seen">The version on the card that was pressed; null where words were said.</param>
public sealed record RecordReply(int Number, string? Member, bool Agrees, LocalDate On, long? Seen) : CorrespondenceCommand(Number, Seen)
{
    private protected override Outcome Decide(Correspondence correspondence, Workspace workspace, Actor by, Instant now)
    {
        if (correspondence.Outcome is not null)
            return Refusal.Because(Reason.CorrespondenceClosed, Number);
        if (string.IsNullOrWhiteSpace(Member) || Member.Trim().Length > CorrespondenceDetails.LongestName)
            return Refusal.Because(Reason.ReplyNeedsMember, CorrespondenceDetails.LongestName);
        if (On < correspondence.CirculatedOn)
            return Refusal.Because(Reason.BeforeCirculation, On, correspondence.CirculatedOn);
        if (On > workspace.Settings()!.DayOf(now))
            return Refusal.Because(Reason.DayIsToCome, On);
        var known = correspondence.Details.Members.Concat(correspondence.Standing.Select(r => r.Member)).FirstOrDefault(m => PlainText.Of(m) == PlainText.Of(Member.Trim()));
        if (known is null && !correspondence.Details.Members.IsEmpty)
            return Refusal.Because(Reason.NoSuchMember, Member.Trim());
        return correspondence.Replies.Length >= Correspondence.MostReplies
            ? Refusal.Because(Reason.TooManyAnswers, Correspondence.MostReplies)
            : new Outcome.Accepted(by, [new ReplyRecorded(Number, known ?? Member.Trim(), Agrees, On)]);
    }
}

/// <summary>A member replied.</summary>
public sealed record ReplyRecorded(int Number, string Member, bool Agrees, LocalDate On) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var correspondence = before.Correspondence(Number)!;
        return [correspondence with { Replies = correspondence.Replies.Add(new MemberReply(Member, Agrees, On, stamp.By)) }];
    }
}
