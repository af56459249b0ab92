using System.Globalization;
using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Decisions.Finding;

/// <summary>The questions by which the register is searched and narrowed down.</summary>
internal static class FilterForm
{
    private const int YearsOffered = 12;

    /// <summary>The button that opens them.</summary>
    public static AdaptiveShowCardAction Of(Asked asked, Turn turn)
    {
        var (text, register) = (turn.Text, turn.Workspace.Register());
        var years = register.Years.Append(asked.Filter.Year ?? turn.Today.Year).Distinct().OrderDescending().Take(YearsOffered);
        var sessions = register.Sessions.Concat(asked.Filter.Session is { } own ? [own] : []).Distinct().Order(StringComparer.Ordinal);
        var data = asked.Data;
        return Ask(
            $"{text.Of("Find.Filter")}…",
            [
                new AdaptiveTextInput { Id = "about", Label = text.Of("Find.About"), Placeholder = text.Of("Find.AboutHint"), MaxLength = Sought.Longest, Value = asked.About },
                new AdaptiveChoiceSetInput
                {
                    Id = "secretariat", Label = text.Of("Find.Party"), IsMultiSelect = true, Value = data.GetValueOrDefault("secretariat"),
                    Choices = [.. turn.Settings.Members.Select(m => new AdaptiveChoice { Title = m.Name, Value = m.Id.Code })],
                },
                Choice("year", "Find.Year", years.Select(y => $"{y}").Select(y => (y, y))),
                Choice("session", "Find.Meeting", sessions.Select(s => (s, Labelled(s, text)))),
                Choice("filter", "Find.State", Asked.Standings.Keys.Select(s => (s, text.Of($"RegisterStanding.{s}")))),
            ],
            Execute(text.Of("Find.Search"), "decision.list", new() { ["page"] = "0", ["language"] = text.Language.Code }, likely: true));

        AdaptiveChoiceSetInput Choice(string id, string label, IEnumerable<(string Value, string Title)> choices) => new()
        {
            Id = id, Label = text.Of(label), Style = AdaptiveChoiceInputStyle.Compact, Value = data.GetValueOrDefault(id, Asked.Any),
            Choices = [.. choices.Prepend((Asked.Any, text.Of("Find.Any"))).Select(c => new AdaptiveChoice { Title = c.Item2, Value = c.Item1 })],
        };
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

    private static string Labelled(string session, Text text) =>
        session == "C" ? text.Of("Find.Correspondence") : session.Replace("Q", text.Of("Session.Quarter"), StringComparison.Ordinal);
}
