using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Concord.Testing.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Concord.Testing.Graph;

/// <summary>The part of Microsoft Graph that Concord uses, on loopback: calendars, the directory and the files of a Team. It keeps what it is told, and fails as a test orders.</summary>
public sealed class FakeGraph : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _one = new();
    private readonly List<(string Method, string Path)> _calls = [];
    private readonly List<(string Method, string Path, Fault Fault, string? Code, int Left)> _orders = [];

    private FakeGraph(WebApplication app) => _app = app;

    /// <summary>What <c>Graph:BaseUrl</c> is to be.</summary>
    public string Address => $"{_app.Urls.First()}/v1.0";

    /// <summary>Calendars.</summary>
    public FakeCalendars Calendars { get; } = new();

    /// <summary>The directory: addresses and names by object id.</summary>
    public Dictionary<string, (string Mail, string Name)> People { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files of Teams, by name.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>All that was asked, as it arrived, what failed too.</summary>
    public IReadOnlyList<(string Method, string Path)> Calls
    {
        get
        {
            lock (_one)
                return [.. _calls];
        }
    }

    /// <summary>Starts it.</summary>
    public static async Task<FakeGraph> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var fake = new FakeGraph(app);
        app.Use(fake.FailAsync);
        var group = app.MapGroup("/v1.0");
        fake.Calendars.Map(group);
        group.MapGet("/users", fake.FindPeople);
        group.MapGet("/teams/{team}/channels/{channel}/filesFolder", (string team) => Results.Json(new { id = "folder", parentReference = new { driveId = $"drive-{team}" } }));
        group.MapPut("/drives/{drive}/items/{**path}", fake.PutAsync);
        await app.StartAsync();
        return fake;
    }

    /// <summary>Has the next calls fail.</summary>
    /// <param name="fault">How.</param>
    /// <param name="method">Which; any where none is named.</param>
    /// <param name="path">A pattern that their path has.</param>
    /// <param name="times">How many; all unless named.</param>
    /// <param name="code">The code of the error.</param>
    public void Fail(Fault fault, string method = "", string path = "", int times = int.MaxValue, string? code = null)
    {
        lock (_one)
            _orders.Add((method, path, fault, code, times));
    }

    /// <summary>From now on all goes well.</summary>
    public void Recover()
    {
        lock (_one)
            _orders.Clear();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task FailAsync(HttpContext context, RequestDelegate next)
    {
        if (Note(context.Request) is not var (fault, code))
        {
            await next(context);
            return;
        }
        if (fault.Taken)
        {
            // It is done, and nobody hears of it.
            var body = context.Response.Body;
            context.Response.Body = new MemoryStream();
            await next(context);
            context.Response.Body = body;
        }
        if (fault.Hangs)
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        if (fault.Status == 0)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = fault.Status;
        if (fault.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = $"{seconds}";
        await context.Response.WriteAsJsonAsync(new { error = new { code = code ?? "Ordered", message = "As the test ordered." } });
    }

    private (Fault Fault, string? Code)? Note(HttpRequest request)
    {
        lock (_one)
        {
            _calls.Add((request.Method, request.Path.Value!));
            var at = _orders.FindIndex(o => o.Left > 0 && (o.Method.Length == 0 || o.Method == request.Method) && Regex.IsMatch(request.Path.Value!, o.Path));
            if (at < 0)
                return null;
            _orders[at] = _orders[at] with { Left = _orders[at].Left - 1 };
            return (_orders[at].Fault, _orders[at].Code);
        }
    }

    /// <summary>As the directory does: by ids, by an address, or by the words of a name, which it searches only where it may be out of date.</summary>
    private IResult FindPeople(HttpRequest request)
    {
        var (filter, search) = (request.Query["$filter"].ToString(), request.Query["$search"].ToString());
        if (search.Length > 0 && request.Headers["ConsistencyLevel"] != "eventual")
            return Results.Json(new { error = new { code = "Request_UnsupportedQuery", message = "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'" } }, statusCode: 400);
        var words = Regex.Matches(search, "\"displayName:([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        var found = People.Where(p => search.Length > 0 ? words.TrueForAll(w => p.Value.Name.Split(' ', ',').Any(n => n.StartsWith(w, StringComparison.OrdinalIgnoreCase)))
            : filter.Contains($"'{p.Key}'", StringComparison.OrdinalIgnoreCase) || filter.Contains($"mail eq '{p.Value.Mail.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.OrdinalIgnoreCase));
        var top = int.TryParse(request.Query["$top"], out var most) ? most : 100;
        return Results.Json(new { value = found.Take(top).Select(p => new { id = p.Key, mail = p.Value.Mail, displayName = p.Value.Name }) });
    }

    private async Task<IResult> PutAsync(HttpRequest request, string path)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        var name = path.Split(':')[1].TrimStart('/');
        Files[name] = bytes.ToArray();
        return Results.Json(new JsonObject { ["id"] = name, ["name"] = name, ["webUrl"] = $"https://example.sharepoint.com/{Uri.EscapeDataString(name)}" }, statusCode: 201);
    }
}
