using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace Concord.Benchmarks.Servers;

/// <summary>Stands before the storage emulator and notes every request, with the trace of the turn that made it.</summary>
internal sealed class CountingProxy : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null });

    private CountingProxy(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>What was asked, and in which trace; none in the background.</summary>
    public ConcurrentQueue<(string Request, string? Trace)> Requests { get; } = [];

    public static async Task<CountingProxy> StartAsync(Uri storage)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var proxy = new CountingProxy(app);
        app.Run(context => proxy.ForwardAsync(context, storage));
        await app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task ForwardAsync(HttpContext context, Uri storage)
    {
        var asked = context.Request;
        var trace = asked.Headers.TraceParent.ToString().Split('-') is [_, var id, ..] ? id : null;
        Requests.Enqueue(($"{asked.Method} {asked.Path}", trace));
        using var body = new MemoryStream();
        await asked.Body.CopyToAsync(body);
        using var request = new HttpRequestMessage(new HttpMethod(asked.Method), new Uri(storage, asked.GetEncodedPathAndQuery()))
        {
            Content = new ByteArrayContent(body.ToArray()),
        };
        foreach (var (name, values) in asked.Headers.Where(h => h.Key is not ("Host" or "Content-Length" or "traceparent")))
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                request.Content.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        using var response = await _http.SendAsync(request);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(h => h.Key is not ("Transfer-Encoding" or "Content-Length" or "Connection" or "Keep-Alive")))
            context.Response.Headers[name] = values.ToArray();
        await context.Response.Body.WriteAsync(await response.Content.ReadAsByteArrayAsync());
    }
}
