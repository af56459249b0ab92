using AdaptiveCards;
using Newtonsoft.Json;

namespace Concord.Bot.Cards;

/// <summary>
/// A card as what is sent holds it, written by a card's own rules into the stream of the message: a text of it would be made only to
/// be copied. It shows nobody its card: the Bot Builder looks through all properties of what is attached for streams, and in those of
/// a card it finds no end (microsoft/AdaptiveCards, issue 9329).
/// </summary>
[JsonConverter(typeof(SelfWriter))]
internal sealed class WrittenCard(AdaptiveCard card) : ISelfWritten
{
    private static readonly JsonSerializer Rules = JsonSerializer.CreateDefault();

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => Rules.Serialize(writer, card);
}
