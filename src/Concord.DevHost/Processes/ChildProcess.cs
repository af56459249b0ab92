using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Concord.DevHost.Processes;

/// <summary>A program that runs beside us and never outlives us: stopped politely, then by force, with all it started.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private const int Sigterm = 15;
    private readonly Process process;
    private readonly Queue<string> lastLines = new();
    private readonly Action<string>? output;

    private ChildProcess(string name, Process process, Action<string>? output)
    {
        (Name, this.process, this.output) = (name, process, output);
        process.OutputDataReceived += (_, e) => OnLine(e.Data);
        process.ErrorDataReceived += (_, e) => OnLine(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Exited = WaitAsync();
    }

    public string Name { get; }

    public int Id => process.Id;

    /// <summary>Completes with the exit code when the process has ended and its output is read.</summary>
    public Task<int> Exited { get; }

    /// <summary>The newest lines of its output, for the message when it failed.</summary>
    public string LastLines
    {
        get
        {
            lock (lastLines)
                return string.Join(Environment.NewLine, lastLines);
        }
    }

    /// <param name="name">What it is called in messages.</param>
    /// <param name="output">Gets each line that it writes to standard output or error, from another thread.</param>
    /// <exception cref="StartException">The program is not there.</exception>
    public static ChildProcess Start(
        string name, string fileName, IEnumerable<string> arguments, Action<string>? output = null,
        string? workingDirectory = null, IEnumerable<KeyValuePair<string, string?>>? environment = null)
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory ?? "",
        };
        foreach (var (key, value) in environment ?? [])
            start.Environment[key] = value;
        try
        {
            return new ChildProcess(name, Process.Start(start)!, output);
        }
        catch (Win32Exception e)
        {
            throw new StartException($"{name}: could not start '{fileName}': {e.Message}", e);
        }
    }

    /// <summary>Asks it to stop, waits, then kills it and everything it started.</summary>
    /// <param name="grace">How long it may take to stop by itself; ten seconds unless told.</param>
    public async Task StopAsync(TimeSpan? grace = null)
    {
        if (Exited.IsCompleted)
            return;
        if (OperatingSystem.IsWindows())
            process.StandardInput.Close(); // no signals there; our Node children stop when this closes
        else
            _ = Kill(process.Id, Sigterm);
        await Task.WhenAny(Exited, Task.Delay(grace ?? TimeSpan.FromSeconds(10)));
        if (!Exited.IsCompleted)
            process.Kill(entireProcessTree: true);
        await Exited;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process.Dispose();
    }

    private async Task<int> WaitAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private void OnLine(string? line)
    {
        if (line is null)
            return;
        lock (lastLines)
        {
            lastLines.Enqueue(line);
            if (lastLines.Count > 20)
                lastLines.Dequeue();
        }
        output?.Invoke(line);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int pid, int signal);
}
