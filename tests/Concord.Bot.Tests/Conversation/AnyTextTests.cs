using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concord.Bot.Tests.Conversation;

/// <summary>Whatever people or machines write is read, or told to be unreadable: nothing throws, and long texts are not even tried.</summary>
[Properties(Arbitrary = [typeof(AnyTextTests)], MaxTest = 300)]
public sealed class AnyTextTests
{
    /// <summary>A text of up to 4,000 characters: any of Unicode, halves of characters too, and words that our readers know.</summary>
    public static Arbitrary<string> Texts()
    {
        var any = Gen.Choose(0, 0xFFFF).Select(c => $"{(char)c}");
        var known = Gen.Elements(
            " ", ",", "?", "milestone", "4", " is ", "done", " for ", "CMS", " and ", "AEWA", "30", " June ", "31/06/2027", "Q2", "le ", "jalon", "d’ici ",
            "hito", " antes de ", "ce mois", "both", "UNEP/", "StC", "\uFFFE", "\uD800", "\uDC00", "é", "ñ", "’", "\u00A0", "99999999999");
        var text = Gen.Choose(0, 4_000).SelectMany(length => Gen.Choose(1, 8).SelectMany(parts => Gen.Frequency((1, any), (parts, known))
            .ArrayOf(length / 8)).Select(a => string.Concat(a)).Select(t => t.Length > length ? t[..length] : t));
        return Gen.OneOf(text, text.Select(t => t.Length > 40 ? t[..40] : t)).ToArbitrary();
    }

    [Property(MaxTest = 100)]
    public void Words_mean_something_or_are_unknown(string said)
    {
        foreach (var language in Language.All)
            Assert.NotNull(Said.Understood(said, language));
    }

    [Property]
    public void Dates_periods_and_secretariats_are_read_or_faulty(string text)
    {
        foreach (var language in Language.All)
        {
            Assert.Equal(DueText.TryRead(text, language, Said.Today, out var due, out var fault), due is not null);
            Assert.Equal(due is null, fault is not null);
            Assert.Equal(PeriodText.TryRead(text, language, Said.Today, out var period, out var noPeriod), noPeriod is null);
            Assert.True(period.First <= period.Last);
        }
        Assert.Equal(SecretariatsText.TryRead(text, Given.Settings, out var found, out var unknown), unknown is null);
        Assert.Equal(found.Length == 0, unknown is not null);
    }

    [Property]
    public void A_text_that_is_longer_than_any_date_is_said_back_short(string text)
    {
        DueText.TryRead(text + new string('x', DueText.Longest), null, Said.Today, out _, out var fault);
        Assert.InRange(Assert.IsType<string>(Assert.Single(fault!.Details)).Length, 1, 61);
    }

    [Property]
    public void Folding_keeps_the_way_back(string text)
    {
        var folding = Folding.Of(text);
        // What stands alone before the first letter, such as an accent of no letter, is lost; nothing behind it is.
        Assert.EndsWith(folding.Original(0, folding.Folded.Length), text.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(folding.Folded, folding.Respelled(_ => null).Folded);
    }
}
