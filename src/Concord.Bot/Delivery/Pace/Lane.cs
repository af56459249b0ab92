namespace Concord.Bot.Delivery.Pace;

/// <summary>One conversation, or one tenant: which messages are on their way there, when others were there, and who waits to send the next.</summary>
internal sealed class Lane(int memory) : IDisposable
{
    private readonly List<TimeSpan> _there = [];
    private readonly SemaphoreSlim _gate = new(1);
    private int _underWay;

    /// <summary>How many are in it or wait before it; kept by <see cref="Lanes"/>.</summary>
    public int Users { get; set; }

    /// <summary>Whether nothing is on its way, and no answer came since then.</summary>
    public bool IsQuietSince(TimeSpan then)
    {
        lock (_there)
            return _underWay == 0 && (_there is not [.., var newest] || newest < then);
    }

    /// <summary>One at a time goes in.</summary>
    public Task EnterAsync(CancellationToken cancellationToken) => _gate.WaitAsync(cancellationToken);

    public void Leave() => _gate.Release();

    public void Dispose() => _gate.Dispose();

    public TimeSpan NextAt(Limits limits, TimeSpan now)
    {
        lock (_there)
            return limits.NextAt(_there, _underWay, now);
    }

    /// <summary>A message departs.</summary>
    public void Depart()
    {
        lock (_there)
            _underWay++;
    }

    /// <summary>Its answer came, or is not waited for any more.</summary>
    public void Arrive(TimeSpan now)
    {
        lock (_there)
        {
            _underWay--;
            if (_there.Count >= 2 * memory)
                _there.RemoveRange(0, _there.Count - memory);
            // In order, even where two ask for the time at the same moment.
            _there.Add(_there is [.., var newest] && newest > now ? newest : now);
        }
    }
}
