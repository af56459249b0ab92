using System.Reflection;
using Concord.DevHost.Processes;

namespace Concord.Deployment.Tests;

/// <summary>The files of this repository, and the programs that its administrators run.</summary>
internal static class Repository
{
    private static readonly Dictionary<string, string?> Told =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(a => a.Key, a => a.Value);

    public static string Root => Told["Repository"]!;

    public static string Bicep => Told["Bicep"]!;

    public static string PathOf(string name) => Path.Combine(Root, name);

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Runs a program in the repository and gives its exit code and all that it wrote.</summary>
    public static async Task<(int Code, string Output)> RunAsync(
        string program, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string?>>? environment = null)
    {
        List<string> lines = [];
        await using var process = ChildProcess.Start(program, program, arguments, Add, Root, environment);
        var code = await process.Exited;
        lock (lines)
            return (code, string.Join('\n', lines));

        void Add(string line)
        {
            lock (lines)
                lines.Add(line);
        }
    }
}
