using System.Text.Json.Nodes;
using Concord.DevHost.Demonstration;
using Concord.DevHost.Speaking;

namespace Concord.DevHost.Tests;

public sealed class PlanOfferTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("concord-offer-").FullName;

    private static readonly Uri Host = new("http://127.0.0.1:1");

    private static JsonObject Opened(string conversation = "personal") => new()
    {
        ["type"] = "installationUpdate", ["action"] = "add", ["id"] = "1",
        ["conversation"] = new JsonObject { ["id"] = "c", ["conversationType"] = conversation },
    };

    private PlanOffer Offer(FileInfo? plan = null) => new(plan ?? Scene.Plan, Path.Combine(_folder, "loaded"));

    [Fact]
    public void Opening_the_personal_chat_brings_the_plan_as_a_file_that_somebody_sends()
    {
        var message = Offer().For(Opened(), Host)!;
        Assert.Equal("message", (string?)message["type"]);
        Assert.Equal("c", (string?)message["conversation"]!["id"]);
        Assert.Equal("http://127.0.0.1:1/plan/action-plan-2027.csv", (string?)message["attachments"]![0]!["content"]!["downloadUrl"]);
    }

    [Fact]
    public void A_channel_is_left_in_peace() => Assert.Null(Offer().For(Opened("channel"), Host));

    [Fact]
    public void A_plan_that_was_confirmed_is_not_offered_again_but_another_one_is()
    {
        Offer().Saw((JsonObject)JsonNode.Parse("""{"type":"message","value":{"verb":"plan.load"}}""")!);
        Assert.Null(Offer().For(Opened(), Host));

        var other = Path.Combine(_folder, "other.csv");
        File.WriteAllText(other, "priority,milestone");
        Assert.NotNull(Offer(new FileInfo(other)).For(Opened(), Host));
    }

    [Theory]
    [InlineData("""{"type":"message","text":"hello"}""")]
    [InlineData("""{"type":"message","value":"plan.load"}""")]
    [InlineData("""{"type":"message","value":{"verb":"draft.discard"}}""")]
    public void Anything_else_leaves_it_open(string activity)
    {
        Offer().Saw((JsonObject)JsonNode.Parse(activity)!);
        Assert.True(Offer().IsOpen);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
