using System.Text.RegularExpressions;

namespace Concord.Deployment.Tests;

public sealed partial class NotesTests
{
    /// <summary>README and the notes beside the code, from the repository's root.</summary>
    public static TheoryData<string> Notes => [.. Directory.EnumerateFiles(Repository.Root, "*.md", new EnumerationOptions { RecurseSubdirectories = true })
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(f => f.Split('/') is var parts && !parts.Contains("node_modules") && !parts.Contains("bin") && !parts.Contains("obj"))];

    [Theory]
    [MemberData(nameof(Notes))]
    public void What_a_note_refers_to_is_there(string note)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, note))!;
        var links = Links().Matches(Repository.Read(note)).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("http", StringComparison.Ordinal) && !l.StartsWith('#'));
        Assert.DoesNotContain(links, l => !Path.Exists(Path.Combine(folder, l.Split('#')[0])));
    }

    [Fact]
    public void README_names_every_note()
    {
        var readme = Repository.Read("README.md");
        Assert.DoesNotContain(Notes.Select(n => n.Data), n => n.StartsWith("src/", StringComparison.Ordinal) && !readme.Contains($"({n})", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();
}
