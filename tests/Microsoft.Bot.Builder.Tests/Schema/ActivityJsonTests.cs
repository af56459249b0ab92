using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Schema;

/// <summary>An activity over the wire and back: what comes in, sent on, goes out.</summary>
public sealed class ActivityJsonTests
{
    private const string Whole = """
        {
          "type": "message", "id": "1", "timestamp": "2027-03-31T07:00:00.123Z", "localTimestamp": "2027-03-31T09:00:00.123+02:00",
          "localTimezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "SERVICE", "locale": "fr-FR",
          "from": { "id": "29:u", "name": "Anna", "aadObjectId": "o", "role": "user", "newInAccount": { "a": [1] } },
          "recipient": { "id": "28:b", "name": "Concord" },
          "conversation": { "id": "19:c", "isGroup": true, "conversationType": "channel", "tenantId": "t", "name": "n", "newInConversation": 1 },
          "text": "<at>Concord</at> bonjour", "textFormat": "plain", "importance": "high", "replyToId": "0",
          "attachments": [ { "contentType": "text/html", "content": "<p>x</p>", "newInAttachment": true },
                           { "contentType": "application/json", "content": { "a": { "b": [1, 2.5, null, "x"] } }, "name": "f", "contentUrl": "https://x/" } ],
          "entities": [ { "type": "mention", "mentioned": { "id": "28:b", "name": "Concord" }, "text": "<at>Concord</at>" },
                        { "type": "clientInfo", "locale": "fr-FR", "timezone": "Europe/Berlin" } ],
          "channelData": { "team": { "id": "19:t", "name": "Family" }, "channel": { "id": "19:c" }, "tenant": { "id": "t" }, "newInData": "x" },
          "value": { "verb": "v", "n": 1, "deep": { "list": [ { "x": null } ] } },
          "newInActivity": { "kept": [true] }, "suggestedActions": { "actions": [] }
        }
        """;

    [Fact]
    public async Task What_this_model_does_not_know_is_kept_and_sent_on()
    {
        await using var connector = await FakeConnector.StartAsync();
        var whole = Whole.Replace("SERVICE", connector.Address, StringComparison.Ordinal);
        await using var door = await Door.OpenAsync((turn, ct) => turn.UpdateActivityAsync(turn.Activity, ct));
        await door.PostAsync(whole);
        var expected = JObject.Parse(whole);
        // A change is addressed as an answer to the activity of its turn.
        (expected["from"], expected["recipient"], expected["replyToId"]) = (expected["recipient"], expected["from"], "1");
        // Nulls are left out of what has a model, and kept in what has none.
        var body = Assert.Single(connector.Calls).Body!;
        Assert.Empty(door.Thrown);
        foreach (var (name, value) in expected)
            if (name is not ("timestamp" or "localTimestamp"))
                Assert.True(JToken.DeepEquals(value, body[name]), $"{name}: {body[name]}");
        Assert.Equal(DateTimeOffset.Parse("2027-03-31T07:00:00.123Z", null), (DateTimeOffset)body["timestamp"]!);
        Assert.Equal(DateTimeOffset.Parse("2027-03-31T07:00:00.123Z", null), (DateTimeOffset)body["localTimestamp"]!);
    }

    [Fact]
    public async Task The_bot_sees_the_parts_as_their_types()
    {
        var seen = await SeeAsync(Whole.Replace("SERVICE", Said.Nowhere, StringComparison.Ordinal));
        Assert.Equal(new(2027, 3, 31, 9, 0, 0, 123, TimeSpan.FromHours(2)), seen.LocalTimestamp);
        Assert.Equal("v", (string?)Assert.IsType<JObject>(seen.Value)["verb"]);
        Assert.IsType<JObject>(seen.ChannelData);
        Assert.Equal(("19:t", "19:c", "t"), seen.GetChannelData<TeamsChannelData>() is { } data ? (data.Team.Id, data.Channel.Id, data.Tenant.Id) : default);
        Assert.Equal("28:b", Assert.Single(seen.GetMentions()).Mentioned.Id);
        Assert.Equal("""{"kept":[true]}""", seen.Properties["newInActivity"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("Europe/Berlin", (string?)seen.Entities[1].Properties["timezone"]);
    }

    [Theory]
    [InlineData("7", typeof(long))]
    [InlineData("\"text\"", typeof(string))]
    [InlineData("true", typeof(bool))]
    [InlineData("[1]", typeof(JArray))]
    [InlineData("{}", typeof(JObject))]
    public async Task A_value_comes_as_what_it_is_in_json(string value, Type type)
    {
        Assert.IsType(type, (await SeeAsync(Said.Activity("message", Said.Nowhere, "in", "c", ("value", JToken.Parse(value))))).Value);
    }

    [Fact]
    public async Task A_date_within_a_value_is_a_date_token()
    {
        var seen = await SeeAsync(Said.Activity("message", Said.Nowhere, "in", "c", ("value", JObject.Parse("""{"at":"2027-03-31T07:00:00Z","due":"2027-03-31"}"""))));
        Assert.Equal((JTokenType.Date, JTokenType.String), (((JObject)seen.Value)["at"]!.Type, ((JObject)seen.Value)["due"]!.Type));
    }

    private static async Task<Activity> SeeAsync(string body)
    {
        Activity? seen = null;
        await using var door = await Door.OpenAsync((turn, _) => Task.FromResult(seen = turn.Activity));
        await door.PostAsync(body);
        return seen!;
    }
}
