using System.Security.Cryptography;

namespace Concord.DevHost.Processes;

/// <summary>The npm packages of package-lock.json, installed beside this project's sources on first use.</summary>
public static class NodePackages
{
    private const int OldestNode = 20;

    /// <summary>The folder that holds the packages.</summary>
    public static string Folder { get; } = Path.Combine(Places.Project, "node_modules");

    /// <summary>Installs the packages unless exactly these are there already. Any number of processes may ask at once.</summary>
    /// <param name="say">Gets the progress, a line at a time.</param>
    /// <exception cref="StartException">Node is missing or too old, or npm failed.</exception>
    public static async Task EnsureAsync(Action<string> say, CancellationToken cancel = default)
    {
        var stamp = new FileInfo(Path.Combine(Folder, ".installed"));
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Places.Project, "package-lock.json"), cancel)));
        if (await IsInstalledAsync(stamp, wanted, cancel))
            return;

        await using var _ = await LockAsync(cancel);
        if (await IsInstalledAsync(stamp, wanted, cancel))
            return;
        await NodeVersionAsync("node", cancel);
        say("Installing the storage emulator and the Teams-like client from npm: once, about 200 MB…");
        await NpmCiAsync(say, cancel);
        await File.WriteAllTextAsync(stamp.FullName, wanted, cancel);
        say("Installed.");
    }

    /// <summary>Starts a script of an installed package under Node; it stops when this process ends, however that comes about.</summary>
    /// <param name="script">The script's path inside the packages' folder.</param>
    public static ChildProcess Start(
        string name, string script, IEnumerable<string> arguments, Action<string>? output, string? workingDirectory = null,
        IEnumerable<KeyValuePair<string, string?>>? environment = null) =>
        ChildProcess.Start(
            name, "node",
            ["--require", Path.Combine(Places.Project, "good-child.cjs"), Path.Combine(Folder, script), .. arguments],
            output, workingDirectory, environment);

    /// <summary>The major version of Node.</summary>
    /// <exception cref="StartException">Node is missing or older than what the packages need.</exception>
    public static async Task<int> NodeVersionAsync(string node, CancellationToken cancel = default)
    {
        var version = "";
        try
        {
            await using var process = ChildProcess.Start("Node", node, ["--version"], line => version = line.Trim());
            await process.Exited.WaitAsync(cancel);
        }
        catch (StartException e)
        {
            throw new StartException($"Node.js was not found. Install version {OldestNode} or newer (https://nodejs.org), then start again.", e);
        }
        return int.TryParse(version.TrimStart('v').Split('.')[0], out var major) && major >= OldestNode
            ? major
            : throw new StartException($"Node.js {version} is too old. Install version {OldestNode} or newer (https://nodejs.org), then start again.");
    }

    private static async Task NpmCiAsync(Action<string> say, CancellationToken cancel)
    {
        var fetched = 0;
        // No install scripts: none of the packages needs one.
        await using var npm = ChildProcess.Start(
            "npm", OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=http"],
            line =>
            {
                if (line.Contains(".tgz ", StringComparison.Ordinal) && Interlocked.Increment(ref fetched) % 50 == 0)
                    say($"  {fetched} packages fetched");
            },
            Places.Project);
        if (await npm.Exited.WaitAsync(cancel) != 0)
            throw new StartException($"npm could not install the packages. Is the npm registry reachable from here? npm's last words:{Environment.NewLine}{npm.LastLines}");
    }

    private static async Task<bool> IsInstalledAsync(FileInfo stamp, string wanted, CancellationToken cancel) =>
        File.Exists(stamp.FullName) && await File.ReadAllTextAsync(stamp.FullName, cancel) == wanted;

    // npm replaces the whole folder, so the lock lies outside it.
    private static async Task<FileStream> LockAsync(CancellationToken cancel)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(Places.Project, "obj")).FullName, "npm.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(250, cancel);
            }
        }
    }
}
