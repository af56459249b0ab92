using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Tests.FrontDoor;

/// <summary>The connector of Teams on loopback: keeps every post and every change.</summary>
public sealed class FakeTeams : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<Change> _changes = Channel.CreateUnbounded<Change>();
    private int _last;

    private FakeTeams(WebApplication app) => _app = app;

    /// <summary>What was posted, in order.</summary>
    public ConcurrentQueue<Post> Posts { get; } = [];

    /// <summary>Ids of activities that cannot be changed, and what is answered to who tries.</summary>
    public ConcurrentDictionary<string, int> Failing { get; } = [];

    public Uri Address { get; private set; } = null!;

    public static async Task<FakeTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var fake = new FakeTeams(app);
        app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", fake.PostAsync);
        app.MapPut("/v3/conversations/{conversation}/activities/{activity}", fake.PutAsync);
        app.MapPost("/v3/conversations", fake.BeginAsync);
        app.MapGet("/v3/conversations/{conversation}/pagedmembers", (string conversation) => Results.Json(new
        {
            members = fake.Rosters.GetValueOrDefault(conversation, []).Select(m => new { id = $"29:{m.ObjectId}", objectId = m.ObjectId, name = m.Name, tenantId = m.TenantId, userRole = m.UserRole }),
        }));
        app.MapGet("/files/{name}", (string name) => fake.Files.TryGetValue(name, out var file) ? Results.Bytes(file) : Results.NotFound());
        app.MapPut("/uploads/{name}", fake.UploadAsync);
        await app.StartAsync();
        fake.Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return fake;
    }

    /// <summary>Conversations, and people with whom none was begun, that refuse what is posted; the next answers to each, 200 for a post whose answer is lost.</summary>
    public ConcurrentDictionary<string, Queue<int>> Refusing { get; } = [];

    /// <summary>Who is in which Team.</summary>
    public ConcurrentDictionary<string, TeamMember[]> Rosters { get; } = [];

    /// <summary>Files that people send, by name.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = [];

    /// <summary>Files that the bot put here, by name, and which part of the whole it said that each was.</summary>
    public ConcurrentDictionary<string, (byte[] Bytes, string? Range)> Uploads { get; } = [];

    /// <summary>The next change of a posted card.</summary>
    public ValueTask<Change> NextChangeAsync(CancellationToken cancellationToken) => _changes.Reader.ReadAsync(cancellationToken);

    /// <summary>The next change of this one; those of others before it are passed over.</summary>
    public async Task<Change> ChangeOfAsync(string id, CancellationToken cancellationToken)
    {
        while (true)
            if (await NextChangeAsync(cancellationToken) is var change && change.Id == id)
                return change;
    }

    public bool HasChange => _changes.Reader.TryPeek(out _);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> PostAsync(HttpRequest request, string conversation)
    {
        var id = $"a{Interlocked.Increment(ref _last)}";
        var activity = await ReadAsync(request);
        var refused = Refusal(conversation);
        if (refused is null or 200)
            Posts.Enqueue(new(id, conversation, activity));
        return refused is { } status ? Refused(request, status == 200 ? 502 : status) : Results.Json(new { id });
    }

    private async Task<IResult> BeginAsync(HttpRequest request)
    {
        var member = (string)(await ReadAsync(request))["members"]![0]!["id"]!;
        return Refusal(member) is { } status ? Refused(request, status) : Results.Json(new { id = $"begun:{member}" }, statusCode: 201);
    }

    private int? Refusal(string who) => Refusing.TryGetValue(who, out var answers) && answers.TryDequeue(out var status) ? status : null;

    private static IResult Refused(HttpRequest request, int status)
    {
        if (status == 429)
            request.HttpContext.Response.Headers.RetryAfter = "1";
        return Results.Json(new { error = new { code = "Refused", message = "refused" } }, statusCode: status);
    }

    private async Task<IResult> PutAsync(HttpRequest request, string conversation, string activity)
    {
        if (Failing.TryGetValue(activity, out var status))
            return Results.Json(new { error = new { code = "Failing", message = "failing" } }, statusCode: status);
        _changes.Writer.TryWrite(new(activity, conversation, await ReadAsync(request)));
        return Results.Json(new { id = activity });
    }

    private async Task<IResult> UploadAsync(HttpRequest request, string name)
    {
        if (Failing.TryGetValue(name, out var status))
            return Results.StatusCode(status);
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        Uploads[name] = (bytes.ToArray(), request.Headers.ContentRange);
        return Results.Json(new { id = name }, statusCode: 201);
    }

    private static async Task<JObject> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return JObject.Parse(await reader.ReadToEndAsync());
    }

    public sealed record TeamMember(string ObjectId, string Name, string TenantId = "tenant", string UserRole = "user");

    public sealed record Post(string Id, string Conversation, JObject Activity);

    public sealed record Change(string Id, string Conversation, JObject Activity);
}
