using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Builder.Tests.Identity;

/// <summary>Who signs the tokens of the channels: metadata, keys, and tokens that are right until a test spoils them.</summary>
internal sealed class Issuer : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Name = "https://issuer.example";

    private readonly WebApplication _app;

    private readonly StrongBox<bool> _rolledOver;

    private Issuer(WebApplication app, StrongBox<bool> rolledOver) => (_app, _rolledOver) = (app, rolledOver);

    /// <summary>The key that takes the place of the others once they are rolled over.</summary>
    public static RsaSecurityKey Next { get; } = Key("next");

    /// <summary>A key that signs for Teams, one for another channel, one for none, and one that nobody published.</summary>
    public static RsaSecurityKey ForTeams { get; } = Key("teams");

    public static RsaSecurityKey ForWebChat { get; } = Key("webchat");

    public static RsaSecurityKey ForNothing { get; } = Key("nothing");

    public static RsaSecurityKey Unpublished { get; } = Key("teams");

    public (string Key, string Value)[] Settings =>
    [
        ("MicrosoftAppId", AppId),
        ("MicrosoftAppPassword", "not used: the bot sends nothing"),
        ("ToBotFromChannelTokenIssuer", Name),
        ("ToBotFromChannelOpenIdMetadataUrl", _app.AddressOf() + "openid"),
    ];

    /// <summary>Publishes only the next key from now on.</summary>
    public void RollOver() => _rolledOver.Value = true;

    public static async Task<Issuer> StartAsync()
    {
        var rolledOver = new StrongBox<bool>();
        return new(await StartAsync(rolledOver), rolledOver);
    }

    private static Task<WebApplication> StartAsync(StrongBox<bool> rolledOver) => Loopback.StartAsync(app =>
    {
        app.MapGet("/openid", () => Results.Json(new { issuer = Name, jwks_uri = app.AddressOf() + "keys" }));
        app.MapGet("/keys", () => Results.Json(new
        {
            keys = rolledOver.Value
                ? new object[] { Published(Next, "msteams") }
                : [Published(ForTeams, "skype", "msteams"), Published(ForWebChat, "webchat"), Published(ForNothing)],
        }));
    });

    public static SecurityTokenDescriptor Good => new()
    {
        Issuer = Name,
        Audience = AppId,
        IssuedAt = DateTime.UtcNow,
        NotBefore = DateTime.UtcNow.AddMinutes(-1),
        Expires = DateTime.UtcNow.AddHours(1),
        Claims = new Dictionary<string, object> { ["serviceurl"] = Said.Nowhere },
        SigningCredentials = new(ForTeams, SecurityAlgorithms.RsaSha256),
    };

    public static string Signed(SecurityTokenDescriptor token) =>
        "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static RsaSecurityKey Key(string id) => new(RSA.Create(2048)) { KeyId = id };

    private static Dictionary<string, object> Published(RsaSecurityKey key, params string[] endorsements)
    {
        var (n, e) = key.Rsa.ExportParameters(false) is { Modulus: { } modulus, Exponent: { } exponent } ? (modulus, exponent) : default;
        var published = new Dictionary<string, object>
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = key.KeyId, ["n"] = Base64UrlEncoder.Encode(n), ["e"] = Base64UrlEncoder.Encode(e),
        };
        if (endorsements.Length > 0)
            published["endorsements"] = endorsements;
        return published;
    }
}
