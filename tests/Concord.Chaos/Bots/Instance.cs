using System.Diagnostics;
using System.Text.RegularExpressions;
using Concord.DevHost;
using Concord.DevHost.Processes;

namespace Concord.Chaos.Bots;

/// <summary>One process of the bot.</summary>
internal sealed partial class Instance : IAsyncDisposable
{
    /// <summary>The exit code of who was ended by SIGKILL.</summary>
    private const int Killed = 128 + 9;

    private readonly ChildProcess _process;

    private Instance(ChildProcess process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public bool Lives => !_process.Exited.IsCompleted;

    /// <summary>Starts it and waits until it listens; null where it died before.</summary>
    public static async Task<Instance?> StartAsync(IReadOnlyDictionary<string, string?> settings)
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        Dictionary<string, string?> environment = new(settings) { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["urls"] = "http://127.0.0.1:0" };
        var process = ChildProcess.Start("Bot", "dotnet", [typeof(Instance).Assembly.Location, ChaosBot.Role], line =>
        {
            if (Listening().Match(line) is { Success: true } match)
                listening.TrySetResult(new Uri(match.Groups[1].Value));
        }, environment: environment);
        if (await Task.WhenAny(listening.Task, process.Exited) == listening.Task)
            return new Instance(process, await listening.Task);
        return await process.Exited is Killed ? null : throw new StartException($"The bot did not start:\n{process.LastLines}");
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
