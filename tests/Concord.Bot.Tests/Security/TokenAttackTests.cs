using System.Net;
using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Concord.Testing.Identity;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Security;

/// <summary>Whoever is not Teams, speaking for one of the organisations that are served, gets a 401 with nothing in it, and has no effect.</summary>
[Trait("Sdk", "Local")]
public sealed class TokenAttackTests(AzuriteFixture azurite)
{
    private static readonly (HttpStatusCode, string) Refused = (HttpStatusCode.Unauthorized, "");

    [Fact]
    public async Task A_good_token_is_answered() => await WithAsync(async bot =>
        Assert.Contains("composeExtension", (await bot.SendAsync(bot.Search(), Issuer.Bearer(Issuer.Good))).Body, StringComparison.Ordinal));

    [Fact]
    public async Task A_spoiled_token_is_refused_whatever_spoils_it() => await WithAsync(async bot =>
    {
        foreach (var (what, spoil) in Issuer.Spoiled)
        {
            var token = Issuer.Good;
            spoil(token);
            Assert.Equal((what, Refused), (what, await bot.SendAsync(bot.Search(), Issuer.Bearer(token))));
        }
    });

    [Theory]
    [InlineData(null), InlineData(""), InlineData("Bearer"), InlineData("Bearer "), InlineData("Bearer garbage"), InlineData("Bearer a.b.c"), InlineData("Bearer .."), InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public async Task What_is_no_token_is_refused(string? authorization) => await WithAsync(async bot =>
        Assert.Equal(Refused, await bot.SendAsync(bot.Search(), authorization)));

    [Fact]
    public async Task A_token_in_two_headers_under_another_scheme_or_with_another_content_is_refused() => await WithAsync(async bot =>
    {
        var (good, other) = (Issuer.Bearer(Issuer.Good), Issuer.Good);
        other.Claims["serviceurl"] = "https://evil.example/";
        var (parts, content) = (good.Split('.'), Issuer.Bearer(other).Split('.')[1]);
        foreach (var spoiled in new[] { $"{good}, {good}", good.Replace("Bearer", "Token", StringComparison.Ordinal), $"{parts[0]}.{content}.{parts[2]}", $"{parts[0]}.{parts[1]}.", $"{parts[0]}.{parts[1]}" })
            Assert.Equal(Refused, await bot.SendAsync(bot.Search(), spoiled));
    });

    [Theory]
    [InlineData("another", "another"), InlineData("another", "tenant"), InlineData("tenant", "another"), InlineData(null, null)]
    public async Task With_a_good_token_people_of_another_organisation_are_refused(string? conversation, string? channel) => await WithAsync(async bot =>
    {
        var activity = bot.Search();
        (activity["conversation"]!["tenantId"], activity["channelData"]!["tenant"]!["id"]) = (conversation, channel);
        Assert.Equal(Refused, await bot.SendAsync(activity, Issuer.Bearer(Issuer.Good)));
    });

    [Fact]
    public async Task A_token_for_another_service_address_sends_nobody_s_cards_there() => await WithAsync(async bot =>
        Assert.Equal(Refused, await bot.SendAsync(bot.Search().With("serviceUrl", "https://evil.example/"), Issuer.Bearer(Issuer.Good))));

    [Fact]
    public async Task An_activity_that_is_played_again_has_no_second_effect()
    {
        await using var plan = await House.OpenAsync(azurite);
        var table = ("Storage:Table", plan.Part<Azure.Data.Tables.TableClient>().Name);
        await plan.LoadAsync("Outreach,Flyway brochure,CMS; AEWA,30 June 2027,,");
        await using var bot = await Guarded.OpenAsync(azurite, table);
        var seen = (await bot.House.MilestoneAsync(1)).Version;
        var press = bot.Press(HeadOfCms, "milestone.report", new { milestone = "2027-001", state = "onTrack", seen = $"{seen}", note = "", language = "en" });
        var token = Issuer.Bearer(Issuer.Good);

        Assert.Equal(HttpStatusCode.OK, (await bot.SendAsync(press, token)).Status);
        var after = await bot.House.WorkspaceAsync();
        Assert.Equal(seen + 1, (await bot.House.MilestoneAsync(1)).Version);
        for (var times = 0; times < 3; times++)
            Assert.Equal(HttpStatusCode.OK, (await bot.SendAsync(press, token)).Status);
        // A thief who has another id for it, too.
        Assert.Equal(HttpStatusCode.OK, (await bot.SendAsync(press.With("id", "another"), token)).Status);
        Assert.Equal(after.Version, (await bot.House.WorkspaceAsync()).Version);
    }

    private async Task WithAsync(Func<Guarded, Task> test)
    {
        await using var bot = await Guarded.OpenAsync(azurite);
        var before = (await bot.House.WorkspaceAsync()).Version;
        await test(bot);
        Assert.Equal(before, (await bot.House.WorkspaceAsync()).Version);
        Assert.Empty(bot.House.Teams.Posts);
    }
}
