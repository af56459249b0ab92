using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The adapter behind the bot's one address.</summary>
public class CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = default)
    : CloudAdapterBase(botFrameworkAuthentication, logger), IBotFrameworkHttpAdapter
{
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (httpRequest.Method != HttpMethods.Post)
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        if (await ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false) is not { Type.Length: > 0 } activity)
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        try
        {
            var response = await ProcessActivityAsync(httpRequest.Headers.Authorization, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await WriteAsync(httpResponse, response, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            Logger.LogWarning(e, "A request was not authenticated.");
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    /// <summary>The activity of a body, whatever its Content-Type says; null for what is none.</summary>
    private static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, 64 * 1024));
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        try
        {
            return Json.Read<Activity>(body.GetBuffer().AsMemory(0, (int)body.Length));
        }
        catch (Exception e) when (e is JsonException or InvalidCastException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static async Task WriteAsync(HttpResponse httpResponse, InvokeResponse response, CancellationToken cancellationToken)
    {
        if (response is null)
            return;
        httpResponse.StatusCode = response.Status;
        if (response.Body is null)
            return;
        httpResponse.ContentType = "application/json";
        await httpResponse.Body.WriteAsync(Json.ToUtf8(response.Body), cancellationToken).ConfigureAwait(false);
    }
}
