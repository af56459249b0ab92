using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>The connector of a channel: keeps every request, gives the answer that a test wants.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private WebApplication _app = null!;

    public string Address => _app.AddressOf();

    public ConcurrentQueue<Call> Calls { get; } = [];

    public int Status { get; set; } = 200;

    public string Answer { get; set; } = """{"id":"sent"}""";

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        connector._app = await Loopback.StartAsync(app => app.Run(connector.TakeAsync));
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        // The raw target: routing would show ids unescaped.
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Calls.Enqueue(new(
            context.Request.Method, path, context.Request.Headers.Authorization, context.Request.ContentType,
            body.Length == 0 ? null : JObject.Parse(body)));
        context.Response.StatusCode = Status;
        context.Response.Headers.RetryAfter = "7";
        await context.Response.WriteAsync(Answer);
    }
}

internal sealed record Call(string Method, string Path, string? Authorization, string? ContentType, JObject? Body);
