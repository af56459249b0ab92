using System.Collections.Immutable;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;

namespace Concord.Bot.Tests.Conversation;

/// <summary>Patterns that a text cannot be of are sorted out by its words, before any is matched.</summary>
public sealed class PatternSieveTests
{
    private const int TextsOfEach = 20;

    private static readonly Dictionary<string, SlotText> Slots = new() { ["milestone"] = "[0-9]", ["state"] = SlotText.OneOf("done", "fine") };

    /// <summary>What people put where a slot is; some of it fits some.</summary>
    private static readonly string[] Filled =
        ["4", "2027", "cms", "30 june", "this month", "ce mois", "este mes", "done", "fait", "hecho", "q1", "t1", "d3", "agrees", "word", "x", "30 june, late", "cms, aewa"];

    [Fact]
    public void No_pattern_is_sorted_out_that_fits()
    {
        var random = new Random(5);
        foreach (var (file, pattern) in Language.All.Select(l => new PatternFile(l)).SelectMany(f => f.Patterns.Select(p => (f, p))))
        {
            var parts = PatternPart.Read(pattern.Source.TrimEnd('?', '!', ' '));
            var texts = Enumerable.Range(0, TextsOfEach).Select(_ => Text(parts, random)).ToList();
            Assert.All(texts.Where(pattern.Is), text => Assert.True(pattern.MayBe(text) && file.Beginning(text).Contains(pattern), $"{pattern.Source} is not asked about '{text}'"));
        }
    }

    [Theory]
    [InlineData("show (the|my) milestone {milestone}", "show the milestone 4", true)]
    [InlineData("show (the|my) milestone {milestone}", "show a milestone 4", false)]
    [InlineData("show (the|my) milestone {milestone}", "so show the milestone 4", false)]
    [InlineData("[show] [the] milestone {milestone}", "milestone 4", true)]
    [InlineData("[show] [the] milestone {milestone}", "4", false)]
    [InlineData("{milestone} (is done|done)", "4 done", true)]
    [InlineData("{milestone} (is|{milestone})", "4 5", true)]
    [InlineData("[show|] (the|) {milestone}", "4", true)]
    [InlineData("{milestone} is {state}", "4 is done", true)]
    [InlineData("{milestone} is {state}", "4 is late", false)]
    [InlineData("{state} is {milestone}", "fine is 4", true)]
    [InlineData("{state} is {milestone}", "4 is done", false)]
    public void What_every_text_of_it_has_is_looked_for(string pattern, string text, bool mayBe) =>
        Assert.Equal(mayBe, new PatternSieve(PatternPart.Read(pattern), Slots).Lets(text));

    [Theory]
    [InlineData("show (me")]
    [InlineData("show [me)")]
    [InlineData("show me]")]
    [InlineData("show {milestone")]
    [InlineData("show milestone}")]
    [InlineData("show {nothing of ours}")]
    public void A_pattern_that_is_not_well_formed_is_none(string source) =>
        Assert.Throws<FormatException>(() => new Pattern("help", source, Slots));

    private static string Text(ImmutableArray<PatternPart> parts, Random random) => string.Join(' ', parts.Select(part => part switch
    {
        PatternPart.Word word => word.Text,
        PatternPart.Slot => Filled[random.Next(Filled.Length)],
        PatternPart.Choice { IsOptional: true } when random.Next(2) == 0 => "",
        PatternPart.Choice choice => Text(choice.Ways[random.Next(choice.Ways.Length)], random),
        _ => throw new InvalidOperationException(),
    }).Where(t => t.Length > 0));
}
