using System.Diagnostics;
using System.Text.RegularExpressions;
using Concord.DevHost.Processes;

namespace Concord.Chaos.Bots;

/// <summary>One process of the bot.</summary>
internal sealed partial class Instance : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private Instance(ChildProcess process, Uri address, string? fatal) => (_process, Address, Fatal) = (process, address, fatal);

    public Uri Address { get; }

    /// <summary>The step at which it ends by itself; null for none.</summary>
    public string? Fatal { get; }

    public bool Lives => !_process.Exited.IsCompleted;

    /// <summary>Completes when it has ended.</summary>
    public Task Ended => _process.Exited;

    /// <summary>Starts it and waits until it listens; null where it met its fatal step before.</summary>
    public static async Task<Instance?> StartAsync(IReadOnlyDictionary<string, string?> settings, string? fatal)
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        Dictionary<string, string?> environment = new(settings) { ["CONCORD_DIE_AT"] = fatal, ["ASPNETCORE_ENVIRONMENT"] = "Development", ["urls"] = "http://127.0.0.1:0" };
        var process = ChildProcess.Start("Bot", "dotnet", [typeof(Instance).Assembly.Location, ChaosBot.Role], line =>
        {
            if (Listening().Match(line) is { Success: true } match)
                listening.TrySetResult(new Uri(match.Groups[1].Value));
        }, environment: environment);
        if (await Task.WhenAny(listening.Task, process.Exited) == listening.Task)
            return new Instance(process, await listening.Task, fatal);
        return fatal is not null ? null : throw new InvalidOperationException($"The bot did not start:\n{process.LastLines}");
    }

    /// <summary>SIGKILL: no farewell.</summary>
    public void Kill()
    {
        try
        {
            using var process = Process.GetProcessById(_process.Id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.DisposeAsync();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
