using Azure.Core;
using Azure.Storage.Queues;
using Concord.Bot.Conversation;
using Concord.Bot.Delivery.Pace;
using Concord.Bot.Delivery.Status;
using Concord.Ledger;

namespace Concord.Bot.Delivery;

/// <summary>What brings cards to where they belong.</summary>
public static class DeliveryFeature
{
    /// <summary>Adds its parts.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeliveryOptions>().Bind(configuration.GetSection("Delivery"));
        return services
            .AddSingleton(s => new Errands(Queues(configuration, s.GetRequiredService<TokenCredential>()), configuration["Storage:Queue"] ?? "concord-due"))
            .AddSingleton<Pauses>().AddSingleton<Pacer>().AddSingleton<Connector>()
            .AddSingleton<Notices>().AddSingleton<INotice, UnreachableNotice>()
            .AddSingleton<Copies>().AddSingleton<Firing>().AddSingleton<Gathering>().AddSingleton<Sweeper>()
            .AddSingleton<Addresses>().AddSingleton(s => new Hearing(s.GetRequiredService<Addresses>(), s.GetRequiredService<Afterwards>())).AddSingleton<PostCards>().AddSingleton<Unreached>()
            .AddSingleton<Sending>().AddSingleton<Updating>().AddSingleton<Worker>().AddSingleton<Replaying>()
            .AddSingleton(s => new Replies(s.GetRequiredService<Copies>(), s.GetRequiredService<Afterwards>(), s.GetRequiredService<Pacer>(), s.GetRequiredService<ILogger<Replies>>()))
            .AddSingleton<DeliveryView>().AddSingleton<IHandler, ShowSent>().AddSingleton<IHandler, ShowDelivery>().AddSingleton<IHandler, SendFailedAgain>()
            .AddSingleton<DeliveryMetrics>().AddSingleton<Bells>().AddSingleton<Afterwards>()
            .AddHostedService(s => s.GetRequiredService<Afterwards>()).AddHostedService<SweepLoop>().AddHostedService<WorkLoop>();
    }

    /// <summary>By the managed identity where only the endpoint is given; a connection string is for development.</summary>
    private static QueueServiceClient Queues(IConfiguration configuration, TokenCredential identity) =>
        configuration["Storage:ConnectionString"] is { Length: > 0 } connection
            ? new QueueServiceClient(connection)
            : new QueueServiceClient(new Uri(configuration["Storage:QueueEndpoint"]!), identity);
}
