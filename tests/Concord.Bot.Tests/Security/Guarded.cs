using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Concord.Testing.Identity;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Security;

/// <summary>The whole service as it is deployed, with tokens checked, and what is sent to it over real connections.</summary>
internal sealed class Guarded : IAsyncDisposable
{
    private readonly Issuer _issuer;
    private readonly HttpClient _http = new();

    private Guarded(Issuer issuer, House house) => (_issuer, House) = (issuer, house);

    public House House { get; }

    public static async Task<Guarded> OpenAsync(AzuriteFixture azurite, params (string Key, string Value)[] settings)
    {
        var issuer = await Issuer.StartAsync();
        return new(issuer, await House.OpenAsync(azurite, [.. issuer.Settings, ("Tenants:0", "tenant"), .. settings]));
    }

    /// <summary>Somebody searches the register, which is answered at once and changes nothing.</summary>
    public JObject Search(string person = HeadOfCms) => Invoke(person, "composeExtension/query",
        new { commandId = "decisions", parameters = new[] { new { name = "query", value = "brochure" } }, queryOptions = new { skip = 0, count = 25 } });

    /// <summary>Somebody presses a button.</summary>
    public JObject Press(string person, string verb, object data) => Invoke(person, "adaptiveCard/action",
        new { action = new { type = "Action.Execute", verb, data }, trigger = "manual" });

    private JObject Invoke(string person, string name, object value) => House.Message(person, null)
        .With("type", "invoke").With("name", name).With("replyToId", "a1").With("serviceUrl", Issuer.ServiceUrl).With("value", value);

    public Task<(HttpStatusCode Status, string Body)> SendAsync(JObject activity, string? authorization) => SendAsync(ContentOf(activity), authorization);

    public async Task<(HttpStatusCode Status, string Body)> SendAsync(HttpContent content, string? authorization)
    {
        using var response = await AskAsync(content, authorization);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task<HttpResponseMessage> AskAsync(JObject activity, string? authorization, params (string Name, string Value)[] headers) =>
        AskAsync(ContentOf(activity), authorization, headers);

    private Task<HttpResponseMessage> AskAsync(HttpContent content, string? authorization, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(House.Address, "/api/messages")) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static StringContent ContentOf(JObject activity) => new(activity.ToString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await House.DisposeAsync();
        await _issuer.DisposeAsync();
    }
}
