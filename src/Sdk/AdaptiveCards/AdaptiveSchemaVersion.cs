using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(Converter))]
public class AdaptiveSchemaVersion
{
    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    public int Major { get; set; }

    public int Minor { get; set; }

    public override string ToString() => $"{Major}.{Minor}";

    private sealed class Converter : JsonConverter<AdaptiveSchemaVersion>
    {
        public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
            writer.WriteValue(value.ToString());

        public override AdaptiveSchemaVersion ReadJson(
            JsonReader reader, Type objectType, AdaptiveSchemaVersion existingValue, bool hasExistingValue, JsonSerializer serializer)
        {
            var parts = ((string)reader.Value).Split('.');
            return new(int.Parse(parts[0]), int.Parse(parts[1]));
        }
    }
}
