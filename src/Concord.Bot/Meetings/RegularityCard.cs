using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings;

/// <summary>Held, on time, late, missed: four numbers, and one line a meeting, the newest first.</summary>
internal static class RegularityCard
{
    private const int LinesShown = 12;

    /// <summary>The card.</summary>
    /// <param name="series">Whose.</param>
    /// <param name="regularity">The counts.</param>
    /// <param name="from">Since when it was asked.</param>
    /// <param name="first">The first meeting of the series on record: what was before it nobody can tell.</param>
    /// <param name="turn">For whom.</param>
    public static AdaptiveCard Of(Series series, Regularity regularity, LocalDate from, LocalDate first, Turn turn)
    {
        var text = turn.Text;
        var lines = Lines(regularity, text).OrderByDescending(l => l.Day).Select(l => l.Line).ToList();
        return Card(
            text.Of("Regularity.InOneSentence", text.SeriesName(series), from, regularity.Held.Length, regularity.OnTime, regularity.Late, regularity.Missed.Length),
            [
                Where(text.SeriesName(series)),
                Title(text.Of("Regularity.Title", from)),
                Row(
                    Figure(regularity.Held.Length, $"● {text.Of("Regularity.Held")}", AdaptiveTextColor.Accent),
                    Figure(regularity.OnTime, $"✓ {text.Of("Regularity.OnTime")}", AdaptiveTextColor.Good),
                    Figure(regularity.Late, $"◆ {text.Of("Regularity.Late")}", AdaptiveTextColor.Attention),
                    Figure(regularity.Missed.Length, $"✕ {text.Of("Regularity.Missed")}", AdaptiveTextColor.Attention)),
                regularity.OverdueSince is { } limit ? Words(new AdaptiveTextRun($"◆ {text.Of("Regularity.Overdue", limit)}")) : null,
                .. lines.Take(LinesShown).Select(l => Words(AdaptiveSpacing.Small, new AdaptiveTextRun(l))),
                lines.Count > LinesShown ? Line(text.Count("Preview.MoreRows", lines.Count - LinesShown)) : null,
                SmallPrint(text.Of(series.Cadence.Kind == CadenceKind.Limit ? "Regularity.ByLimit" : "Regularity.ByPeriod", series.Cadence.EveryMonths, first)),
            ]);
    }

    private static IEnumerable<(LocalDate Day, string Line)> Lines(Regularity regularity, Text text) =>
    [
        .. regularity.Held.Select(h => (h.Day, h.DaysLate == 0 ? $"✓ {text.Day(h.Day)}" : $"◆ {text.Day(h.Day)} · {text.Count("Date.DaysLate", h.DaysLate)}")),
        // Those between two meetings are one line.
        .. regularity.Missed.GroupBy(m => regularity.Held.Count(h => h.Day < m)).Select(g => (g.Last(), g.Count() == 1
            ? $"✕ {text.Of("Regularity.MissedBy", g.Last())}"
            : $"✕ {text.Of("Regularity.MissedFrom", g.Count(), g.First(), g.Last())}")),
    ];
}
