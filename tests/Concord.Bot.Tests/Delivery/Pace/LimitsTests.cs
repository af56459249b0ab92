using Concord.Bot.Delivery.Pace;
using FsCheck.Xunit;

namespace Concord.Bot.Tests.Delivery.Pace;

public sealed class LimitsTests
{
    private static readonly Limits[] All = [Limits.OfConversation, Limits.OfTenant, Limits.OfConversation.SharedBy(4), Limits.OfTenant.SharedBy(4)];

    [Property]
    public bool No_stretch_of_time_ever_has_more_than_its_limit(byte[] gaps, byte which, byte rush)
    {
        var limits = All[which % All.Length];
        var sent = Send(limits, gaps, rush);
        return limits.All.All(l => Enumerable.Range(0, Math.Max(0, sent.Count - l.Most)).All(i => sent[i + l.Most] - sent[i] >= l.Within));
    }

    [Property]
    public bool Nothing_waits_longer_than_a_limit_demands(byte[] gaps, byte which, byte rush)
    {
        var limits = All[which % All.Length];
        var sent = Send(limits, gaps, rush);
        var now = sent is [.., var newest] ? newest : TimeSpan.Zero;
        var next = limits.NextAt(sent, 0, now);
        return next == now || limits.All.Any(l => sent.Count >= l.Most && next - sent[^l.Most] == l.Within);
    }

    [Property]
    public bool What_lies_further_back_than_the_memory_makes_no_difference(byte[] gaps, byte which, byte rush)
    {
        var limits = All[which % All.Length];
        var sent = Send(limits, gaps, rush);
        return limits.NextAt(sent, 0, TimeSpan.Zero) == limits.NextAt([.. sent.TakeLast(limits.Memory)], 0, TimeSpan.Zero);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 1_000)]
    [InlineData(8, 2_000)]
    public void After_so_many_at_once_the_next_waits_so_long(int many, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Limits.OfConversation.NextAt(new TimeSpan[many], 0, TimeSpan.Zero));

    [Theory]
    [InlineData(60, 30)]
    [InlineData(1_800, 3_600)]
    public void The_longer_stretches_count_too(int many, int seconds)
    {
        var sent = Enumerable.Range(0, many).Select(i => TimeSpan.FromSeconds(0.4 * i)).ToList();
        Assert.Equal(TimeSpan.FromSeconds(seconds), new Limits([new(many, TimeSpan.FromSeconds(seconds))]).NextAt(sent, 0, sent[^1]));
        Assert.Contains(new Limit(many, TimeSpan.FromSeconds(seconds)), Limits.OfConversation.All);
    }

    [Fact]
    public void The_shares_of_four_instances_are_together_no_more_than_the_whole()
    {
        foreach (var limits in new[] { Limits.OfConversation, Limits.OfTenant })
            Assert.All(limits.SharedBy(4).All.Zip(limits.All), pair => Assert.True(pair.First.Most >= 1 && 4 * pair.First.Most <= pair.Second.Most));
    }

    /// <summary>One after another, each as early as it may after a gap.</summary>
    private static List<TimeSpan> Send(Limits limits, byte[] gaps, byte rush)
    {
        List<TimeSpan> sent = [];
        var now = TimeSpan.Zero;
        // Gaps as FsCheck makes them are few: each is gone through several times.
        foreach (var gap in Enumerable.Repeat(gaps, 1 + (rush % 8)).SelectMany(g => g))
        {
            now = limits.NextAt(sent, 0, now + TimeSpan.FromMilliseconds(rush % 3 == 0 ? gap : gap % 20));
            sent.Add(now);
        }
        return sent;
    }
}
