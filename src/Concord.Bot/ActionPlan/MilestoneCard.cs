using AdaptiveCards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>One milestone: how it stands, one line a secretariat, what was said, and the buttons to report.</summary>
internal static class MilestoneCard
{
    private const int NotesShown = 2;

    /// <summary>The card as of now.</summary>
    /// <param name="milestone">The record.</param>
    /// <param name="settings">The workspace's.</param>
    /// <param name="names">Names by object id, of those who reported; a missing one is left out.</param>
    /// <param name="leadOf">Object id of who leads a secretariat's part today; null for nobody.</param>
    /// <param name="now">UTC.</param>
    /// <param name="text">The reader's language.</param>
    /// <param name="dayNote">What is to be known of the due day, such as that nobody works then; null for nothing.</param>
    /// <param name="reminder">When it comes by itself next; null for never.</param>
    /// <param name="notice">A sentence above all, such as that the pressed copy was an old one.</param>
    /// <param name="closed">Whether its year is closed, so that nothing is reported any more.</param>
    /// <param name="decisions">The lines that say what was decided about it.</param>
    public static AdaptiveCard Of(
        Milestone milestone, Settings settings, IReadOnlyDictionary<string, string> names, Func<SecretariatId, string?> leadOf, Instant now, Text text,
        string? dayNote, string? reminder = null, string? notice = null, bool closed = false, IEnumerable<AdaptiveElement>? decisions = null)
    {
        var today = settings.DayOf(now);
        var state = States.Label(milestone, text);
        var due = States.Due(milestone, today, text);
        var asked = milestone.OpenChange is { } open ? $" {text.Of("Dates.InOneSentence", open.To, milestone.Id.Number)}" : "";
        var card = Card(
            text.Of("Milestone.InOneSentence", milestone.Id.Number, milestone.Title, state, due) + asked,
            notice is null ? null : Notice(notice),
            Where(text.Of("Milestone.Where", milestone.Id.Year, milestone.Priority, milestone.Id.Number)),
            TitleAsWritten(milestone.Title),
            Row(
                Column("auto", Words(Signed(state, States.Colour(milestone), AdaptiveTextWeight.Bolder))),
                Column("stretch", new AdaptiveTextBlock(due)
                {
                    HorizontalAlignment = AdaptiveHorizontalAlignment.Right, Wrap = true,
                    Color = milestone.IsOverdue(today) ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default,
                })),
            dayNote is null || milestone.IsDone ? null : SmallPrintAsWritten($"▲ {dayNote}"),
            Parts(milestone, settings, s => leadOf(s) is { } lead ? names.GetValueOrDefault(lead, text.Of("Lead.Unnamed")) : null, text));
        card.Body.AddRange(DateLines.Of(milestone, settings, names, text));
        card.Body.AddRange(LastNotes(milestone, settings, text));
        card.Body.AddRange(CarryLines.Of(milestone, text));
        card.Body.AddRange(decisions ?? []);
        if (milestone.Notes is { } notes)
            card.Body.Add(SmallPrintAsWritten(notes));
        card.Body.Add(SmallPrintAsWritten(SmallPrintOf(milestone, reminder, now, text)));
        if (closed || milestone.Ending is not null)
            return card;
        card.Body.Add(new AdaptiveTextInput
        {
            Id = "note", Label = text.Of("Milestone.Note"), Placeholder = text.Of("Milestone.NoteHint"),
            MaxLength = ReportPart.LongestNote, Spacing = AdaptiveSpacing.Medium,
        });
        card.Actions = [.. Buttons(milestone, settings, names, now, text)];
        return card;
    }

