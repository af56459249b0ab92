using Newtonsoft.Json;

namespace AdaptiveCards;

internal sealed class AdaptiveWidthConverter : JsonConverter<AdaptiveWidth>
{
    public override void WriteJson(JsonWriter writer, AdaptiveWidth value, JsonSerializer serializer) => writer.WriteValue(value.ToString());

    public override AdaptiveWidth ReadJson(
        JsonReader reader, Type objectType, AdaptiveWidth existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        new((string)reader.Value);
}
