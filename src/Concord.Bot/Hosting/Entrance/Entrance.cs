using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Concord.Bot.Hosting.Entrance;

/// <summary>The one address to which Teams posts. What is none of Teams' is told so before anybody works on it.</summary>
public sealed class Entrance(IBotFrameworkHttpAdapter adapter, IBot bot, CallerLimits limits, IConfiguration configuration)
{
    private readonly string? _appId = configuration["MicrosoftAppId"];

    /// <summary>Answers a request.</summary>
    public async Task EnterAsync(HttpContext context)
    {
        try
        {
            if (await StatusAsync(context) is { } status)
                context.Response.StatusCode = status;
        }
        catch (TooManyRequestsException e)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = $"{e.Seconds}";
        }
        catch (BadHttpRequestException e)
        {
            context.Response.StatusCode = e.StatusCode;
        }
    }

    /// <summary>How it is answered; null where the adapter answered.</summary>
    private async Task<int?> StatusAsync(HttpContext context)
    {
        var (request, address, checks) = (context.Request, context.Connection.RemoteIpAddress, !string.IsNullOrWhiteSpace(_appId));
        if (checks && !IsForUs(request.Headers.Authorization))
        {
            limits.CountStranger(address);
            return StatusCodes.Status401Unauthorized;
        }
        if (checks)
            limits.CheckForger(address);
        if (!ActivityBody.IsJson(request))
            return StatusCodes.Status415UnsupportedMediaType;
        if (await ActivityBody.ReadAsync(request, context.RequestAborted) is not { } body)
            return StatusCodes.Status400BadRequest;
        request.Body = body;
        try
        {
            await adapter.ProcessAsync(request, context.Response, bot, context.RequestAborted);
            if (checks && context.Response.StatusCode == StatusCodes.Status401Unauthorized)
                limits.CountForger(address);
            else if (checks)
                limits.Know(address);
            return null;
        }
        catch (NotServedException)
        {
            return StatusCodes.Status401Unauthorized;
        }
        catch (MalformedActivityException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Whether the header holds a token that says to be for this bot. Whether it is, the adapter finds out.</summary>
    private bool IsForUs(string? header)
    {
        try
        {
            return header?.Split(' ') is ["Bearer", { Length: > 0 } token] && new JsonWebToken(token).Audiences.Contains(_appId);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
