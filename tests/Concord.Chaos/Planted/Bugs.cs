using Concord.Bot.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Concord.Chaos.Planted;

/// <summary>Mistakes that bots in the field make, to show that a run finds them. The product has none.</summary>
public static class Bugs
{
    /// <summary>What is swept is not taken away in the same transaction, and posts have keys of chance.</summary>
    public const string NoDedupeKey = "no dedupe key";

    /// <summary>A post is marked as posted before it is.</summary>
    public const string MarkBeforeSend = "mark before send";

    /// <summary>An entry is made in a calendar and written down afterwards, without a look whether it is there.</summary>
    public const string ForgottenEntry = "forgotten entry";

    /// <summary>An entry is written down before it is made.</summary>
    public const string PromisedEntry = "promised entry";

    internal static void Plant(IServiceCollection services, string? bug)
    {
        if (bug is NoDedupeKey)
            Replace<SweepLoop, CarelessSweep>(services);
        if (bug is MarkBeforeSend)
            Replace<WorkLoop, HastyWork>(services);
        if (bug is ForgottenEntry)
            Replace<WorkLoop, ForgottenEntries>(services);
        if (bug is PromisedEntry)
            Replace<WorkLoop, PromisedEntries>(services);
    }

    private static void Replace<T, TBug>(IServiceCollection services) where TBug : class, IHostedService
    {
        services.Remove(services.Single(s => s.ImplementationType == typeof(T)));
        services.AddHostedService<TBug>();
    }
}
