using System.Text.Json;
using Concord.DevHost.Processes;

namespace Concord.Testing;

/// <summary>The development host as a newcomer starts it, in a process of its own, with data of its own.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private readonly ChildProcess _process;
    private readonly string _data;
    private readonly bool _owns;
    private readonly HttpClient _http = new();

    private RunningHost(ChildProcess process, string data, bool owns, Addresses addresses) =>
        (_process, _data, _owns, At) = (process, data, owns, addresses);

    /// <summary>What it printed.</summary>
    public Addresses At { get; }

    /// <summary>Where it keeps its data.</summary>
    public string Data => _data;

    /// <summary>Starts it and waits until all is ready.</summary>
    /// <param name="data">A folder to keep; null for one that goes with it.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <param name="arguments">Beside <c>--json</c> and <c>--data</c>.</param>
    public static async Task<RunningHost> StartAsync(string? data, CancellationToken cancel, params string[] arguments)
    {
        var folder = data ?? Directory.CreateTempSubdirectory("concord-host-").FullName;
        var ready = new TaskCompletionSource<Addresses>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = Start(["--json", "--data", folder, .. arguments], line =>
        {
            if (line.StartsWith('{'))
                ready.TrySetResult(JsonSerializer.Deserialize<Addresses>(line, JsonSerializerOptions.Web)!);
        });
        return await Task.WhenAny(ready.Task, process.Exited).WaitAsync(cancel) == ready.Task
            ? new RunningHost(process, folder, data is null, await ready.Task)
            : throw new InvalidOperationException($"The development host did not start:\n{process.LastLines}");
    }

    /// <summary>Starts the program with these arguments.</summary>
    public static ChildProcess Start(IEnumerable<string> arguments, Action<string>? output = null) =>
        ChildProcess.Start("Development host", "dotnet", [typeof(Azurite).Assembly.Location, .. arguments], output);

    /// <summary>Speaks as that person of the demonstration, counted from 1.</summary>
    public async Task SpeakAsAsync(int number, CancellationToken cancel)
    {
        using var response = await _http.PostAsync(new Uri(At.Bot, $"/as/{number}"), null, cancel);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Asks it to stop, as Ctrl-C and SIGTERM do, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _process.StopAsync(TimeSpan.FromSeconds(30));
        return await _process.Exited;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _process.StopAsync(TimeSpan.FromSeconds(30));
        await _process.DisposeAsync();
        if (_owns)
            Directory.Delete(_data, recursive: true);
    }

    /// <summary>Where everything is.</summary>
    public sealed record Addresses(Uri Bot, Uri Playground, Uri Tables, Uri Queues);
}
