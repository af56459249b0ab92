using System.Globalization;
using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.Decisions.Finding;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Decisions.Finding;

/// <summary>The questions by which the register is searched and narrowed down.</summary>
internal static class FilterForm
{
    /// <summary>The button that opens them.</summary>
    public static AdaptiveShowCardAction Of(Asked asked, Turn turn)
    {
        var text = turn.Text;
        return Ask(
            $"{text.Of("Find.Filter")}…",
            [
                new AdaptiveTextInput { Id = "about", Label = text.Of("Find.About"), Placeholder = text.Of("Find.AboutHint"), MaxLength = Sought.Longest, Value = asked.About },
                .. FilterQuestions.Of(asked, turn),
            ],
            Execute(text.Of("Find.Search"), "decision.list", new() { ["page"] = "0", ["language"] = text.Language.Code }, likely: true));
    }

    /// <summary>What the list was narrowed down to; empty for nothing.</summary>
    public static string InWords(Asked asked, Turn turn)
    {
        var (text, filter) = (turn.Text, asked.Filter);
        List<string> said = [];
        if (!filter.Parties.IsEmpty)
            said.Add(text.List(filter.Parties.Select(p => text.NameOf(p))));
        if (filter.Milestone is { } milestone)
            said.Add(text.Of("Decision.Milestone", milestone.Number, milestone.Year));
        if (filter.Session is { } session)
            said.Add(Labelled(session, text));
        if (filter.Year is { } year)
            said.Add(year.ToString(CultureInfo.InvariantCulture));
        if (asked.Days is { } days)
            said.Add(text.Of("Find.Days", days.First, days.Last));
        if (filter.Standing is { } standing && (asked.About is not null || standing != Standing.Adopted))
            said.Add(text.Of($"RegisterStanding.{Asked.Standings.First(s => s.Value == standing).Key}"));
        return string.Join(" · ", said);
    }

    /// <summary>A meeting as people name it.</summary>
    public static string Labelled(string session, Text text) =>
        session == "C" ? text.Of("Find.Correspondence") : session.Replace("Q", text.Of("Session.Quarter"), StringComparison.Ordinal);
}
