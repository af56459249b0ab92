using AdaptiveCards;
using Concord.Bot.Cards;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Decisions;

/// <summary>Asks for the exact moment at which a silence is to end.</summary>
internal static class SilenceForm
{
    private const int LongestHour = 20;

    /// <summary>The button that asks.</summary>
    /// <param name="verb">What the press says.</param>
    /// <param name="data">What it carries beside the moment.</param>
    /// <param name="view">The zones, and the reader's language.</param>
    public static AdaptiveShowCardAction Of(string verb, Dictionary<string, string> data, RecordView view)
    {
        var (text, zone) = (view.Text, view.Settings.Zone);
        return Ask(
            $"{text.Of("Silence.Put")}…",
            [
                new AdaptiveDateInput
                {
                    Id = "on", Label = text.Of("Silence.Day"), IsRequired = true, ErrorMessage = text.Of("Dates.WhichDay"),
                    Min = LocalDatePattern.Iso.Format(view.Settings.DayOf(view.Now)),
                },
                new AdaptiveTextInput { Id = "at", Label = text.Of("Silence.Time"), Value = "17:00", MaxLength = LongestHour, IsRequired = true, ErrorMessage = text.Of("Silence.WhichHour") },
                new AdaptiveChoiceSetInput
                {
                    Id = "zone", Label = text.Of("Silence.Clock"), Style = AdaptiveChoiceInputStyle.Compact, Value = zone,
                    Choices = [.. DecisionWords.Zones(zone).Select(z => new AdaptiveChoice { Title = z.Place, Value = z.Zone })],
                },
            ],
            Execute(text.Of("Silence.Put"), verb, data, likely: true));
    }
}
