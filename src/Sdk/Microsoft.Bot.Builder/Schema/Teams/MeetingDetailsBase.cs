using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingDetailsBase
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("joinUrl")]
    public Uri JoinUrl { get; set; }

    [JsonProperty("title")]
    public string Title { get; set; }
}
