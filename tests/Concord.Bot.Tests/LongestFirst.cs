using Concord.Bot.Tests.Delivery;
using Xunit.Sdk;
using Xunit.v3;

namespace Concord.Bot.Tests;

/// <summary>What mostly waits for other processes begins first, so that in the end nobody waits for it alone.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [nameof(ChaosTests), nameof(CalendarChaosTests), nameof(RushTests)];

    /// <inheritdoc/>
    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> testCollections)
        where T : ITestCollection =>
        [.. testCollections.OrderByDescending(c => Long.Any(l => c.TestCollectionDisplayName.Contains(l, StringComparison.Ordinal)))];
}
