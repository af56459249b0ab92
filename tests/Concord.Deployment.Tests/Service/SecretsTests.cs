using System.Collections.Concurrent;
using System.Text;
using Concord.DevHost.Demonstration;
using Concord.DevHost.Processes;
using Concord.Testing;
using Concord.Testing.Identity;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Concord.Deployment.Tests.Service;

/// <summary>The service as it is deployed, told to write down all it can, while everything goes wrong that can.</summary>
public sealed class SecretsTests(AzuriteFixture azurite)
{
    private const string Password = "Pa55-of-the-bot", Words = "Zugunruhe";

    [Fact]
    public async Task No_secret_no_name_and_no_word_stands_in_what_is_logged()
    {
        var cancel = TestContext.Current.CancellationToken;
        ConcurrentQueue<string> logged = [];
        await using var issuer = await Issuer.StartAsync();
        var forged = Issuer.Good;
        forged.SigningCredentials = new(Issuer.Unpublished, SecurityAlgorithms.RsaSha256);
        string[] tokens = [Issuer.Bearer(Issuer.Good), Issuer.Bearer(forged), "Bearer garbage.of.somebody", ""];
        await using (var bot = await BotProcess.StartAsync(Settings(issuer), logged.Enqueue, cancel))
        {
            using var http = new HttpClient();
            foreach (var token in tokens)
                foreach (var body in new[] { Search().ToString(), Search().ToString()[..^40], new JObject(Search()) { ["value"] = Words }.ToString() })
                {
                    using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot.Address, "/api/messages")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                    request.Headers.TryAddWithoutValidation("Authorization", token);
                    using var response = await http.SendAsync(request, cancel);
                    Assert.InRange((int)response.StatusCode, 200, 499);
                }
            using var ready = await http.GetAsync(new Uri(bot.Address, "/health/ready"), cancel);
            logged.Enqueue(await ready.Content.ReadAsStringAsync(cancel));
        }

        var all = string.Join('\n', logged);
        Assert.Contains("A request was not authenticated.", all, StringComparison.Ordinal);
        Assert.Contains("\"Debug\"", all, StringComparison.Ordinal);
        var person = People.All[0];
        Assert.All(
            [Password, Azurite.Key, person.ObjectId, person.Name, Words, .. tokens.Where(t => t.Length > 30).SelectMany(t => t.Split('.'))],
            secret => Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase));
    }

    private Dictionary<string, string?> Settings(Issuer issuer)
    {
        var settings = BotSettings.Of(azurite.ConnectionString, null);
        foreach (var unused in settings.Keys.Where(k => k.StartsWith("Logging__", StringComparison.Ordinal) || k is "Files__Loopback" or "Clock__Today"))
            settings[unused] = null;
        foreach (var (key, value) in issuer.Settings)
            settings[key] = value;
        (settings["ASPNETCORE_ENVIRONMENT"], settings["MicrosoftAppType"], settings["MicrosoftAppTenantId"], settings["MicrosoftAppPassword"]) = ("Production", "SingleTenant", Scene.TenantId, Password);
        (settings["Storage__Table"], settings["Logging__LogLevel__Default"]) = (AzuriteFixture.NewTableName(), "Trace");
        return settings;
    }

    private static JObject Search()
    {
        var person = People.All[0];
        return JObject.FromObject(new
        {
            type = "invoke", name = "composeExtension/query", id = "m1", channelId = "msteams", locale = "en-GB", serviceUrl = Issuer.ServiceUrl,
            from = new { id = "29:1", name = person.Name, aadObjectId = person.ObjectId }, recipient = new { id = "28:concord", name = "Concord" },
            conversation = new { id = "a:1", tenantId = Scene.TenantId, conversationType = "personal" }, channelData = new { tenant = new { id = Scene.TenantId } },
            value = new { commandId = "decisions", parameters = new[] { new { name = "query", value = Words } }, queryOptions = new { skip = 0, count = 25 } },
        });
    }
}
