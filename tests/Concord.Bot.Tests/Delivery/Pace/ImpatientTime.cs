using Microsoft.Extensions.Time.Testing;

namespace Concord.Bot.Tests.Delivery.Pace;

/// <summary>Time that passes only by waiting, and then at once. Where several wait, it passes for all of them by what each waits.</summary>
internal sealed class ImpatientTime() : FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero))
{
    public TimeSpan Passed => GetUtcNow() - Start;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        Advance(dueTime);
        return timer;
    }
}
