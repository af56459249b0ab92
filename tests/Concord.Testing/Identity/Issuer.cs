using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Concord.Testing.Identity;

/// <summary>Who signs the tokens of the channels: metadata, keys, and tokens that are right until a test spoils them.</summary>
public sealed class Issuer : IAsyncDisposable
{
    /// <summary>The bot for which they are.</summary>
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    /// <summary>Who signs them, and where the channel is for which a good one is.</summary>
    public const string Name = "https://issuer.example", ServiceUrl = "http://127.0.0.1:9/";

    private readonly WebApplication _app;

    private bool _rolledOver;

    private Issuer(WebApplication app) => _app = app;

    /// <summary>The key that takes the place of the others once they are rolled over.</summary>
    public static RsaSecurityKey Next { get; } = Key("next");

    /// <summary>A key that signs for Teams, one for another channel, one for none, and one that nobody published.</summary>
    public static RsaSecurityKey ForTeams { get; } = Key("teams");

    /// <summary>See <see cref="ForTeams"/>.</summary>
    public static RsaSecurityKey ForWebChat { get; } = Key("webchat");

    /// <summary>See <see cref="ForTeams"/>.</summary>
    public static RsaSecurityKey ForNothing { get; } = Key("nothing");

    /// <summary>See <see cref="ForTeams"/>.</summary>
    public static RsaSecurityKey Unpublished { get; } = Key("teams");

    /// <summary>What a bot has to be told to believe it.</summary>
    public (string Key, string Value)[] Settings =>
    [
        ("MicrosoftAppId", AppId),
        ("MicrosoftAppPassword", "not used: the bot sends nothing"),
        ("ToBotFromChannelTokenIssuer", Name),
        ("ToBotFromChannelOpenIdMetadataUrl", _app.Urls.First() + "/openid"),
    ];

    /// <summary>Publishes only the next key from now on.</summary>
    public void RollOver() => _rolledOver = true;

    /// <summary>Starts it.</summary>
    public static async Task<Issuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var issuer = new Issuer(app);
        app.MapGet("/openid", () => Results.Json(new { issuer = Name, jwks_uri = app.Urls.First() + "/keys" }));
        app.MapGet("/keys", () => Results.Json(new
        {
            keys = issuer._rolledOver
                ? new object[] { Published(Next, "msteams") }
                : [Published(ForTeams, "skype", "msteams"), Published(ForWebChat, "webchat"), Published(ForNothing)],
        }));
        await app.StartAsync();
        return issuer;
    }

    /// <summary>A token with which Teams may speak to the bot, from <see cref="ServiceUrl"/>.</summary>
    public static SecurityTokenDescriptor Good => new()
    {
        Issuer = Name,
        Audience = AppId,
        IssuedAt = DateTime.UtcNow,
        NotBefore = DateTime.UtcNow.AddMinutes(-1),
        Expires = DateTime.UtcNow.AddHours(1),
        Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
        SigningCredentials = new(ForTeams, SecurityAlgorithms.RsaSha256),
    };

    /// <summary>What spoils a good one, each by its name.</summary>
    public static IReadOnlyList<(string What, Action<SecurityTokenDescriptor> Spoil)> Spoiled { get; } =
    [
        ("issuer", t => t.Issuer = "https://api.botframework.com"),
        ("no issuer", t => t.Issuer = null),
        ("audience", t => t.Audience = "99999999-2222-3333-4444-555555555555"),
        ("no audience", t => t.Audience = null),
        ("audience with a blank", t => t.Audience = AppId + " "),
        ("expired", t => (t.NotBefore, t.Expires) = (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddMinutes(-6))),
        ("without an end", t => t.Expires = null),
        ("not yet valid", t => t.NotBefore = DateTime.UtcNow.AddMinutes(6)),
        ("another service address", t => t.Claims["serviceurl"] = "https://evil.example/"),
        ("no service address", t => t.Claims.Remove("serviceurl")),
        ("a key that nobody published", t => t.SigningCredentials = new(Unpublished, SecurityAlgorithms.RsaSha256)),
        ("a key of an unknown name", t => t.SigningCredentials = new(Next, SecurityAlgorithms.RsaSha256)),
        ("a key for another channel", t => t.SigningCredentials = new(ForWebChat, SecurityAlgorithms.RsaSha256)),
        ("a key for no channel", t => t.SigningCredentials = new(ForNothing, SecurityAlgorithms.RsaSha256)),
        ("an algorithm that is not of the channel", t => t.SigningCredentials = new(ForTeams, SecurityAlgorithms.RsaSsaPssSha256)),
        ("not signed", t => t.SigningCredentials = null),
        ("signed with the public key as a password", t => t.SigningCredentials =
            new(new SymmetricSecurityKey(ForTeams.Rsa.ExportRSAPublicKey()) { KeyId = ForTeams.KeyId }, SecurityAlgorithms.HmacSha256)),
    ];

    /// <summary>As it stands in the header.</summary>
    public static string Bearer(SecurityTokenDescriptor token) =>
        "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);

    /// <inheritdoc/>
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
