using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Tests.Identity;

/// <summary>
/// login.microsoftonline.com on this machine: https with a certificate that it made itself, and clients which come to it for that
/// name and trust that certificate and no other.
/// </summary>
internal sealed class LoginServer : IAsyncDisposable, IHttpClientFactory
{
    private const string Name = "login.microsoftonline.com";

    private readonly X509Certificate2 _certificate = SelfSigned();
    private readonly Queue<int> _lifetimes = [];
    private WebApplication _app = null!;
    private int _port, _given;

    /// <summary>What was asked of it for tokens: the address, and the form.</summary>
    public ConcurrentQueue<(string Address, Dictionary<string, string> Form)> Asked { get; } = [];

    /// <summary>Starts it.</summary>
    /// <param name="lifetimes">For how many seconds each token is good; an hour after the last of them.</param>
    public static async Task<LoginServer> StartAsync(params int[] lifetimes)
    {
        var server = new LoginServer();
        Array.ForEach(lifetimes, server._lifetimes.Enqueue);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.UseHttps(server._certificate)));
        server._app = builder.Build();
        server._app.MapPost("/{tenant}/oauth2/v2.0/token", server.GiveAsync);
        server._app.MapGet("/common/discovery/instance", () => Results.Json(new
        {
            tenant_discovery_endpoint = $"https://{Name}/common/v2.0/.well-known/openid-configuration",
            metadata = new[] { new { preferred_network = Name, preferred_cache = Name, aliases = new[] { Name } } },
        }));
        await server._app.StartAsync();
        server._port = new Uri(server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        return server;
    }

    /// <inheritdoc/>
    public HttpClient CreateClient(string name) => new(new SocketsHttpHandler
    {
        SslOptions = new() { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _certificate.GetCertHashString() },
        ConnectCallback = async (context, stop) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            EndPoint end = context.DnsEndPoint.Host == Name ? new IPEndPoint(IPAddress.Loopback, _port) : context.DnsEndPoint;
            await socket.ConnectAsync(end, stop);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _certificate.Dispose();
    }

    private async Task<IResult> GiveAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        Asked.Enqueue(($"{request.Scheme}://{request.Host}{request.Path}", form.ToDictionary(f => f.Key, f => f.Value.ToString())));
        return Results.Json(new
        {
            token_type = "Bearer", expires_in = _lifetimes.TryDequeue(out var seconds) ? seconds : 3600, access_token = $"token-{++_given}",
        });
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Name);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
