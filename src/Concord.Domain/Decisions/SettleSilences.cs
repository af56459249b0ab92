using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>
/// Puts on the record what silence has adopted; the clock gives this command, no person. That it comes late changes nothing: when a
/// decision was adopted, and in which order, follows from what was recorded.
/// </summary>
public sealed record SettleSilences : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now) =>
        workspace.ElapsedAt(now).Any()
            ? new Unfolding(workspace, by, now).SettleSilences(now).Accepted()
            : Refusal.Because(Reason.NothingToLoad);
}
