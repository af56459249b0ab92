using System.Diagnostics;

namespace Concord.Chaos.Bots;

/// <summary>Steps at which a process is to die: a file for each, which whoever gets there first takes along.</summary>
public sealed class Doom(string folder)
{
    private const string Taken = ".taken";

    /// <summary>The steps at which one died.</summary>
    public IReadOnlyList<string> Met => [.. Directory.GetFiles(folder, $"*{Taken}*").Select(f => Path.GetFileName(f).Split(Taken)[0])];

    /// <summary>Whoever next gets there dies.</summary>
    public void Set(string step) => File.WriteAllText(Path.Combine(folder, step), "");

    /// <summary>This process is there.</summary>
    internal void Meet(string step)
    {
        var mine = Path.Combine(folder, step);
        if (!File.Exists(mine))
            return;
        try
        {
            File.Move(mine, $"{mine}{Taken}{Environment.ProcessId}");
        }
        catch (FileNotFoundException)
        {
            return;
        }
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
