using Azure.Core;
using Concord.Bot.Delivery;
using Concord.Bot.Hosting;
using Concord.Chaos.Planted;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Concord.Chaos.Bots;

/// <summary>The bot as it is, but for its clock, for the steps at which it dies, and for a bug where one is to be found.</summary>
internal static class ChaosBot
{
    public const string Role = "bot", Clock = "Chaos:Clock", Doom = "Chaos:Doom", Bug = "Chaos:Bug";

    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddConcord();
        builder.Services.AddSingleton<IClock>(new FileClock(builder.Configuration[Clock]!));
        // It takes long, and nobody here speaks in dates.
        builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(WarmUp)));
        builder.Services.AddKeyedSingleton<TokenCredential>("Graph", new AnyToken());
        Bugs.Plant(builder.Services, builder.Configuration[Bug]);
        Steps.Reached = new Doom(builder.Configuration[Doom]!).Meet;
        await using var app = builder.Build().MapConcord();
        await app.RunAsync();
    }

    /// <summary>The calendars here let anybody in.</summary>
    private sealed class AnyToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
