using System.Net;
using Azure.Identity;
using Concord.Bot.Delivery.Pace;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using Polly.Timeout;

namespace Concord.Bot.Graph;

/// <summary>What failed calls of Graph mean.</summary>
internal static class GraphFaults
{
    /// <summary>Makes the call.</summary>
    /// <exception cref="OfficeException">It failed.</exception>
    public static async Task<T> OfAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && FaultOf(e) is { } fault)
        {
            throw fault;
        }
    }

    private static OfficeException? FaultOf(Exception e) => e switch
    {
        ApiException api => FaultOf(api),
        AuthenticationFailedException => new(OfficeFault.Later, new(Meaning.Identity, "NoToken"), e),
        HttpRequestException or IOException or TimeoutRejectedException or OperationCanceledException => new(OfficeFault.Later, new(Meaning.NotSent, "NoAnswer"), e),
        _ => null,
    };

    private static OfficeException FaultOf(ApiException e)
    {
        var header = e.ResponseHeaders?.FirstOrDefault(h => string.Equals(h.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        var code = (e as ODataError)?.Error?.Code;
        var answer = Answers.Of((HttpStatusCode)e.ResponseStatusCode, header, code, SystemClock.Instance.GetCurrentInstant());
        var fault = e.ResponseStatusCode switch
        {
            401 or 403 => OfficeFault.NotPermitted,
            404 or 410 when code is not ("MailboxNotEnabledForRESTAPI" or "ResourceNotFound" or "Request_ResourceNotFound" or "ErrorInvalidUser") => OfficeFault.Gone,
            409 when code is "ErrorDuplicateTransactionId" => OfficeFault.Twice,
            408 or 409 or 412 or 429 or >= 500 => OfficeFault.Later,
            _ => OfficeFault.Refused,
        };
        return new(fault, answer, e);
    }
}
