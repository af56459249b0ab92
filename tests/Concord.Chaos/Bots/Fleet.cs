using Concord.DevHost;

namespace Concord.Chaos.Bots;

/// <summary>All processes of the bot; wherever one died another one is started, as a platform does.</summary>
internal sealed class Fleet(IReadOnlyDictionary<string, string?> settings, int size) : IAsyncDisposable
{
    /// <summary>Starts that fail one after the other before it is given up.</summary>
    private const int MostFailed = 5;

    private readonly Instance?[] _instances = new Instance?[size];
    private readonly CancellationTokenSource _over = new();
    private Task _keeping = Task.CompletedTask;
    private int _deaths, _failed;

    /// <summary>How many died.</summary>
    public int Deaths => _deaths;

    /// <summary>Those that live.</summary>
    public IReadOnlyList<Instance> Living => [.. _instances.OfType<Instance>().Where(i => i.Lives)];

    /// <summary>Starts them, and from then on others.</summary>
    public async Task StartAsync()
    {
        await FillAsync();
        _keeping = KeepAsync();
    }

    /// <summary>Kills the one of that number, if it lives.</summary>
    public void Kill(int number) => _instances[number]?.Kill();

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _keeping;
        foreach (var instance in _instances.OfType<Instance>())
            await instance.DisposeAsync();
        _over.Dispose();
    }

    private async Task KeepAsync()
    {
        for (; !_over.IsCancellationRequested; await Task.Delay(200, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing))
            await FillAsync();
    }

    private Task FillAsync() => Task.WhenAll(Enumerable.Range(0, size).Select(async i =>
    {
        if (_instances[i] is { Lives: true })
            return;
        if (Interlocked.Exchange(ref _instances[i], null) is { } dead)
        {
            Interlocked.Increment(ref _deaths);
            await dead.DisposeAsync();
        }
        try
        {
            _instances[i] = await Instance.StartAsync(settings);
            _failed = 0;
        }
        catch (StartException) when (++_failed < MostFailed)
        {
            // Such as when storage was not to be reached; the next one may start.
        }
    }));
}
