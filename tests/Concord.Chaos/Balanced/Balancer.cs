using System.Collections.Concurrent;
using Concord.Chaos.Bots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace Concord.Chaos.Balanced;

/// <summary>A plain load balancer before a fleet: one instance after the other, whoever called before. What an instance that dies owed is a 502.</summary>
internal sealed class Balancer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Fleet _fleet;
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
    private int _next;

    private Balancer(WebApplication app, Fleet fleet) => (_app, _fleet) = (app, fleet);

    public Uri Address => new(_app.Urls.First());

    /// <summary>How many requests each instance answered, by its address.</summary>
    public ConcurrentDictionary<Uri, int> Answered { get; } = [];

    public static async Task<Balancer> StartAsync(Fleet fleet)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHttpForwarder();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var balancer = new Balancer(app, fleet);
        app.Run(balancer.ForwardAsync);
        await app.StartAsync();
        return balancer;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        if (_fleet.Living is not { Count: > 0 } living)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        var to = living[(int)((uint)Interlocked.Increment(ref _next) % living.Count)].Address;
        if (await context.RequestServices.GetRequiredService<IHttpForwarder>().SendAsync(context, to.ToString(), _http) == ForwarderError.None
            && context.Response.StatusCode == StatusCodes.Status200OK)
            Answered.AddOrUpdate(to, 1, (_, n) => n + 1);
    }
}
