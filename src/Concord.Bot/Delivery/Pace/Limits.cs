using System.Collections.Immutable;

namespace Concord.Bot.Delivery.Pace;

/// <summary>Several limits that hold together. Pure: what was sent before and the time say when the next may go.</summary>
/// <remarks>
/// When a message arrived, nobody tells: some time between its departure and its answer. Counted by its answer, it cannot have
/// come too near to one that departs later, however long either is on its way; fifty in a second and the time of an answer are
/// fewer than fifty in a second, but one too many costs minutes.
/// Times are the process's own, which nobody can put back; see <see cref="TimeProvider.GetTimestamp"/>.
/// </remarks>
public sealed record Limits(ImmutableArray<Limit> All)
{
    /// <summary>What Teams lets one bot send in one conversation ("Rate limiting for bots", per bot per thread).</summary>
    public static Limits OfConversation { get; } = new(
    [
        new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30)), new(1_800, TimeSpan.FromHours(1)),
    ]);

    /// <summary>What Teams lets one bot send in one tenant.</summary>
    public static Limits OfTenant { get; } = new([new(50, TimeSpan.FromSeconds(1))]);

    /// <summary>How many of the newest times have to be known.</summary>
    public int Memory => All.Max(l => l.Most);

    /// <summary>The longest stretch: what lies further back does not count.</summary>
    public TimeSpan Reach => All.Max(l => l.Within);

    /// <summary>The earliest time at which one more may go, such that no stretch anywhere has more than its limit.</summary>
    /// <param name="there">When the answers to others came, the oldest first; the newest <see cref="Memory"/> suffice.</param>
    /// <param name="underWay">How many others have no answer yet: they may arrive even now.</param>
    /// <param name="now">Not before this.</param>
    public TimeSpan NextAt(IReadOnlyList<TimeSpan> there, int underWay, TimeSpan now)
    {
        var next = now;
        foreach (var (most, within) in All)
            if (there.Count + underWay >= most && (underWay >= most ? now : there[^(most - underWay)]) + within is var free && free > next)
                next = free;
        return next;
    }

    /// <summary>The part of one among several that send at once.</summary>
    /// <param name="instances">How many; no more than the smallest limit, or they exceed it with one message each.</param>
    public Limits SharedBy(int instances) => new([.. All.Select(l => l with { Most = Math.Max(1, l.Most / instances) })]);
}
