using System.Collections.Immutable;
using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>What waits for a person; every line opens its milestone.</summary>
internal static class OwedCard
{
    private const int RowsOfASection = 5;

    /// <summary>The card as of the turn.</summary>
    public static AdaptiveCard Of(Owed owed, Turn turn)
    {
        var text = turn.Text;
        var whose = owed.Secretariats.IsEmpty ? text.Of("Owed.ForAll", turn.Settings.Name) : text.List(owed.Secretariats.Select(s => text.NameOf(s)));
        return Card(
            owed.IsNothing
                ? text.Of("Owed.NothingInOneSentence", Owed.DaysAhead)
                : text.Of("Owed.InOneSentence", owed.ToAnswer.Length, owed.Overdue.Length, owed.Soon.Length, Owed.DaysAhead),
            [
                Where(whose),
                Title(text.Of(owed.IsNothing ? "Owed.NothingTitle" : "Owed.Title")),
                .. owed.IsNothing ? [Line(text.Of("Owed.Nothing", Owed.DaysAhead))] : Array.Empty<AdaptiveElement>(),
                .. Section(text.Of("Owed.ToAnswer"), owed.ToAnswer, turn),
                .. Section(text.Of("Owed.Overdue"), owed.Overdue, turn),
                .. Section(text.Of("Owed.Soon", Owed.DaysAhead), owed.Soon, turn),
                SmallPrint(text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone))),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Section(string heading, ImmutableArray<Milestone> milestones, Turn turn) => milestones.IsEmpty
        ? []
        :
        [
            Cards.CardKit.Section(heading),
            .. milestones.Take(RowsOfASection).Select(m => MilestoneRow.Of(m, turn.Today, turn.Text)),
            .. milestones.Length > RowsOfASection
                ? [SmallPrint(turn.Text.Count("Preview.MoreMilestones", milestones.Length - RowsOfASection))]
                : Array.Empty<AdaptiveElement>(),
        ];
}
