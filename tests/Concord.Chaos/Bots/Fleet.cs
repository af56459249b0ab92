namespace Concord.Chaos.Bots;

/// <summary>All processes of the bot; whoever died is replaced.</summary>
internal sealed class Fleet(IReadOnlyDictionary<string, string?> settings, int size) : IAsyncDisposable
{
    private readonly Instance?[] _instances = new Instance?[size];
    private readonly List<string> _deaths = [];

    /// <summary>How processes ended: the step, or <c>SIGKILL</c>.</summary>
    public IReadOnlyList<string> Deaths => _deaths;

    /// <summary>Those that live.</summary>
    public IReadOnlyList<Instance> Living => [.. _instances.OfType<Instance>().Where(i => i.Lives)];

    /// <summary>Starts what is missing.</summary>
    public Task FillAsync() => FillAsync(_ => null);

    /// <summary>Has each that has a step before it end there; one that already runs is killed for one that has.</summary>
    /// <param name="fatal">The step of the one of that number; null for none.</param>
    public async Task ArmAsync(Func<int, string?> fatal)
    {
        for (var i = 0; i < size; i++)
            if (fatal(i) is not null && _instances[i] is { Fatal: null })
                await KillAsync(i);
        await FillAsync(fatal);
    }

    /// <summary>Kills the one of that number, if it lives.</summary>
    public async Task KillAsync(int number)
    {
        if (_instances[number] is not { Lives: true } instance)
            return;
        instance.Kill();
        await instance.DisposeAsync();
        _instances[number] = null;
        Note("SIGKILL");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _instances.OfType<Instance>())
            await instance.DisposeAsync();
    }

    private Task FillAsync(Func<int, string?> fatal) => Task.WhenAll(Enumerable.Range(0, size).Select(async i =>
    {
        if (_instances[i] is { Lives: true })
            return;
        await BuryAsync(i);
        var step = fatal(i);
        if ((_instances[i] = await Instance.StartAsync(settings, step)) is null)
            Note(step!);
    }));

    private async Task BuryAsync(int number)
    {
        if (_instances[number] is not { } dead)
            return;
        Note(dead.Fatal ?? "by itself");
        await dead.DisposeAsync();
        _instances[number] = null;
    }

    private void Note(string death)
    {
        lock (_deaths)
            _deaths.Add(death);
    }
}
