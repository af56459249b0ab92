using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as the settings say; without <c>MicrosoftAppId</c> there is none.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private static readonly HttpClient Shared = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    private readonly TokenValidator _validator;
    private readonly Func<CancellationToken, Task<string>> _token;
    private readonly Func<HttpClient> _http;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = default,
        AuthenticationConfiguration authConfiguration = default, IHttpClientFactory httpClientFactory = default, ILogger logger = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _token = TokenSource.Of(configuration, httpClientFactory);
        _http = httpClientFactory is null ? () => Shared : httpClientFactory.CreateClient;
        if (configuration["MicrosoftAppId"] is { Length: > 0 } appId)
            _validator = new TokenValidator(
                appId,
                configuration["ToBotFromChannelTokenIssuer"] ?? "https://api.botframework.com",
                configuration["ToBotFromChannelOpenIdMetadataUrl"] ?? "https://login.botframework.com/v1/.well-known/openidconfiguration");
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) => new()
    {
        ClaimsIdentity = _validator is not null
            ? await _validator.ValidateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false)
            : string.IsNullOrWhiteSpace(authHeader)
                ? new ClaimsIdentity([], "anonymous")
                : throw new UnauthorizedAccessException("There is a token, and no app id that it could be for."),
    };

    internal override ConversationClient ClientFor(string serviceUrl) => new(_http(), new Uri(serviceUrl), _token);
}
