using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.DevHost.Demonstration;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Concord.DevHost.Speaking;

/// <summary>
/// Stands before the bot and lets the person at the keyboard speak as any of the six: the Playground knows one user only, and
/// the bot has no back door.
/// </summary>
public sealed class Proxy : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();
    private readonly Uri _bot;
    private readonly Voice _voice;
    private readonly PlanOffer _offer;

    private Proxy(WebApplication app, Uri bot, Voice voice, PlanOffer offer) =>
        (_app, _bot, _voice, _offer) = (app, new Uri(bot, "/api/messages"), voice, offer);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Where activities are to be posted.</summary>
    public Uri Messages => new(Address, "/api/messages");

    /// <summary>Starts it on a free port of loopback.</summary>
    public static async Task<Proxy> StartAsync(Uri bot, Voice voice, PlanOffer offer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var proxy = new Proxy(app, bot, voice, offer);
        app.MapPost("/api/messages", proxy.ForwardAsync);
        app.MapPost("/as/{number:int}", (int number) => voice.As(number) is { } person ? Results.Json(person) : Results.NotFound());
        app.MapGet("/plan/{name}", (string name) => name == offer.Name ? Results.File(offer.File.FullName, "text/csv") : Results.NotFound());
        await app.StartAsync();
        proxy.Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return proxy;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var cancel = context.RequestAborted;
        if (await ReadAsync(context.Request, cancel) is not { } activity)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        activity["from"] = From(_voice.Person);
        using var response = await PostAsync(activity, cancel);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, cancel);
        if (_offer.For(activity, Address) is { } message)
            (await PostAsync(message, CancellationToken.None)).Dispose();
        _offer.Saw(activity);
    }

    private Task<HttpResponseMessage> PostAsync(JsonObject activity, CancellationToken cancel) =>
        _http.PostAsJsonAsync(_bot, activity, cancel);

    private static JsonObject From(Person person) =>
        new() { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.ObjectId };

    private static async Task<JsonObject?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: cancel) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
