using System.Text.RegularExpressions;

namespace Concord.DevHost.Processes;

/// <summary>The bot, as it was built together with this program.</summary>
public sealed partial class BotProcess : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private BotProcess(ChildProcess process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Completes when it has ended, asked or not.</summary>
    public Task<int> Exited => _process.Exited;

    /// <summary>Its newest words.</summary>
    public string LastLines => _process.LastLines;

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="settings">As environment variables.</param>
    /// <param name="say">Gets its warnings and errors.</param>
    /// <exception cref="StartException">It did not start.</exception>
    public static async Task<BotProcess> StartAsync(IReadOnlyDictionary<string, string?> settings, Action<string> say, CancellationToken cancel)
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = ChildProcess.Start(
            "Bot", "dotnet", [Places.Bot],
            line =>
            {
                if (Listening().Match(line) is { Success: true } match)
                    listening.TrySetResult(new Uri(match.Groups[1].Value));
                else if (listening.Task.IsCompleted && !line.Contains("Microsoft.Hosting.Lifetime", StringComparison.Ordinal))
                    say($"  bot: {line}");
            },
            Path.GetDirectoryName(Places.Bot), settings);
        try
        {
            if (await Task.WhenAny(listening.Task, process.Exited).WaitAsync(cancel) != listening.Task)
                throw new StartException($"The bot did not start:{Environment.NewLine}{process.LastLines}");
            return new BotProcess(process, await listening.Task);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it once it has answered what it was asked.</summary>
    public ValueTask DisposeAsync() => _process.DisposeAsync();

    [GeneratedRegex(@"Now listening on: (http://[\w.:\[\]]+)")]
    private static partial Regex Listening();
}
