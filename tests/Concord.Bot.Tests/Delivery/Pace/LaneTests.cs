using Concord.Bot.Delivery.Pace;
using FsCheck.Xunit;

namespace Concord.Bot.Tests.Delivery.Pace;

public sealed class LaneTests
{
    private const int LongestOnTheWay = 500;

    [Property]
    public bool However_long_each_is_on_its_way_no_stretch_of_time_has_more_arrivals_than_its_limit(byte[] gaps, bool rush, int seed)
    {
        var random = new Random(seed);
        var limits = rush ? Limits.OfConversation : Limits.OfTenant;
        using var lane = new Lane(limits.Memory);
        List<TimeSpan> underWay = [];
        List<TimeSpan> arrived = [];
        var now = TimeSpan.Zero;
        // Gaps as FsCheck makes them are few: each is gone through several times.
        foreach (var gap in Enumerable.Repeat(gaps, 8).SelectMany(g => g))
        {
            now += TimeSpan.FromMilliseconds(rush ? gap % 20 : gap % 4);
            while (true)
            {
                foreach (var answered in underWay.Where(a => a <= now).Order())
                    lane.Arrive(answered);
                underWay.RemoveAll(a => a <= now);
                if (lane.NextAt(limits, now) is var next && next == now)
                    break;
                now = next;
            }
            lane.Depart();
            var answer = TimeSpan.FromMilliseconds(random.Next(LongestOnTheWay));
            underWay.Add(now + answer);
            arrived.Add(now + (answer * random.NextDouble()));
        }
        arrived.Sort();
        return limits.All.All(l => Enumerable.Range(0, Math.Max(0, arrived.Count - l.Most)).All(i => arrived[i + l.Most] - arrived[i] >= l.Within));
    }
}
