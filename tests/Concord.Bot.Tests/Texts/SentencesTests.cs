using System.Text.RegularExpressions;
using Concord.Bot.Conversation;
using Concord.Bot.Tests.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Tests.Texts;

public sealed partial class SentencesTests
{
    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_has_the_same_sentences_with_the_same_details(string code)
    {
        var english = Sentences.Of(Language.English);
        var other = Sentences.Of(Language.Of(code));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, e => Assert.Equal((e.Key, Details(e.Value)), (e.Key, Details(other[e.Key]))));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_reason_fault_state_role_and_verb_has_its_sentence(string code)
    {
        var keys = Sentences.Of(Language.Of(code)).Keys;
        Assert.Empty(Names<Reason>("Reason").Concat(Names<FaultKind>("Fault")).Concat(Names<PartState>("State")).Concat(Names<RoleKind>("Capacity"))
            .Concat(Names<MissingKind>("Missing")).Concat(Names<Ending>("Ending")).Concat(Names<PlanState>("PlanIs"))
            .Concat(Said.Interpreter.Verbs.Select(v => $"Help.{v}")).Except(keys));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Plurals_come_in_pairs(string code)
    {
        var keys = Sentences.Of(Language.Of(code)).Keys;
        Assert.Equal(keys.Where(k => k.EndsWith(".one", StringComparison.Ordinal)).Select(k => k[..^4]).Order(),
            keys.Where(k => k.EndsWith(".other", StringComparison.Ordinal)).Select(k => k[..^6]).Order());
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_body_is_found_by_its_name(string code) => Assert.All(
        Bodies.All.Where(b => b.IsCommittee), b => Assert.Equal(b, Assert.IsType<Resolution.Found>(Family.Resolve(Text.In(Language.Of(code)).Body(b.Code))).Body));

    [Theory, MemberData(nameof(Languages))]
    public void What_help_says_can_be_said(string code)
    {
        var language = Language.Of(code);
        foreach (var (key, said) in Sentences.Of(language).Where(s => s.Key.StartsWith("Help.", StringComparison.Ordinal) && char.IsAsciiLetterLower(s.Key[5])))
        {
            var request = Assert.IsType<Understanding.Command>(Said.Understood(said, language)).Request;
            Assert.Equal((key, language), ($"Help.{request.Verb}", request.Language));
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void What_other_sentences_quote_as_words_to_write_can_be_said(string code)
    {
        var language = Language.Of(code);
        var help = Sentences.Of(language).Where(s => s.Key.StartsWith("Help.", StringComparison.Ordinal)).Select(s => s.Value).ToList();
        foreach (var key in new[] { "Preview.WhatNow", "Reason.UnknownMilestone", "Said.Nothing" })
            Assert.All(Quotations().Matches(Sentences.Of(language)[key]).Select(m => m.Groups[1].Value.Trim()), q => Assert.Contains(q, help));
    }

    private static IEnumerable<string> Names<T>(string prefix) where T : struct, Enum => Enum.GetNames<T>().Select(n => $"{prefix}.{n}");

    private static string Details(string sentence) => string.Join(',', Detail().Matches(sentence).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Detail();

    [GeneratedRegex("[“«]([^”»]+)[”»]")]
    private static partial Regex Quotations();
}
