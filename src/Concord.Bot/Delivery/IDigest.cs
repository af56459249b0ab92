using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Records;

namespace Concord.Bot.Delivery;

/// <summary>
/// The one notice that takes in others: what else is told to the same one at the same time stands in its card, and several
/// that would come at once without it come as one such card. At most one is registered.
/// </summary>
internal interface IDigest : INotice
{
    /// <summary>The card of several, made when it is sent; null where nothing of it is wanted any more. Pure.</summary>
    /// <param name="dues">What has come due, the oldest first; its own kind may be among them.</param>
    /// <param name="to">The one who reads it.</param>
    /// <param name="view">The records and the language.</param>
    AdaptiveCard? Make(IReadOnlyList<Due> dues, Addressee to, RecordView view);
}
