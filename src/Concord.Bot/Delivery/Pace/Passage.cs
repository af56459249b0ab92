namespace Concord.Bot.Delivery.Pace;

/// <summary>A message on its way; to be disposed of when its answer came, or is not waited for any more.</summary>
public sealed class Passage : IDisposable
{
    private readonly Lane _here, _all;
    private readonly Func<TimeSpan> _now;

    internal Passage(Lane here, Lane all, Func<TimeSpan> now)
    {
        (_here, _all, _now) = (here, all, now);
        _here.Depart();
        _all.Depart();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var now = _now();
        _here.Arrive(now);
        _all.Arrive(now);
    }
}
