using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(AdaptiveWidthConverter))]
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveWidth Width { get; set; }
}
