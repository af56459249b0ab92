using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a client shows that does not know the element: another one, or nothing.</summary>
[JsonConverter(typeof(Converter))]
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent) => (Type, Content) = (AdaptiveFallbackType.Content, fallbackContent);

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }

    public AdaptiveFallbackType Type { get; set; }

    public AdaptiveTypedElement Content { get; set; }

    private sealed class Converter : JsonConverter<AdaptiveFallbackElement>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
        {
            if (value.Type == AdaptiveFallbackType.Content)
                serializer.Serialize(writer, value.Content);
            else
                writer.WriteValue("drop");
        }

        public override AdaptiveFallbackElement ReadJson(
            JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
