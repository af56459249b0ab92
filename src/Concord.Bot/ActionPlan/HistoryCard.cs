using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>Who said what of a milestone, when, in which capacity; the newest first.</summary>
internal static class HistoryCard
{
    private const int Shown = 20;

    /// <summary>The card as of the turn.</summary>
    public static AdaptiveCard Of(Milestone milestone, IReadOnlyDictionary<string, string> names, Turn turn)
    {
        var text = turn.Text;
        var heading = text.Of("History.Title", milestone.Id.Number);
        return Card(
            heading,
            [
                Where(text.Of("Milestone.Where", milestone.Id.Year, milestone.Priority, milestone.Id.Number)),
                TitleAsWritten(milestone.Title),
                .. milestone.Reports.IsEmpty ? [Line(text.Of("History.Nothing"))] : Lines(milestone, turn.Settings, names, text),
                SmallPrint(text.Of("History.Added", text.Moment(milestone.AddedAt, turn.Settings.Zone), milestone.Baseline)),
            ]);
    }

    /// <summary>One paragraph a report.</summary>
    public static IEnumerable<AdaptiveElement> Lines(
        Milestone milestone, Settings settings, IReadOnlyDictionary<string, string> names, Text text) =>
        milestone.Reports.Reverse().Take(Shown).Select(r => Words(
            new AdaptiveTextRun($"{text.NameOf(r.Secretariat)} {States.Label(r.State, text)}") { Weight = AdaptiveTextWeight.Bolder },
            new AdaptiveTextRun(r.Note is null ? "" : $"  {text.Of("Milestone.Quote", r.Note)}"),
            Quiet($"  {text.Who(r.By, names)}, {text.Moment(r.At, settings.Zone)}")));
}
