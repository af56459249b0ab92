using Concord.Bot.Hosting.Entrance;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Concord.Bot.Hosting;

/// <summary>
/// Checks, after the token, how much this caller asked for already, that the activity comes from a tenant that is served here,
/// and that it has what every activity has.
/// </summary>
public sealed class TenantAuthentication(IConfiguration configuration, IHttpClientFactory clients, CallerLimits limits)
    : ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: clients)
{
    private readonly bool _checks = !string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);

    private readonly HashSet<string> _tenants = new(StartRules.Tenants(configuration), StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    /// <exception cref="TooManyRequestsException">The caller asked for too much.</exception>
    /// <exception cref="NotServedException">It comes from elsewhere.</exception>
    /// <exception cref="MalformedActivityException">Nobody could be answered.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var result = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        var tenant = TenantOf(activity);
        if (_checks)
            limits.CountPerson(activity, tenant);
        if (_tenants.Count > 0 && (tenant is null || !_tenants.Contains(tenant)))
            throw new NotServedException();
        if (!IsWhole(activity))
            throw new MalformedActivityException();
        return result;
    }

    /// <summary>Whether it says from whom, where, and how that place is reached.</summary>
    private static bool IsWhole(Activity activity) =>
        activity is { From.Id.Length: > 0, Conversation.Id.Length: > 0, Recipient.Id.Length: > 0, ChannelId.Length: > 0 }
        && Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    /// <summary>The activity's tenant; null where it names none, or two, or its channel data is none of Teams'.</summary>
    private static string? TenantOf(Activity activity)
    {
        TeamsChannelData? data = null;
        if (activity.ChannelData is not null && !activity.TryGetChannelData(out data))
            return null;
        var (conversation, channel) = (activity.Conversation?.TenantId, data?.Tenant?.Id);
        return conversation is null || channel is null || string.Equals(conversation, channel, StringComparison.OrdinalIgnoreCase) ? channel ?? conversation : null;
    }
}
