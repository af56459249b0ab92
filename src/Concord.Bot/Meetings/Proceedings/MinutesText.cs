using Concord.Bot.Texts;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings.Proceedings;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>What minutes quote from other records, as it was then.</summary>
internal static class MinutesText
{
    /// <summary>The text of a decision in the version that the meeting had before it.</summary>
    public static string Of(Decision decision, RecordedDecision recorded, Text text) =>
        decision.Plan is not null ? Decisions.DecisionWords.TextOf(decision, text) : (decision.Rounds.FirstOrDefault(r => r.Number == recorded.Round) ?? decision.Current).Text;
}
