namespace Concord.Chaos.Bots;

/// <summary>All processes of the bot; whoever died is replaced.</summary>
internal sealed class Fleet(IReadOnlyDictionary<string, string?> settings, int size) : IAsyncDisposable
{
    private readonly Instance?[] _instances = new Instance?[size];
    private readonly List<string> _deaths = [];
    private readonly SemaphoreSlim _one = new(1);
    private readonly CancellationTokenSource _over = new();
    private Task _keeping = Task.CompletedTask;

    /// <summary>How processes ended: the step, or <c>SIGKILL</c>.</summary>
    public IReadOnlyList<string> Deaths
    {
        get
        {
            lock (_deaths)
                return [.. _deaths];
        }
    }

    /// <summary>Those that live.</summary>
    public IReadOnlyList<Instance> Living => [.. _instances.OfType<Instance>().Where(i => i.Lives)];

    /// <summary>Starts them, and from then on another one wherever one died, as a platform does.</summary>
    public async Task StartAsync()
    {
        await FillAsync(_ => null);
        _keeping = KeepAsync();
    }

    /// <summary>Has each that has a step before it end there; one that already runs is killed for one that has.</summary>
    /// <param name="fatal">The step of the one of that number; null for none.</param>
    public async Task ArmAsync(Func<int, string?> fatal)
    {
        await _one.WaitAsync();
        for (var i = 0; i < size; i++)
            if (fatal(i) is not null && _instances[i] is { Fatal: null })
                await KillAsync(i);
        await FillAsync(fatal);
        _one.Release();
    }

    /// <summary>Kills the one of that number, if it lives.</summary>
    public async Task KillAsync(int number)
    {
        if (_instances[number] is not { Lives: true } instance)
            return;
        instance.Kill();
        await instance.Ended;
        await BuryAsync(number, "SIGKILL");
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _keeping;
        foreach (var instance in _instances.OfType<Instance>())
            await instance.DisposeAsync();
        _over.Dispose();
        _one.Dispose();
    }

    private async Task KeepAsync()
    {
        while (!_over.IsCancellationRequested)
        {
            await _one.WaitAsync();
            await FillAsync(_ => null);
            _one.Release();
            await Task.Delay(300, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task FillAsync(Func<int, string?> fatal) => Task.WhenAll(Enumerable.Range(0, size).Select(async i =>
    {
        if (_instances[i] is { Lives: true })
            return;
        await BuryAsync(i, _instances[i]?.Fatal ?? "by itself");
        var step = fatal(i);
        if ((_instances[i] = await Instance.StartAsync(settings, step)) is null)
            Note(step!);
    }));

    private async Task BuryAsync(int number, string death)
    {
        if (Interlocked.Exchange(ref _instances[number], null) is not { } dead)
            return;
        Note(death);
        await dead.DisposeAsync();
    }

    private void Note(string death)
    {
        lock (_deaths)
            _deaths.Add(death.Split('#')[0]);
    }
}
