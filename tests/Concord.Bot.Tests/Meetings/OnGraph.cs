using System.Text.Json.Nodes;
using Azure.Core;
using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Concord.Testing.Graph;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Meetings;

/// <summary>A house that keeps its meetings in calendars of Microsoft Graph.</summary>
internal static class OnGraph
{
    /// <summary>An office whose directory has the people of the house.</summary>
    public static async Task<FakeGraph> StartAsync()
    {
        var graph = await FakeGraph.StartAsync();
        foreach (var (person, name) in new[] { (HeadOfCms, "cms"), (HeadOfAewa, "aewa"), (HeadOfEurobats, "eurobats"), (NoteTaker, "notes") })
            graph.People[person] = ($"{name}@example.org", name);
        return graph;
    }

    public static Task<House> OpenAsync(AzuriteFixture azurite, FakeGraph graph, params (string, string)[] settings) => House.OpenAsync(
        azurite, s => s.AddKeyedSingleton<TokenCredential>("Graph", new Token()), [("Graph:Enabled", "true"), ("Graph:BaseUrl", graph.Address), .. settings]);

    public static async Task MorningAsync(House house, int day)
    {
        house.Clock.Reset(Instant.FromUtc(2027, 6, day, 6, 30));
        await house.SettleAsync();
        await house.SettleAsync();
    }

    public static List<string> Invited(JsonObject made) => [.. made["attendees"]!.AsArray().Select(a => (string)a!["emailAddress"]!["address"]!).Order(StringComparer.Ordinal)];

    public static Task<JObject> ScheduleAsync(House house) => ConfirmAsync(house, "schedule the Q2 meeting for 24 June at 10:00 Bonn", "meeting.schedule");

    public static async Task<JObject> ConfirmAsync(House house, string said, string verb)
    {
        house.Clock.Advance(Duration.FromMinutes(1));
        return await house.ConfirmAsync(said, verb);
    }

    public sealed class Token : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
