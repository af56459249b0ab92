using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class Mention : Entity
{
    public ChannelAccount Mentioned { get; set; }

    public string Text { get; set; }
}
