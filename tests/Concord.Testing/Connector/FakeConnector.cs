using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Concord.Testing.Connector;

/// <summary>The connector of Teams on loopback: keeps all that it is sent, misbehaves as it is told, and watches the limits.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    /// <summary>Until so long after a pause was asked for, other instances need not know of it, and calls may be on their way.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly Lock _one = new();
    private readonly Meter _meter = new();
    private readonly List<Call> _calls = [];
    private readonly List<Breach> _breaches = [];
    private readonly List<(TimeSpan From, TimeSpan Until)> _pauses = [];

    private FakeConnector(WebApplication app, int seed) => (_app, Orders) = (app, new(seed));

    /// <summary>Where activities say that it is.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>How calls are to fare.</summary>
    public Orders Orders { get; }

    /// <summary>Whether a call that breaks a limit of Teams is answered 429; counted it is in any case.</summary>
    public bool Enforces { get; set; }

    /// <summary>Told of each call that people see, as it is taken.</summary>
    public Action<Call>? Took { get; set; }

    /// <summary>From its start until now.</summary>
    public TimeSpan Now => Stopwatch.GetElapsedTime(_started);

    /// <summary>When a 429 was first answered; null where none was.</summary>
    public TimeSpan? FirstPause
    {
        get
        {
            lock (_one)
                return _pauses is [var (first, _), ..] ? first : null;
        }
    }

    /// <summary>All that was asked, as it arrived.</summary>
    public IReadOnlyList<Call> Calls
    {
        get
        {
            lock (_one)
                return [.. _calls];
        }
    }

    /// <summary>Calls for which there was no room.</summary>
    public IReadOnlyList<Breach> Breaches
    {
        get
        {
            lock (_one)
                return [.. _breaches];
        }
    }

    /// <param name="seed">Of its chances.</param>
    /// <param name="more">Other addresses that are to be served.</param>
    public static async Task<FakeConnector> StartAsync(int seed = 0, Action<WebApplication>? more = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var connector = new FakeConnector(app, seed);
        const string activities = "/v3/conversations/{conversation}/activities";
        app.MapPost("/v3/conversations", (HttpContext context) => connector.CreateAsync(context));
        app.MapPost(activities + "/{replyTo?}", (HttpContext context, string conversation) => connector.TakeAsync(context, CallKind.Post, conversation, null));
        app.MapPut(activities + "/{activity}", (HttpContext context, string conversation, string activity) =>
            connector.TakeAsync(context, CallKind.Change, conversation, activity));
        app.MapDelete(activities + "/{activity}", (HttpContext context, string conversation, string activity) =>
            connector.TakeAsync(context, CallKind.Delete, conversation, activity));
        ControlRoutes.Map(app, connector);
        more?.Invoke(app);
        await app.StartAsync();
        return connector;
    }

    public async ValueTask DisposeAsync()
    {
        // Nobody waits for those that hang.
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    /// <summary>The chat with a person has the same id whenever it is asked for.</summary>
    private async Task CreateAsync(HttpContext context)
    {
        var body = await ReadAsync(context.Request);
        var member = (string?)Newtonsoft.Json.Linq.JObject.Parse(System.Text.Encoding.UTF8.GetString(body))["members"]?[0]?["id"] ?? "";
        var chat = $"a:{member.Replace("29:", "", StringComparison.Ordinal)}";
        await AnswerAsync(context, Note(CallKind.Create, chat, chat, body));
    }

    private async Task TakeAsync(HttpContext context, CallKind kind, string conversation, string? id) =>
        await AnswerAsync(context, Note(kind, conversation, id, await ReadAsync(context.Request)));

    private Call Note(CallKind kind, string conversation, string? id, byte[] body)
    {
        lock (_one)
        {
            var at = Now;
            id ??= $"a{_calls.Count + 1}";
            var call = new Call(at, kind, conversation, id, body, OverLimit(conversation, at) ?? Orders.Of(kind, conversation, id));
            if (call.Fault is { Status: 429 } fault)
                _pauses.Add((at, at + TimeSpan.FromSeconds(fault.RetryAfter ?? 0)));
            _calls.Add(call);
            if (call.Taken)
                Took?.Invoke(call);
            return call;
        }
    }

    private Fault? OverLimit(string conversation, TimeSpan at)
    {
        if (_pauses.Any(p => at > p.From + Grace && at < p.Until))
            _breaches.Add(new(at, conversation, "a pause"));
        if (_meter.Take(conversation, at) is not { } over)
            return null;
        _breaches.Add(new(at, conversation, over.Limit));
        return Enforces ? Fault.TooMany((int)Math.Ceiling(over.Wait.TotalSeconds)) : null;
    }

    private static async Task AnswerAsync(HttpContext context, Call call)
    {
        if (call.Fault is { Hangs: true })
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        if (call.Fault is { Status: 0 })
        {
            context.Abort();
            return;
        }
        if (call.Fault is not { } fault)
        {
            await context.Response.WriteAsJsonAsync(new { id = call.Id });
            return;
        }
        context.Response.StatusCode = fault.Status;
        if (fault.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = $"{seconds}";
        await context.Response.WriteAsJsonAsync(new { error = new { code = "Ordered", message = "As the test ordered." } });
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }
}
