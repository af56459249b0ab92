using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Concord.Benchmarks.Servers;

/// <summary>The connector of Teams in this process: takes every post and change, and keeps the last.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app) => _app = app;

    /// <summary>Where activities say that it is.</summary>
    public string Address => _app.Urls.First();

    /// <summary>The body of the newest post.</summary>
    public byte[] Last { get; private set; } = [];

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var connector = new FakeConnector(app);
        app.MapMethods("/v3/conversations/{conversation}/activities/{activity?}", ["POST", "PUT"], async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            if (HttpMethods.IsPost(request.Method))
                connector.Last = body.ToArray();
            return Results.Json(new { id = "a1" });
        });
        await app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
