using System.Net;
using Concord.Bot.Texts;

namespace Concord.Bot.Decisions.Finding;

/// <summary>
/// What a browser shows at the address of a decision: where it can be read, the same for every address, whether such a decision
/// exists or not, since nobody knows who asks.
/// </summary>
internal static class AddressPage
{
    /// <summary>Adds the addresses.</summary>
    public static void MapAddresses(this WebApplication app) => app.MapGet("/d/{workspace}/{decision}", (HttpRequest request, HttpResponse response) =>
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Content(Html(Text.In(Language.Of(request.Headers.AcceptLanguage.ToString())), app.Configuration["MicrosoftAppId"]), "text/html; charset=utf-8");
    });

    private static string Html(Text text, string? bot) => $$"""
        <!doctype html>
        <html lang="{{text.Language.Code}}">
        <meta name="viewport" content="width=device-width">
        <title>{{Encoded(text.Of("Address.Title"))}}</title>
        <style>body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 12vh auto; padding: 0 1rem; color-scheme: light dark }</style>
        <h1>{{Encoded(text.Of("Address.Title"))}}</h1>
        <p>{{Encoded(text.Of("Address.What"))}}</p>
        <p>{{Encoded(text.Of("Address.How"))}}</p>
        {{(Guid.TryParse(bot, out var id) ? $"<p><a href=\"https://teams.microsoft.com/l/chat/0/0?users=28:{id}\">{Encoded(text.Of("Address.Open"))}</a></p>" : "")}}
        </html>
        """;

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
