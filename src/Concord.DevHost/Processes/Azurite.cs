using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Concord.DevHost.Processes;

/// <summary>The storage emulator, on loopback ports that it chooses itself.</summary>
/// <remarks>Where it has a folder it writes there every five seconds, and when it is stopped: after a kill the last writes are lost.</remarks>
public sealed partial class Azurite : IAsyncDisposable
{
    /// <summary>The emulator's account: published by Microsoft, the same on every machine, worth nothing elsewhere.</summary>
    public const string Account = "devstoreaccount1";

    /// <summary>The account's key, likewise.</summary>
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly ChildProcess process;

    private Azurite(ChildProcess process, IReadOnlyDictionary<string, string> endpoints)
    {
        this.process = process;
        Tables = new Uri($"{endpoints["Table"]}/{Account}");
        Queues = new Uri($"{endpoints["Queue"]}/{Account}");
        ConnectionString =
            $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};" +
            $"BlobEndpoint={endpoints["Blob"]}/{Account};QueueEndpoint={Queues};TableEndpoint={Tables};";
    }

    public string ConnectionString { get; }

    public Uri Tables { get; }

    public Uri Queues { get; }

    /// <summary>Completes when it has ended, asked or not.</summary>
    public Task<int> Exited => process.Exited;

    /// <summary>Starts it and waits until it answers; installs it first if need be.</summary>
    /// <param name="folder">Where it keeps its data, made if it is not there; null where they need not outlive it.</param>
    /// <param name="say">Gets the progress of an installation.</param>
    /// <exception cref="StartException">It could not be installed or started.</exception>
    public static async Task<Azurite> StartAsync(string? folder, Action<string>? say = null, CancellationToken cancel = default)
    {
        await NodePackages.EnsureAsync(say ?? Console.Error.WriteLine, cancel);
        if (folder is not null)
            Directory.CreateDirectory(folder);
        var endpoints = new ConcurrentDictionary<string, string>();
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = NodePackages.Start(
            "Azurite", Path.Combine("azurite", "dist", "src", "azurite.js"),
            // The newest clients speak a newer API version than the emulator knows.
            [
                "--silent", "--disableTelemetry", "--skipApiVersionCheck", "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
                .. folder is null ? ["--inMemoryPersistence"] : new[] { "--location", folder },
            ],
            line =>
            {
                if (Listening().Match(line) is { Success: true } match)
                    endpoints[match.Groups[1].Value] = match.Groups[2].Value;
                if (endpoints.Count == 3)
                    ready.TrySetResult();
            });
        try
        {
            if (await Task.WhenAny(ready.Task, process.Exited).WaitAsync(cancel) != ready.Task)
                throw new StartException($"The storage emulator (Azurite) did not start:{Environment.NewLine}{process.LastLines}");
            return new Azurite(process, endpoints);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it; all that it acknowledged is on disk afterwards.</summary>
    public ValueTask DisposeAsync() => process.DisposeAsync();

    [GeneratedRegex(@"^Azurite (\w+) service is successfully listening at (http://\S+)$")]
    private static partial Regex Listening();
}
