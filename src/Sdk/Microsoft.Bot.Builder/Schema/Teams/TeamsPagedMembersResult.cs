using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class TeamsPagedMembersResult
{
    public string ContinuationToken { get; set; }

    public IList<TeamsChannelAccount> Members { get; set; }
}
