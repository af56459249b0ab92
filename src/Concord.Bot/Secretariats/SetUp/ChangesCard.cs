using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Meetings;
using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats.SetUp;

/// <summary>The last card of a set-up: what it would change, line by line, before anything is stored.</summary>
internal static class ChangesCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Of(SetUpForm form, SetUpWorkspace command, IReadOnlyDictionary<string, string> names, Turn turn)
    {
        var text = turn.Text.For(Preview(command));
        var changes = Changes(command, names, turn.Workspace, text).ToList();
        var card = Card(
            text.Of("SetUp.InOneSentence"),
            [
                Where(text.Of("SetUp.Where", 3, 3)),
                Title(text.Of(changes.Count == 0 ? "SetUp.NothingChanges" : "SetUp.WouldChange")),
                .. changes.Select(c => Words(new AdaptiveTextRun(c))),
            ]);
        if (changes.Count > 0)
            card.Actions.Add(Execute(text.Of("SetUp.Confirm"), "setup.confirm", new(form.All) { ["language"] = text.Language.Code }, likely: true));
        card.Actions.Add(Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code }));
        return card;
    }

    private static Settings Preview(SetUpWorkspace command) =>
        new() { Name = command.Name, Zone = command.Zone, Members = command.Members, Languages = command.Languages };

    private static IEnumerable<string> Changes(SetUpWorkspace command, IReadOnlyDictionary<string, string> names, Workspace before, Text text)
    {
        var present = before.Settings();
        if (present?.Name != command.Name)
            yield return Change("SetUp.name", present?.Name, command.Name);
        var (were, are) = (Listed(present?.Members ?? []), Listed(command.Members));
        if (were != are)
            yield return Change("SetUp.secretariats", were, are);
        if (present?.Zone != command.Zone)
            yield return Change("SetUp.zone", present?.Zone, command.Zone);
        if (command.Station is { } station && present?.Station?.Name != station.Name)
            yield return Change("SetUp.stationIs", present?.Station?.Name, station.Name);
        if (present is null || !present.Languages.SequenceEqual(command.Languages))
            yield return Change("SetUp.languages", present is null ? null : string.Join(", ", present.Languages), string.Join(", ", command.Languages));

        var (shown, shows) = (string.Join(", ", present?.OtherZones ?? []), string.Join(", ", command.OtherZones ?? []));
        if (command.OtherZones is not null && shown != shows)
            yield return Change("SetUp.OtherZones", shown, shows.Length == 0 ? "–" : shows);
        var (hadSeries, hasSeries) = (present?.Series ?? [], command.SeriesBeside(present));
        foreach (var series in hasSeries.Except(hadSeries))
            yield return $"+ {text.Of("SetUp.SeriesOf", text.SeriesName(series), series.Lead)}";
        foreach (var series in hadSeries.Where(s => hasSeries.All(h => h.Code != s.Code)))
            yield return $"− {text.SeriesName(series)}";

        var held = before.All<Person>().SelectMany(p => p.Roles.Select(r => (p.ObjectId, Role: r))).ToList();
        var given = command.People.SelectMany(p => p.Roles.Select(r => (p.ObjectId, Role: r))).ToList();
        foreach (var (person, role) in given.Except(held))
            yield return $"+ {Line(person, role)}";
        foreach (var (person, role) in held.Except(given))
            yield return $"− {Line(person, role)}";

        string Change(string key, string? from, string to) => text.Pair(text.Of(key), string.IsNullOrEmpty(from) ? to : $"{from} → {to}");
        string Line(string person, Role role) =>
            text.Pair(names.GetValueOrDefault(person, "?"), $"{text.Capacity(new(role.Kind, role.Secretariat))}{(role.Secretariat is { } s ? $", {text.NameOf(s)}" : "")}");
    }

    private static string Listed(IEnumerable<Secretariat> members) => string.Join("; ", members.Select(m => m.Name));
}
