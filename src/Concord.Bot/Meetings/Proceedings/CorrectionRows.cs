using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Domain.Meetings.Proceedings;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>The corrections to minutes: what should read otherwise, and what became of it.</summary>
internal static class CorrectionRows
{
    private const int AnsweredShown = 3;

    /// <summary>The open ones, and the last that were answered; nothing where there are none.</summary>
    public static IEnumerable<AdaptiveElement> Of(Minutes minutes, RecordView view)
    {
        var shown = minutes.Corrections.Where(c => c.Answer is not null).TakeLast(AnsweredShown).Concat(minutes.Open).OrderBy(c => c.Number).ToList();
        return shown.Count == 0 ? [] : [Section(view.Text.Of("Minutes.Corrections")), .. shown.Select(c => Row(c, minutes, view))];
    }

    private static AdaptiveColumnSet Row(Correction correction, Minutes minutes, RecordView view)
    {
        var text = view.Text;
        var hidden = minutes.Content!.Find(correction.Item)?.IsConfidential == true;
        var (label, colour) = correction.Answer switch
        {
            null => ($"○ {text.Of("CorrectionIs.Open")}", AdaptiveTextColor.Warning),
            { Accepted: true } => ($"✓ {text.Of("CorrectionIs.Accepted")}", AdaptiveTextColor.Good),
            _ => ($"✕ {text.Of("CorrectionIs.Declined")}", AdaptiveTextColor.Attention),
        };
        return CardKit.Row(
            Column("32px", new AdaptiveTextBlock($"{correction.Number}") { IsSubtle = true }),
            Column("stretch",
            [
                Words(new AdaptiveTextRun(text.Pair(MinutesWords.ItemOf(correction.Item, minutes.Meeting, view.Workspace, text), hidden ? text.Of("Agenda.Confidential") : DecisionWords.Brief(correction.Text)))),
                Words(AdaptiveSpacing.None, [.. Signed(label, colour, size: AdaptiveTextSize.Small), Quiet($" · {text.Who(correction.By, view.Names)}, {view.Moment(correction.At)}")]),
                .. correction.Answer?.Why is { } why ? [Words(AdaptiveSpacing.None, Quiet(text.Of("Milestone.Quote", DecisionWords.Brief(why))))] : Array.Empty<AdaptiveElement>(),
            ]));
    }
}
