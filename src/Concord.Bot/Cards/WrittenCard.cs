using AdaptiveCards;
using Newtonsoft.Json;

namespace Concord.Bot.Cards;

/// <summary>
/// A card as what is sent holds it. The serialiser of the connector has rules of its own, by which a card object is none; so this
/// one is written by a card's rules, into the same stream: a text of it would be made only to be copied.
/// </summary>
[JsonConverter(typeof(Writer))]
internal sealed record WrittenCard(AdaptiveCard Card)
{
    private static readonly JsonSerializer Rules = JsonSerializer.CreateDefault();

    private sealed class Writer : JsonConverter<WrittenCard>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, WrittenCard? value, JsonSerializer serializer) => Rules.Serialize(writer, value!.Card);

        public override WrittenCard ReadJson(JsonReader reader, Type objectType, WrittenCard? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
