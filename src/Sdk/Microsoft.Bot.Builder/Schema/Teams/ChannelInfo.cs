using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ChannelInfo
{
    public string Id { get; set; }

    public string Name { get; set; }

    public string Type { get; set; }
}
