using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>A bot behind its one address, as a channel sees it.</summary>
internal sealed class Door : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private WebApplication _app = null!;

    public CloudAdapter Adapter { get; private init; } = null!;

    /// <summary>The exceptions that left the adapter.</summary>
    public List<Exception> Thrown { get; } = [];

    public static Task<Door> OpenAsync(BotCallbackHandler bot, params (string Key, string Value)[] settings) => OpenAsync(new Bot(bot), settings);

    public static Task<Door> OpenAsync(IBot bot, params (string Key, string Value)[] settings) => OpenAsync(bot, null, settings);

    /// <summary>With the clients by which it speaks to the outside.</summary>
    public static Task<Door> OpenAsync(BotCallbackHandler bot, IHttpClientFactory clients, params (string Key, string Value)[] settings) =>
        OpenAsync(new Bot(bot), clients, settings);

    private static async Task<Door> OpenAsync(IBot bot, IHttpClientFactory? clients, (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
        var door = new Door { Adapter = new(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: clients!)) };
        door._app = await Loopback.StartAsync(app => app.Map("/api/messages", async (HttpContext context) =>
        {
            try
            {
                await door.Adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
            }
            catch (Exception e)
            {
                door.Thrown.Add(e);
                context.Response.StatusCode = 500;
            }
        }));
        return door;
    }

    public Task<HttpResponseMessage> PostAsync(string body, string? authorization = null, string contentType = "application/json") =>
        SendAsync(HttpMethod.Post, new StringContent(body, Encoding.UTF8, contentType), authorization);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, HttpContent? body = null, string? authorization = null)
    {
        var request = new HttpRequestMessage(method, _app.AddressOf() + "api/messages") { Content = body };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return _app.DisposeAsync();
    }

    private sealed class Bot(BotCallbackHandler turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turn(turnContext, cancellationToken);
    }
}
