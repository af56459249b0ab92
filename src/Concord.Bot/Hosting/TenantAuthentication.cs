using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Concord.Bot.Hosting;

/// <summary>Checks, after the token, that the activity comes from a tenant that is served here; any other gets a 401 and nothing else.</summary>
public sealed class TenantAuthentication(IConfiguration configuration, IHttpClientFactory clients)
    : ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: clients)
{
    private readonly HashSet<string> _tenants = new(StartRules.Tenants(configuration), StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var result = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return _tenants.Count == 0 || TenantOf(activity) is { } tenant && _tenants.Contains(tenant)
            ? result
            : throw new UnauthorizedAccessException("The tenant is not served here.");
    }

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
