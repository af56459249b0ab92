using System.Text.RegularExpressions;
using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Texts;

public sealed partial class UnusedSentencesTests
{
    [Fact]
    public void No_sentence_is_left_over()
    {
        var source = string.Concat(Directory.EnumerateFiles(Source(), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));
        var whole = Literals().Matches(source).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        // Such as $"Reason.{reason}".
        var beginnings = Beginnings().Matches(source).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Sentences.Of(Language.English).Keys, k =>
            !whole.Contains(k) && !whole.Contains(Plural().Replace(k, "")) && !beginnings.Contains(k[..(k.IndexOf('.', StringComparison.Ordinal) + 1)]));
    }

    /// <summary>The bot's sources, above the folder from which the tests run.</summary>
    internal static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside their repository.");
        return Path.Combine(folder.FullName, "src", "Concord.Bot");
    }

    [GeneratedRegex(@"""([A-Za-z.]+)""")]
    private static partial Regex Literals();

    [GeneratedRegex(@"\$""([A-Z][A-Za-z]*\.)\{")]
    private static partial Regex Beginnings();

    [GeneratedRegex(@"\.(?:one|other)$")]
    private static partial Regex Plural();
}
