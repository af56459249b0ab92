using Concord.Testing.Connector;

namespace Concord.Chaos;

/// <summary>What will happen, from a seed.</summary>
/// <param name="Seed">The same seed, the same plot; how the processes race in it is their own.</param>
/// <param name="Rounds">How often the clock moves on and all comes to rest again.</param>
/// <param name="Instances">How many processes.</param>
public sealed record Plot(int Seed, int Rounds, int Instances)
{
    /// <summary>Where processes end: between any two things that one does to the world.</summary>
    internal static readonly string[] Steps =
    [
        "before store", "before update", "before mark", "before post", "after mark", "after post", "after update", "after enqueue", "after store",
    ];

    private static readonly Fault[] Kinds =
    [
        Fault.TooMany(1), Fault.Lost, Fault.Broken, Fault.TooMany(4), Fault.Hanging, new(412),
        new(500), new(502, Taken: true), new(503, RetryAfter: 1), new(504, Taken: true), new(408), Fault.TooMany(2),
    ];

    private readonly Random _random = new(Seed);

    internal Random Random => _random;

    /// <summary>Days until the next look.</summary>
    internal int Days() => _random.Next(1, 10);

    /// <summary>The steps at which somebody dies in that round: in three rounds, all.</summary>
    internal IEnumerable<string> StepsOf(int round) => Steps.Where((_, i) => i % 3 == (round + Seed) % 3);

    /// <summary>How the connector misbehaves in that round, for certain: in three rounds, in all ways; and by chance some more.</summary>
    internal IEnumerable<Order> Faults(int round) =>
    [
        .. Kinds.Where((_, i) => i % 3 == (round + Seed) % 3).Select(fault => new Order(fault, Times: 1)),
        .. _random.GetItems(Kinds, 3).Select(fault => new Order(fault, Times: _random.Next(1, 4), Chance: 0.1 + (_random.NextDouble() * 0.4))),
        .. _random.Next(3) == 0 ? [new Order(new(404), CallKind.Change, Times: 1)] : Array.Empty<Order>(),
    ];
}
