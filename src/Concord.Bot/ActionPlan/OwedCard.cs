using System.Collections.Immutable;
using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>What waits for a person, or for all; every line opens its milestone.</summary>
internal static class OwedCard
{
    private const int RowsOfASection = 5;

    /// <summary>The card for who asked.</summary>
    public static AdaptiveCard Of(Owed owed, RecordView view) => Card(
        InOneSentence(owed, view),
        [
            Where(Whose(owed, view)),
            Title(view.Text.Of(owed.IsNothing ? "Owed.NothingTitle" : "Owed.Title")),
            .. owed.IsNothing ? [Line(owed.Until is { } day ? view.Text.Of("Owed.NothingBefore", day) : view.Text.Of("Owed.Nothing", Owed.DaysAhead))] : Sections(owed, view),
            SmallPrint(view.Text.Of("Card.AsOf", view.Moment(view.Now))),
        ]);

    /// <summary>For whom it waits.</summary>
    public static string Whose(Owed owed, RecordView view) => owed.Secretariats.IsEmpty
        ? view.Text.Of("Owed.ForAll", view.Settings.Name)
        : view.Text.List(owed.Secretariats.Select(s => view.Text.NameOf(s)));

    /// <summary>What waits, counted.</summary>
    public static string InOneSentence(Owed owed, RecordView view) => owed.IsNothing
        ? owed.Until is { } until ? view.Text.Of("Owed.NothingBefore", until) : view.Text.Of("Owed.NothingInOneSentence", Owed.DaysAhead)
        : owed.Until is { } day ? view.Text.Of("Owed.BeforeInOneSentence", Awaited(owed), owed.Overdue.Length, owed.Soon.Length, day, owed.Actions.Length)
        : view.Text.Of("Owed.InOneSentence", Awaited(owed), owed.Overdue.Length, owed.Soon.Length, Owed.DaysAhead, owed.Actions.Length);

    /// <summary>What waits, under its headings.</summary>
    public static IEnumerable<AdaptiveElement> Sections(Owed owed, RecordView view) =>
    [
        .. owed.Answers.IsEmpty ? Array.Empty<AdaptiveElement>() : [CardKit.Section(view.Text.Of("Owed.Answers")), .. AnswerLines.Of(owed.Answers.Take(RowsOfASection), view), .. More("Preview.MoreRows", owed.Answers.Length, view)],
        .. Section(view.Text.Of("Owed.ToAnswer"), owed.ToAnswer, view),
        .. ActionRows.Of(owed.Actions, view),
        .. Section(view.Text.Of("Owed.Overdue"), owed.Overdue, view),
        .. Section(owed.Until is { } day ? view.Text.Of("Owed.SoonBefore", day) : view.Text.Of("Owed.Soon", Owed.DaysAhead), owed.Soon, view),
    ];

    private static IEnumerable<AdaptiveElement> Section(string heading, ImmutableArray<Milestone> milestones, RecordView view) => milestones.IsEmpty
        ? []
        :
        [
            CardKit.Section(heading),
            .. milestones.Take(RowsOfASection).Select(m => MilestoneRow.Of(m, view.Settings.DayOf(view.Now), view.Text)),
            .. More("Preview.MoreMilestones", milestones.Length, view),
        ];

    private static IEnumerable<AdaptiveElement> More(string key, int count, RecordView view) =>
        count > RowsOfASection ? [SmallPrint(view.Text.Count(key, count - RowsOfASection))] : [];

    private static int Awaited(Owed owed) => owed.Answers.Length + owed.ToAnswer.Length;
}
