using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Concord.Bot.Hosting.Entrance;

/// <summary>Where the world comes in.</summary>
public static class EntranceFeature
{
    /// <summary>Adds what stands there, and what the server itself does not put up with.</summary>
    public static void AddEntrance(this WebApplicationBuilder builder, LimitOptions options)
    {
        builder.WebHost.ConfigureKestrel(Bound);
        builder.Services.AddSingleton(new CallerLimits(options)).AddSingleton<Entrance>();
        builder.Services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = options.Proxies > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            o.ForwardLimit = options.Proxies;
            // Nobody but they reaches the service; their addresses are the platform's to change.
            o.KnownIPNetworks.Clear();
            o.KnownProxies.Clear();
        });
    }

    /// <summary>Adds the address to which Teams posts.</summary>
    public static void MapEntrance(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.MapPost("/api/messages", app.Services.GetRequiredService<Entrance>().EnterAsync);
    }

    /// <summary>What is too large, too slow or too much for the server. Teams sends an activity at once.</summary>
    internal static void Bound(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = ActivityBody.Largest;
        server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        server.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
    }
}
