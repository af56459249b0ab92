using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class TeamsChannelAccount : ChannelAccount
{
    public string GivenName { get; set; }

    public string Surname { get; set; }

    public string Email { get; set; }

    public string UserPrincipalName { get; set; }

    public string TenantId { get; set; }

    public string UserRole { get; set; }

    /// <summary>A team calls the Entra id so; an activity calls it <c>aadObjectId</c>.</summary>
    [JsonProperty]
    private string ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }
}
