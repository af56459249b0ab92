using System.Collections.Concurrent;
using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Decisions.Finding;

/// <summary>
/// The questions about a register that are answered by choosing from what it has. They are written once for all who read a language
/// and have chosen the same: most of a page's text is theirs.
/// </summary>
internal sealed class FilterQuestions
{
    private const int YearsOffered = 12;

    private readonly ConcurrentDictionary<Reading, WrittenElement[]> _written = new();

    private readonly DecisionRegister _register;

    private readonly Settings? _settings;

    private FilterQuestions(Workspace workspace) => (_register, _settings) = (workspace.Register(), workspace.Settings());

    /// <summary>The questions, with what was asked as their answers.</summary>
    public static IEnumerable<AdaptiveElement> Of(Asked asked, Turn turn)
    {
        var all = turn.Workspace.Made<FilterQuestions>((workspace, before) =>
            before?._register == workspace.Register() && ReferenceEquals(before._settings, workspace.Settings()) ? before : new(workspace));
        var data = asked.Data;
        return all._written.GetOrAdd(
            new(turn.Text.Language.Code, turn.Today.Year, data.GetValueOrDefault("secretariat"), Chosen("year"), Chosen("session"), Chosen("filter")), all.Write, turn);

        string Chosen(string id) => data.GetValueOrDefault(id, Asked.Any);
    }

    private WrittenElement[] Write(Reading reading, Turn turn)
    {
        var text = turn.Text;
        var years = _register.Years.Append(int.TryParse(reading.Year, out var year) ? year : reading.ThisYear).Distinct().OrderDescending().Take(YearsOffered);
        var sessions = _register.Sessions.Concat(reading.Session != Asked.Any ? [reading.Session] : []).Distinct().Order(StringComparer.Ordinal);
        AdaptiveElement[] questions =
        [
            new AdaptiveChoiceSetInput
            {
                Id = "secretariat", Label = text.Of("Find.Party"), IsMultiSelect = true, Value = reading.Secretariats,
                Choices = [.. turn.Settings.Members.Select(m => new AdaptiveChoice { Title = m.Name, Value = m.Id.Code })],
            },
            Choice("year", "Find.Year", reading.Year, years.Select(y => $"{y}").Select(y => (y, y))),
            Choice("session", "Find.Meeting", reading.Session, sessions.Select(s => (s, FilterForm.Labelled(s, text)))),
            Choice("filter", "Find.State", reading.Filter, Asked.Standings.Keys.Select(s => (s, text.Of($"RegisterStanding.{s}")))),
        ];
        return [.. questions.Select(q => new WrittenElement(q, turn.WorkspaceId.Value))];

        AdaptiveChoiceSetInput Choice(string id, string label, string chosen, IEnumerable<(string Value, string Title)> choices) => new()
        {
            Id = id, Label = text.Of(label), Style = AdaptiveChoiceInputStyle.Compact, Value = chosen,
            Choices = [.. choices.Prepend((Asked.Any, text.Of("Find.Any"))).Select(c => new AdaptiveChoice { Title = c.Item2, Value = c.Item1 })],
        };
    }

    /// <summary>All that they depend on beside the records.</summary>
    private sealed record Reading(string Language, int ThisYear, string? Secretariats, string Year, string Session, string Filter);
}
