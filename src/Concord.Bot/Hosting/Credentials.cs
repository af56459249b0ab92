using Azure.Core;
using Azure.Identity;

namespace Concord.Bot.Hosting;

/// <summary>As whom the service speaks to Azure.</summary>
internal static class Credentials
{
    /// <summary>The managed identity that the bot is; where it is none, whatever the machine offers, such as a developer's own.</summary>
    public static TokenCredential Of(ConcordOptions options) => options.IsManagedIdentity
        ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.MicrosoftAppId))
        : new DefaultAzureCredential();

    /// <summary>Where applications of several tenants get theirs.</summary>
    private const string BotFramework = "botframework.com";

    /// <summary>With what the bot gets the token for Teams; null where it has no application, in development.</summary>
    public static TokenCredential? OfBot(ConcordOptions options) =>
        string.IsNullOrWhiteSpace(options.MicrosoftAppId) ? null
        : options.IsManagedIdentity ? Of(options)
        : new ClientSecretCredential(string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId) ? BotFramework : options.MicrosoftAppTenantId, options.MicrosoftAppId, options.MicrosoftAppPassword);
}
