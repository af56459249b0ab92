namespace Concord.Bot.Delivery.Pace;

/// <summary>The lanes that are in use, or were so lately that they still count; all others are forgotten.</summary>
internal sealed class Lanes(Limits limits)
{
    private readonly Dictionary<string, Lane> _lanes = [];
    private TimeSpan _swept = TimeSpan.MinValue;

    public int Known
    {
        get
        {
            lock (_lanes)
                return _lanes.Count;
        }
    }

    /// <summary>The lane of that key, to be given back.</summary>
    public Lane Take(string key, TimeSpan now)
    {
        lock (_lanes)
        {
            Sweep(now);
            if (!_lanes.TryGetValue(key, out var lane))
                _lanes[key] = lane = new Lane(limits.Memory);
            lane.Users++;
            return lane;
        }
    }

    public void GiveBack(Lane lane)
    {
        lock (_lanes)
            lane.Users--;
    }

    private void Sweep(TimeSpan now)
    {
        var past = now - limits.Reach;
        if (_swept > past + (limits.Reach / 2))
            return;
        _swept = now;
        foreach (var (key, lane) in _lanes)
            if (lane.Users == 0 && lane.IsQuietSince(past) && _lanes.Remove(key))
                lane.Dispose();
    }
}
