using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveInline
{
    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    // Nearly no element has any: a dictionary for each costs more than the element.
    [JsonIgnore]
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => Unknown ??= new(StringComparer.OrdinalIgnoreCase);
        set => Unknown = value;
    }

    [JsonExtensionData]
    private SerializableDictionary<string, object> Unknown { get; set; }

    public bool ShouldSerializeAdditionalProperties() => Unknown is { Count: > 0 };
}
