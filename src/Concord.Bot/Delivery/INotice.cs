using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Bot.Delivery;

/// <summary>One kind of thing that Concord tells by itself when its time has come, such as a milestone's reminder.</summary>
internal interface INotice
{
    /// <summary>The kind of the due row that wakes it, such as <c>milestone.remind</c>.</summary>
    string Kind { get; }

    /// <summary>Whether its card comes by itself, whatever else comes at the same time, and stays as it was sent.</summary>
    bool StandsAlone => false;

    /// <summary>Whom to tell, decided on the records as they are now; nobody where it is no longer wanted. Pure.</summary>
    /// <param name="workspace">The records now.</param>
    /// <param name="due">What has come due; it may be long past.</param>
    /// <param name="now">The instant of the sweep, UTC.</param>
    IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now);

    /// <summary>The card, made when it is sent; null where it is no longer wanted by then. Pure.</summary>
    /// <param name="due">What has come due.</param>
    /// <param name="to">The one who reads it.</param>
    /// <param name="view">The records and the language.</param>
    AdaptiveCard? Make(Due due, Addressee to, RecordView view);

    /// <summary>The same as a line among others; null where it is no longer wanted. What the card says in one sentence, unless there is better. Pure.</summary>
    /// <param name="due">What has come due.</param>
    /// <param name="to">The one who reads it.</param>
    /// <param name="view">The records and the language.</param>
    AdaptiveElement? Line(Due due, Addressee to, RecordView view) =>
        Make(due, to, view) is { } card ? CardKit.Words(new AdaptiveTextRun(card.FallbackText)) : null;
}
