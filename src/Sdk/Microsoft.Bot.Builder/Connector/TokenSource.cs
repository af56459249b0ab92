using Microsoft.Extensions.Configuration;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token with which the bot speaks to the connector; the library keeps it until it runs out.</summary>
internal static class TokenSource
{
    private const string Resource = "https://api.botframework.com";

    /// <summary>By <c>MicrosoftAppType</c>: UserAssignedMSI, SingleTenant or MultiTenant; none without an app id.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="http">With which the issuer is asked; the library's own client where none is given.</param>
    public static Func<CancellationToken, Task<string>> Of(IConfiguration configuration, IHttpClientFactory http = null)
    {
        var appId = configuration["MicrosoftAppId"];
        if (string.IsNullOrWhiteSpace(appId))
            return _ => Task.FromResult<string>(null);
        if (string.Equals(configuration["MicrosoftAppType"], "UserAssignedMSI", StringComparison.OrdinalIgnoreCase))
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId)).Build();
            return async ct => (await identity.AcquireTokenForManagedIdentity(Resource).ExecuteAsync(ct).ConfigureAwait(false)).AccessToken;
        }
        var single = string.Equals(configuration["MicrosoftAppType"], "SingleTenant", StringComparison.OrdinalIgnoreCase);
        var login = configuration["ToChannelFromBotLoginUrl"]
            ?? $"https://login.microsoftonline.com/{(single ? configuration["MicrosoftAppTenantId"] : "botframework.com")}";
        var builder = ConfidentialClientApplicationBuilder.Create(appId).WithClientSecret(configuration["MicrosoftAppPassword"]).WithAuthority(login);
        var app = (http is null ? builder : builder.WithHttpClientFactory(new Clients(http))).Build();
        return async ct => (await app.AcquireTokenForClient([$"{Resource}/.default"]).ExecuteAsync(ct).ConfigureAwait(false)).AccessToken;
    }

    private sealed class Clients(IHttpClientFactory http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http.CreateClient();
    }
}
