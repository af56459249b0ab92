using AdaptiveCards;
using Newtonsoft.Json;

namespace Concord.Bot.Cards;

/// <summary>An element as it was once written, for what is shown far more often than it changes.</summary>
/// <param name="element">What is to be written; it is stamped with the workspace here, since nobody looks into it again.</param>
/// <param name="workspace">For its buttons.</param>
[JsonConverter(typeof(Writer))]
internal sealed class WrittenElement(AdaptiveElement element, string workspace) : AdaptiveElement
{
    private readonly string _json = JsonConvert.SerializeObject(element.For(workspace));

    /// <inheritdoc/>
    public override string Type { get; set; } = element.Type;

    private sealed class Writer : JsonConverter<WrittenElement>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, WrittenElement? value, JsonSerializer serializer) => writer.WriteRawValue(value!._json);

        public override WrittenElement ReadJson(JsonReader reader, Type objectType, WrittenElement? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
