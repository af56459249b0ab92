using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the token which the connector sends with every activity.</summary>
internal sealed class TokenValidator(string appId, string issuer, string metadataAddress)
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata = new(
        metadataAddress, new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = !new Uri(metadataAddress).IsLoopback });

    /// <summary>The sender.</summary>
    /// <exception cref="UnauthorizedAccessException">Any claim, the signature or the time is wrong.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (authHeader?.Split(' ') is not ["Bearer", { Length: > 0 } token])
            throw new UnauthorizedAccessException("There is no bearer token.");
        var result = await Handler.ValidateTokenAsync(token, Parameters()).ConfigureAwait(false);
        if (!result.IsValid)
            throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
        await CheckEndorsementAsync(result.SecurityToken.SigningKey?.KeyId, activity.ChannelId, cancellationToken).ConfigureAwait(false);
        if (result.ClaimsIdentity.FindFirst("serviceurl")?.Value is not { } serviceUrl
            || !string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another service address.");
        return result.ClaimsIdentity;
    }

    private TokenValidationParameters Parameters() => new()
    {
        ConfigurationManager = _metadata,
        ValidIssuer = issuer,
        ValidAudience = appId,
        ValidateIssuer = true,
        ValidateAudience = true,
        ValidateLifetime = true,
        ValidateIssuerSigningKey = true,
        RequireSignedTokens = true,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };

    /// <summary>A key says for which channels it signs.</summary>
    private async Task CheckEndorsementAsync(string keyId, string channelId, CancellationToken cancellationToken)
    {
        var metadata = await _metadata.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
        var key = metadata.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == keyId);
        if (keyId is null || key is null
            || !key.AdditionalData.TryGetValue("endorsements", out var value)
            || value is not JsonElement { ValueKind: JsonValueKind.Array } endorsements
            || !endorsements.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.String && e.GetString() == channelId))
            throw new UnauthorizedAccessException("The key does not sign for this channel.");
    }
}
