using NodaTime;

namespace Concord.Bot.Delivery.Pace;

/// <summary>An answer of the connector, or that none came.</summary>
/// <param name="Meaning">What became of the message.</param>
/// <param name="Reason">For the log and <c>delivery status</c>, such as <c>403 ConversationBlockedByUser</c>; no words of people.</param>
/// <param name="RetryAfter">How long Teams asked to wait; null where it did not.</param>
public sealed record Answer(Meaning Meaning, string Reason, Duration? RetryAfter = null)
{
    /// <summary>Whether Teams has had enough of us, so that all have to pause.</summary>
    public bool AsksForPause => Meaning is Meaning.NotSent && RetryAfter is not null;
}
