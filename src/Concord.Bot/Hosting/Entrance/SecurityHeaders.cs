namespace Concord.Bot.Hosting.Entrance;

/// <summary>What every answer tells whoever might show it: it is no page, nobody may frame, guess at or keep it.</summary>
internal static class SecurityHeaders
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
        ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"), ("Cache-Control", "no-store"),
    ];

    /// <summary>Adds them to every answer that has none of its own by that name.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            foreach (var (name, value) in Always)
                context.Response.Headers.TryAdd(name, value);
            if (context.Request.IsHttps)
                context.Response.Headers.TryAdd("Strict-Transport-Security", "max-age=31536000");
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
