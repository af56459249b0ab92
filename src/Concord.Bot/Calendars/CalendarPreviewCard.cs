using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Calendars;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Calendars;

/// <summary>What a list of holidays would put on the record, and what it would change there.</summary>
internal static class CalendarPreviewCard
{
    private const int FaultsShown = 15, LinesShown = 60;

    /// <summary>The card.</summary>
    /// <param name="file">What was read.</param>
    /// <param name="packed">The same text, for the button.</param>
    /// <param name="turn">For whom.</param>
    public static AdaptiveCard Of(CalendarFile file, string packed, Turn turn)
    {
        var text = turn.Text;
        var changes = file.Lists.Select(l => (List: l, Lines: Changes(l, turn).ToList())).ToList();
        var sound = file.Bad.IsEmpty && changes.Exists(c => c.Lines.Count > 0);
        var title = text.Of(sound ? "Calendar.Preview" : file.Bad.IsEmpty ? "Calendar.AllThere" : "Calendar.NotUsable");
        var card = Card(title, [Where(text.Of("Calendar.Where")), Title(title), .. sound ? [Line(text.Of("Preview.NothingStoredYet"))] : Array.Empty<AdaptiveElement>()]);
        if (!file.Bad.IsEmpty)
        {
            card.Body.AddRange([Line(text.Of("Calendar.PutRight")), Faults(file, turn)]);
            return card;
        }
        var room = LinesShown;
        foreach (var (list, lines) in changes)
        {
            card.Body.Add(Section(text.Of("Calendar.OfStation", list.Station.Name, list.Year, text.Count("Calendar.Days", list.Days.Length))));
            if (lines.Count == 0)
                card.Body.Add(Line(text.Of("Calendar.Unchanged")));
            card.Body.AddRange(lines.Take(room).Select(l => Words(AdaptiveSpacing.None, new AdaptiveTextRun(l))));
            if (lines.Count > room)
                card.Body.Add(Line(text.Count("Preview.MoreRows", lines.Count - room)));
            room = Math.Max(0, room - lines.Count);
        }
        if (!sound)
            return card;
        card.Actions.Add(Actions.Submit(
            text.Of("Calendar.Load"), "calendar.load", new() { ["csv"] = packed, ["draft"] = Guid.NewGuid().ToString("N"), ["language"] = text.Language.Code }, likely: true));
        card.Actions.Add(Actions.Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code }));
        return card;
    }

    /// <summary>New days, days that go, and days that are called otherwise; where there was no list, all are new.</summary>
    private static IEnumerable<string> Changes(HolidayList list, Turn turn)
    {
        var known = turn.Workspace.Holidays(list.Station, list.Year)?.Days ?? [];
        var lines = list.Days.Except(known).Select(d => (d.Day, Line: known.FirstOrDefault(k => k.Day == d.Day) is { } before
                ? turn.Text.Of("Calendar.Renamed", d.Day, before.Name, d.Name)
                : turn.Text.Of("Calendar.New", d.Day, d.Name)))
            .Concat(known.Where(k => list.Days.All(d => d.Day != k.Day)).Select(k => (k.Day, Line: turn.Text.Of("Calendar.Gone", k.Day, k.Name))));
        return lines.OrderBy(l => l.Day).Select(l => l.Line);
    }

    private static AdaptiveContainer Faults(CalendarFile file, Turn turn) => new()
    {
        Style = AdaptiveContainerStyle.Warning, Spacing = AdaptiveSpacing.Large,
        Items =
        [
            .. file.Bad.Take(FaultsShown).Select(b => Words(
                new AdaptiveTextRun(turn.Text.Of("Preview.Row", b.Row)) { Weight = AdaptiveTextWeight.Bolder },
                new AdaptiveTextRun("  " + turn.Text.Fault(b.Fault)))),
            .. file.Bad.Length > FaultsShown ? [Line(turn.Text.Count("Preview.MoreRows", file.Bad.Length - FaultsShown))] : Array.Empty<AdaptiveElement>(),
        ],
    };
}
