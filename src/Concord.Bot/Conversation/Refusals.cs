using Concord.Domain.Records;

namespace Concord.Bot.Conversation;

/// <summary>Refusals as sentences.</summary>
public static class Refusals
{
    /// <summary>Says why nothing was changed, and what to do.</summary>
    public static Reply Refused(this Turn turn, Refusal why) =>
        Reply.Say(turn.Text.Of($"Reason.{why.Reason}", [.. why.Details]));

    /// <summary>Says why nothing was changed, and what to do.</summary>
    public static Reply Refused(this Turn turn, Reason why, params object[] details) => turn.Refused(new Refusal(why, [.. details]));
}
