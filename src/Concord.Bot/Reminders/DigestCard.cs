using AdaptiveCards;
using Concord.Bot.ActionPlan;
using Concord.Bot.Cards;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Reminders;

/// <summary>Several things as one message: what comes today, and at the beginning of a week what is due, overdue and waiting.</summary>
internal static class DigestCard
{
    /// <summary>Beside the sections of a week these keep the card well below what a Teams message may hold.</summary>
    private const int LinesShown = 12;

    /// <summary>The card.</summary>
    /// <param name="owed">What waits; null where it is not the beginning of a week.</param>
    /// <param name="today">What else comes now, a line each.</param>
    /// <param name="view">The records and the language.</param>
    public static AdaptiveCard Of(Owed? owed, IReadOnlyList<AdaptiveElement> today, RecordView view)
    {
        var text = view.Text;
        var week = owed is { IsNothing: false } ? owed : null;
        var title = text.Of(week is null ? "Digest.Today" : "Digest.Title");
        return Card(
            string.Join(' ',
            [
                $"{title}.",
                .. today.Count > 0 ? [text.Count("Digest.Reminders", today.Count)] : Array.Empty<string>(),
                .. week is not null ? [OwedCard.InOneSentence(week, view)] : Array.Empty<string>(),
            ]),
            [
                Where(owed is null ? view.Settings.Name : OwedCard.Whose(owed, view)),
                Title(title),
                .. week is not null && today.Count > 0 ? [Section(text.Of("Digest.Today"))] : Array.Empty<AdaptiveElement>(),
                .. today.Take(LinesShown),
                .. today.Count > LinesShown ? [SmallPrint(text.Count("Plan.MoreLines", today.Count - LinesShown))] : Array.Empty<AdaptiveElement>(),
                .. week is not null ? OwedCard.Sections(week, view) : [],
                SmallPrint(string.Join(' ', [.. week is not null ? [text.Of("Digest.Why")] : Array.Empty<string>(), text.Of("Card.AsOf", view.Moment(view.Now))])),
            ]);
    }
}
