using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>What the next meeting is to take up, or to be told, of the register.</summary>
public static class DecisionAgenda
{
    /// <summary>What is not agreed, with all positions on it; then what silence has adopted since the last meeting, which is told there again.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="since">When the last meeting was held, UTC.</param>
    /// <param name="now">UTC.</param>
    public static IEnumerable<Decision> DecisionsForNextMeeting(this Workspace workspace, Instant since, Instant now) =>
        workspace.All<Decision>().Where(d => d.StateAt(now) == DecisionState.NotAgreed)
            .Concat(workspace.All<Decision>().Where(d => d.Silence is { } silence && silence.HasElapsed(now) && silence.Expires >= since && d.Withdrawal is null
                && (d.Adoption is not { } adoption || adoption.At == silence.Expires)).OrderBy(d => d.Silence!.Expires));
}
