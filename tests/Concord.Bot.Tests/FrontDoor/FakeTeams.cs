using System.Collections.Concurrent;
using System.Threading.Channels;
using Concord.Testing.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Tests.FrontDoor;

/// <summary>Teams on loopback: its connector, who is in which Team, and where files are.</summary>
public sealed class FakeTeams : IAsyncDisposable
{
    private readonly Channel<Change> _changes = Channel.CreateUnbounded<Change>();

    private FakeTeams()
    {
    }

    /// <summary>All calls, and how they are to fare.</summary>
    public FakeConnector Connector { get; private set; } = null!;

    public Uri Address => Connector.Address;

    /// <summary>What was posted, in order.</summary>
    public ConcurrentQueue<Post> Posts { get; } = [];

    /// <summary>Ids that stand more than once in a card that was sent: there must be none.</summary>
    public ConcurrentQueue<string> RepeatedIds { get; } = [];

    /// <summary>Names of files that cannot be put, and what is answered to who tries.</summary>
    public ConcurrentDictionary<string, int> Failing { get; } = [];

    /// <summary>Who is in which Team.</summary>
    public ConcurrentDictionary<string, TeamMember[]> Rosters { get; } = [];

    /// <summary>Files that people send, by name.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = [];

    /// <summary>Files that the bot put here, by name, and which part of the whole it said that each was.</summary>
    public ConcurrentDictionary<string, (byte[] Bytes, string? Range)> Uploads { get; } = [];

    public bool HasChange => _changes.Reader.TryPeek(out _);

    public static async Task<FakeTeams> StartAsync()
    {
        var fake = new FakeTeams();
        fake.Connector = await FakeConnector.StartAsync(more: fake.Map);
        fake.Connector.Took = fake.Keep;
        return fake;
    }

    /// <summary>The next change of a posted card.</summary>
    public ValueTask<Change> NextChangeAsync(CancellationToken cancellationToken) => _changes.Reader.ReadAsync(cancellationToken);

    /// <summary>The next change of this one; those of others before it are passed over.</summary>
    public async Task<Change> ChangeOfAsync(string id, CancellationToken cancellationToken)
    {
        while (true)
            if (await NextChangeAsync(cancellationToken) is var change && change.Id == id)
                return change;
    }

    public ValueTask DisposeAsync() => Connector.DisposeAsync();

    private void Keep(Call call)
    {
        foreach (var id in Shown.RepeatedIds(call.Activity))
            RepeatedIds.Enqueue(id);
        if (call.Kind is CallKind.Post)
            Posts.Enqueue(new(call.Id, call.Conversation, call.Activity));
        if (call.Kind is CallKind.Change)
            _changes.Writer.TryWrite(new(call.Id, call.Conversation, call.Activity));
    }

    private void Map(WebApplication app)
    {
        app.MapGet("/v3/conversations/{conversation}/pagedmembers", (string conversation) => Results.Json(new
        {
            members = Rosters.GetValueOrDefault(conversation, []).Select(m => new { id = $"29:{m.ObjectId}", objectId = m.ObjectId, name = m.Name, tenantId = m.TenantId, userRole = m.UserRole, email = m.Email }),
        }));
        app.MapGet("/files/{name}", (string name) => Files.TryGetValue(name, out var file) ? Results.Bytes(file) : Results.NotFound());
        app.MapPut("/uploads/{name}", UploadAsync);
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

    public sealed record TeamMember(string ObjectId, string Name, string TenantId = "tenant", string UserRole = "user")
    {
        public string? Email { get; init; }
    }

    public sealed record Post(string Id, string Conversation, JObject Activity);

    public sealed record Change(string Id, string Conversation, JObject Activity);
}
