using System.Reflection;

namespace Concord.DevHost;

/// <summary>Where things lie on this machine, as the build recorded it.</summary>
public static class Places
{
    /// <summary>The folder of this project's sources; the npm packages are installed in it.</summary>
    public static string Project { get; } = Recorded("ProjectDirectory");

    /// <summary>The repository's root.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Project, "..", ".."));

    /// <summary>The bot's assembly, built together with this one.</summary>
    public static string Bot { get; } = Recorded("BotAssembly");

    private static string Recorded(string key) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
