namespace Concord.Deployment.Tests;

public sealed class VersionTests(Manifest.Package package)
{
    [Fact]
    public void The_app_and_the_service_have_the_version_that_the_changelog_describes()
    {
        var described = Repository.Read("CHANGELOG.md").Split('\n').First(l => l.StartsWith("## ", StringComparison.Ordinal))[3..];
        Assert.Equal(described, (string?)package.Manifest["version"]);
        Assert.Equal(described, typeof(Concord.Bot.ConcordBot).Assembly.GetName().Version?.ToString(3));
    }

    [Fact]
    public void At_the_top_stands_nothing_but_what_belongs_there()
    {
        string[] allowed = ["src", "tests", "manifest", "infra", "Bot.sln", "README.md", "LICENSE", "CHANGELOG.md", "global.json", "nuget.config"];
        // What the programs write is ignored by Git, and may lie there.
        string[] written = ["TestResults", "BenchmarkDotNet.Artifacts", "concord-test.zip", "concord-production.zip"];
        var found = Directory.EnumerateFileSystemEntries(Repository.Root).Select(e => Path.GetFileName(e)!)
            .Where(e => !e.StartsWith('.') && !(e.StartsWith("Directory.", StringComparison.Ordinal) && e.EndsWith(".props", StringComparison.Ordinal)));
        Assert.Equal([], found.Except(allowed).Except(written));
    }
}
