using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using NodaTime;

namespace Concord.Bot.Delivery.Pace;

/// <summary>What answers of the connector mean. A post is not idempotent: only some failures say that it did not happen.</summary>
public static class Answers
{
    /// <summary>What asks for more may be a mistake; if it was none, it is asked for again.</summary>
    private static readonly Duration Longest = Duration.FromHours(1);

    /// <summary>Where a pause is asked for without saying how long.</summary>
    private static readonly Duration Usual = Duration.FromSeconds(2);

    /// <summary>What a status means.</summary>
    /// <param name="status">The answer's.</param>
    /// <param name="retryAfter">The header of that name: seconds or an HTTP date; null where there is none.</param>
    /// <param name="code">The error's code in the body; null where there is none.</param>
    /// <param name="now">For a date in the header; real time.</param>
    public static Answer Of(HttpStatusCode status, string? retryAfter, string? code, Instant now)
    {
        var wait = WaitOf(retryAfter, now);
        var reason = string.Create(CultureInfo.InvariantCulture, $"{(int)status} {code}").TrimEnd();
        return status switch
        {
            HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted => new(Meaning.Posted, reason),
            HttpStatusCode.TooManyRequests => new(Meaning.NotSent, reason, wait ?? Usual),
            HttpStatusCode.Unauthorized => new(Meaning.Identity, reason, wait),
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound => new(Meaning.Unreachable, reason),
            // Teams gives 412 where something behind it met a conflict: how far it had come by then, it does not say.
            HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed or >= HttpStatusCode.InternalServerError => new(Meaning.Unconfirmed, reason, wait),
            _ => new(Meaning.Refused, reason),
        };
    }

    /// <summary>What it means that a call ended in this; null for what is no matter of the connector's.</summary>
    /// <param name="exception">What the call threw, on its own account: nobody cancelled it.</param>
    /// <param name="now">Real time.</param>
    public static Answer? Of(Exception exception, Instant now) => exception switch
    {
        ErrorResponseException { Response: { } response } e => Of(
            response.StatusCode, response.Headers.TryGetValue("Retry-After", out var values) ? values.FirstOrDefault() : null, e.Body?.Error?.Code, now),
        // No connection, so nothing went through it.
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } e =>
            new(Meaning.NotSent, e.HttpRequestError.ToString()),
        HttpRequestException e => new(Meaning.Unconfirmed, e.HttpRequestError.ToString()),
        IOException => new(Meaning.Unconfirmed, "ConnectionBroken"),
        OperationCanceledException => new(Meaning.Unconfirmed, "TimeOut"),
        MsalException e => new(Meaning.Identity, e.ErrorCode),
        _ => null,
    };

    private static Duration? WaitOf(string? retryAfter, Instant now)
    {
        if (!RetryConditionHeaderValue.TryParse(retryAfter, out var wait))
            return null;
        var length = wait.Date is { } date ? Instant.FromDateTimeOffset(date) - now : Duration.FromTimeSpan(wait.Delta ?? TimeSpan.Zero);
        return Duration.Max(Duration.Zero, Duration.Min(length, Longest));
    }
}
