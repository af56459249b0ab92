namespace Concord.Bot.Delivery.Pace;

/// <summary>One conversation, or one tenant: when messages went there, and who waits to send the next. One at a time goes in.</summary>
internal sealed class Lane(int memory) : IDisposable
{
    private readonly List<TimeSpan> _sent = [];
    private readonly SemaphoreSlim _gate = new(1);

    /// <summary>How many are in it or wait before it; kept by <see cref="Lanes"/>.</summary>
    public int Users { get; set; }

    /// <summary>The newest; never where there is none.</summary>
    public TimeSpan Newest
    {
        get
        {
            lock (_sent)
                return _sent is [.., var newest] ? newest : TimeSpan.MinValue;
        }
    }

    public Task EnterAsync(CancellationToken cancellationToken) => _gate.WaitAsync(cancellationToken);

    public void Leave() => _gate.Release();

    public void Dispose() => _gate.Dispose();

    public TimeSpan NextAt(Limits limits, TimeSpan now)
    {
        lock (_sent)
            return limits.NextAt(_sent, now);
    }

    public void Count(TimeSpan at)
    {
        lock (_sent)
        {
            if (_sent.Count >= 2 * memory)
                _sent.RemoveRange(0, _sent.Count - memory);
            _sent.Add(at);
        }
    }
}
