using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>
/// Puts on the record what silence has adopted, and which minutes it has approved; the clock gives this command, no person. That it comes
/// late changes nothing: when that was, and in which order, follows from what was recorded.
/// </summary>
public sealed record SettleSilences : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now) =>
        workspace.ElapsedAt(now).Any() || workspace.MinutesElapsedAt(now).Any()
            ? workspace.MinutesElapsedAt(now).Aggregate(new Unfolding(workspace, by, now).SettleSilences(now), (all, m) => all.Add(new MinutesApprovedBySilence(m.Meeting))).Accepted()
            : Refusal.Because(Reason.NothingToLoad);
}
