using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveTypedElement
{
    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    [JsonProperty(Order = -9, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Id { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>What the schema has and this model lacks, written beside its own properties.</summary>
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
