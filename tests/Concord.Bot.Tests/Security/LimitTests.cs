using System.Net;
using Concord.Testing;
using Concord.Testing.Identity;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Security;

/// <summary>How much one caller may ask for. A limit of 2 has room again after half a minute, which no test lasts.</summary>
[Trait("Sdk", "Local")]
public sealed class LimitTests(AzuriteFixture azurite)
{
    private static readonly (string, string) TwoOfAPerson = ("Limits:PerPerson", "2"), TwoOfAnAddress = ("Limits:PerAddress", "2"), OneProxy = ("Limits:Proxies", "1");

    [Fact]
    public async Task Somebody_who_asks_for_too_much_is_told_when_to_come_again_and_others_are_served()
    {
        await using var bot = await Guarded.OpenAsync(azurite, TwoOfAPerson);
        Assert.Equal([200, 200, 429], await TimesAsync(3, () => bot.AskAsync(bot.Search(), Good)));
        using var refused = await bot.AskAsync(bot.Search(), Good);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal([200], await TimesAsync(1, () => bot.AskAsync(bot.Search(HeadOfAewa), Good)));
    }

    [Fact]
    public async Task Nobody_uses_up_what_somebody_else_may_ask_for_without_a_token()
    {
        await using var bot = await Guarded.OpenAsync(azurite, TwoOfAPerson);
        Assert.Equal([401, 401, 401, 401], await TimesAsync(4, () => bot.AskAsync(bot.Search(), Forged)));
        Assert.Equal([200], await TimesAsync(1, () => bot.AskAsync(bot.Search(), Good)));
    }

    [Theory, InlineData(null), InlineData("forged"), InlineData("for another bot")]
    public async Task Whoever_shows_no_valid_token_is_not_listened_to_for_long(string? token)
    {
        await using var bot = await Guarded.OpenAsync(azurite, TwoOfAnAddress);
        var shown = token switch { null => null, "forged" => Forged, _ => ForAnother };
        Assert.Equal([401, 401, 429], await TimesAsync(3, () => bot.AskAsync(bot.Search(), shown)));
        using var refused = await bot.AskAsync(bot.Search(), shown);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    // Anybody can have Microsoft's servers call this address, with tokens for a bot of theirs.
    [Fact]
    public async Task Tokens_for_another_bot_or_none_keep_nobody_out_who_calls_from_the_same_address()
    {
        await using var bot = await Guarded.OpenAsync(azurite, TwoOfAnAddress);
        await TimesAsync(3, () => bot.AskAsync(bot.Search(), ForAnother));
        await TimesAsync(3, () => bot.AskAsync(bot.Search(), null));
        Assert.Equal([401, 401, 401], await TimesAsync(3, () => bot.AskAsync(Elsewhere(bot), Good)));
        Assert.Equal([200], await TimesAsync(1, () => bot.AskAsync(bot.Search(), Good)));
    }

    [Fact]
    public async Task An_address_from_which_Teams_calls_is_listened_to_whoever_else_calls_from_there()
    {
        await using var bot = await Guarded.OpenAsync(azurite, TwoOfAnAddress);
        Assert.Equal([200], await TimesAsync(1, () => bot.AskAsync(bot.Search(), Good)));
        await TimesAsync(4, () => bot.AskAsync(bot.Search(), Forged));
        Assert.Equal([200], await TimesAsync(1, () => bot.AskAsync(bot.Search(), Good)));
    }

    [Theory]
    [InlineData("203.0.113.1", "203.0.113.2", true), InlineData("203.0.113.1", "::ffff:203.0.113.1", false)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", true), InlineData("2001:db8::1", "2001:db8::2", false)]
    public async Task Behind_a_proxy_it_says_who_calls(string one, string other, bool others)
    {
        await using var bot = await Guarded.OpenAsync(azurite, TwoOfAnAddress, OneProxy);
        await TimesAsync(3, () => bot.AskAsync(bot.Search(), null, ("X-Forwarded-For", one)));
        Assert.Equal([others ? 401 : 429], await TimesAsync(1, () => bot.AskAsync(bot.Search(), null, ("X-Forwarded-For", other))));
        // Whatever the caller itself wrote before it is not believed.
        Assert.Equal([429], await TimesAsync(1, () => bot.AskAsync(bot.Search(), null, ("X-Forwarded-For", $"198.51.100.7, {one}"))));
    }

    [Fact]
    public async Task Without_a_proxy_nobody_says_that_they_are_somebody_else()
    {
        await using var bot = await Guarded.OpenAsync(azurite, TwoOfAnAddress);
        await TimesAsync(2, () => bot.AskAsync(bot.Search(), null));
        Assert.Equal([429], await TimesAsync(1, () => bot.AskAsync(bot.Search(), null, ("X-Forwarded-For", "203.0.113.1"))));
    }

    [Fact]
    public async Task The_platform_may_ask_as_often_as_it_likes_whether_the_service_lives()
    {
        await using var bot = await Guarded.OpenAsync(azurite, TwoOfAnAddress, TwoOfAPerson);
        await TimesAsync(3, () => bot.AskAsync(bot.Search(), null));
        for (var times = 0; times < 5; times++)
            Assert.Equal(HttpStatusCode.OK, (await bot.House.GetAsync("/health/live")).Status);
    }

    private static string Good => Issuer.Bearer(Issuer.Good);

    private static string Forged => Spoiled(t => t.SigningCredentials = new(Issuer.Unpublished, SecurityAlgorithms.RsaSha256));

    private static string ForAnother => Spoiled(t => t.Audience = "99999999-2222-3333-4444-555555555555");

    private static string Spoiled(Action<SecurityTokenDescriptor> spoil)
    {
        var token = Issuer.Good;
        spoil(token);
        return Issuer.Bearer(token);
    }

    private static JObject Elsewhere(Guarded bot)
    {
        var activity = bot.Search();
        activity["conversation"]!["tenantId"] = activity["channelData"]!["tenant"]!["id"] = "elsewhere";
        return activity;
    }

    private static async Task<List<int>> TimesAsync(int times, Func<Task<HttpResponseMessage>> ask)
    {
        List<int> answers = [];
        for (; times > 0; times--)
        {
            using var response = await ask();
            answers.Add((int)response.StatusCode);
        }
        return answers;
    }
}