    private static AdaptiveContainer Parts(Milestone milestone, Settings settings, Func<SecretariatId, string?> leadOf, Text text) => new()
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Spacing = AdaptiveSpacing.Medium,
        Items =
        [
            .. milestone.Parts.Select(part => Row(
                NameOfLine(text.NameOf(part.Secretariat)),
                Column("stretch",
                [
                    Words(
                    [
                        .. Signed(States.Label(part.State, text), States.Colour(part.State)),
                        .. part.Last is { } last
                            ? [Quiet($"  {text.Of("Milestone.By", text.Capacity(last.By.Capacity), text.ShortDay(settings.DayOf(last.At)))}")]
                            : Array.Empty<AdaptiveTextRun>(),
                    ]),
                    .. leadOf(part.Secretariat) is { } lead
                        ? [Words(AdaptiveSpacing.None, Quiet(text.Of("Lead.Line", lead)))]
                        : Array.Empty<AdaptiveElement>(),
                ]))),
        ],
    };

    private static IEnumerable<AdaptiveElement> LastNotes(Milestone milestone, Settings settings, Text text) =>
        milestone.Reports.Where(r => r.Note is not null).TakeLast(NotesShown).Select(r => Words(
            new AdaptiveTextRun(text.Of("Milestone.Quote", r.Note!)),
            new AdaptiveTextRun($"  {text.NameOf(r.Secretariat)}, {text.ShortDay(settings.DayOf(r.At))}") { Italic = true }));

    private static string SmallPrintOf(Milestone milestone, string? reminder, Instant now, Text text)
    {
        List<string> parts = [];
        if (milestone.HasNoNews(now))
            parts.Add(text.Of("Milestone.NoNews", Milestone.DaysUntilNoNews));
        if (!milestone.Tags.IsEmpty)
            parts.Add(text.Of("Milestone.Tags", string.Join(", ", milestone.Tags)));
        if (reminder is not null)
            parts.Add(reminder);
        parts.Add(text.Of("Card.Version", milestone.Version));
        return string.Join(" · ", parts);
    }

    /// <summary>What every button of the card carries.</summary>
    public static Dictionary<string, string> Data(Milestone milestone, Text text) => new()
    {
        ["milestone"] = milestone.Id.ToString(), ["seen"] = $"{milestone.Version}", ["language"] = text.Language.Code,
    };

    /// <summary>
    /// Six in all, which is what Teams takes; while a new date is asked for, its answers come first, and the history
    /// is there by its words only.
    /// </summary>
    private static IEnumerable<AdaptiveAction> Buttons(
        Milestone milestone, Settings settings, IReadOnlyDictionary<string, string> names, Instant now, Text text)
    {
        Dictionary<string, string> Report(string state) => new(Data(milestone, text)) { ["state"] = state };
        var asked = milestone.OpenChange is not null;
        var dates = DateLines.Buttons(milestone, settings.DayOf(now), text).ToList();
        var onTrack = Execute(States.Label(PartState.OnTrack, text), "milestone.report", Report("onTrack"));
        var atRisk = Ask(
            $"{States.Label(PartState.AtRisk, text)}…",
            new AdaptiveTextInput
            {
                Id = "risk", Label = text.Of("Milestone.WhatStandsInTheWay"), IsMultiline = true, IsRequired = true,
                ErrorMessage = text.Of("Milestone.OneSentenceIsEnough"), MaxLength = ReportPart.LongestNote,
            },
            Execute(text.Of("Milestone.ReportAtRisk"), "milestone.report", Report("atRisk"), likely: true));
        var lines = HistoryCard.Lines(milestone, settings, names, text).ToList();
        return
        [
            .. dates.Where(d => d.Mode == AdaptiveActionMode.Primary),
            Execute(States.Label(PartState.Done, text), "milestone.report", Report("done"), likely: !milestone.IsDone && !asked),
            asked ? onTrack.Aside() : onTrack,
            asked ? atRisk.Aside() : atRisk,
            .. dates.Where(d => d.Mode == AdaptiveActionMode.Secondary),
            .. asked ? Array.Empty<AdaptiveAction>() : [Submit($"{text.Of("Lead.Name")}…", "lead.name", Data(milestone, text), secondary: true)],
            .. lines.Count == 0 || asked
                ? Array.Empty<AdaptiveAction>()
                : [Ask(text.Of("Milestone.History"), new AdaptiveContainer { Items = [.. lines] }).Aside()],
        ];
    }
}
