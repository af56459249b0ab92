using System.Text.RegularExpressions;
using Concord.Bot.Texts;
using NodaTime;

namespace Concord.Bot.Tests.Texts;

public sealed partial class TypographyTests
{
    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Apostrophes_and_quotation_marks_are_the_printers(string code) =>
        Assert.All(Sentences.Of(Language.Of(code)), s => Assert.False(s.Value.AsSpan().ContainsAny('\'', '"', '`'), $"{s.Key}: {s.Value}"));

    [Fact]
    public void In_French_a_no_break_space_stands_before_tall_marks_and_inside_quotation_marks() =>
        Assert.All(Sentences.Of(Language.French), s => Assert.False(Loose().IsMatch(s.Value), $"{s.Key}: {s.Value}"));

    [Fact]
    public void In_Spanish_what_ends_as_a_question_or_an_exclamation_begins_as_one() =>
        Assert.All(Sentences.Of(Language.Spanish), s => Assert.Equal(
            (s.Key, s.Value.Count(c => c == '?'), s.Value.Count(c => c == '!')), (s.Key, s.Value.Count(c => c == '¿'), s.Value.Count(c => c == '¡'))));

    [Theory]
    [InlineData("en", "Tue 1 June 2027", "1 June", "in Q2 2027"), InlineData("fr", "mar. 1er juin 2027", "1er juin", "au T2 2027")]
    [InlineData("es", "mar 1 de junio de 2027", "1 de junio", "en el T2 2027")]
    public void Dates_are_written_as_each_language_does(string code, string day, string shortDay, string quarter)
    {
        var text = Text.In(Language.Of(code));
        var first = new LocalDate(2027, 6, 1);
        Assert.Equal((day, shortDay), (text.Day(first), text.ShortDay(first)));
        Assert.Equal(quarter, text.Period(new LocalDate(2027, 4, 1), new LocalDate(2027, 6, 30)));
    }

    [Theory]
    [InlineData("en", 0, "0 milestones"), InlineData("en", 1, "1 milestone"), InlineData("en", 2, "2 milestones")]
    [InlineData("fr", 0, "0 jalon"), InlineData("fr", 1, "1 jalon"), InlineData("fr", 2, "2 jalons")]
    [InlineData("es", 0, "0 hitos"), InlineData("es", 1, "1 hito"), InlineData("es", 2, "2 hitos")]
    public void Plurals_follow_each_language(string code, int number, string words) =>
        Assert.Equal(words, Text.In(Language.Of(code)).Count("List.Milestones", number));

    [GeneratedRegex(@"(?<!\u00A0)[:;?!»]|«(?!\u00A0)")]
    private static partial Regex Loose();
}
