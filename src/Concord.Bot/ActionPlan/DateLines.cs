using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>A milestone's dates on its card: what was first agreed, how far it slipped, and the new date that is asked for.</summary>
internal static class DateLines
{
    /// <summary><c>First agreed for 15 June · moved once, +15 days</c>; empty where the date never moved.</summary>
    public static string Slip(Milestone milestone, Text text) => milestone.TimesMoved == 0
        ? ""
        : string.Join(" · ",
        [
            text.Of("Dates.FirstAgreed", milestone.Baseline),
            $"{text.Count("Dates.Moved", milestone.TimesMoved)}{Days(milestone.SlipDays, text)}",
            .. milestone.SlipsOften ? [Flag(milestone, text)] : Array.Empty<string>(),
        ]);

    /// <summary>That it was put off again and again.</summary>
    public static string Flag(Milestone milestone, Text text) => $"⚑ {text.Of("Dates.PutOff", milestone.Slips)}";

    /// <summary>What stands of it on the milestone's card.</summary>
    public static IEnumerable<AdaptiveElement> Of(Milestone milestone, Settings settings, IReadOnlyDictionary<string, string> names, Text text)
    {
        if (Slip(milestone, text) is { Length: > 0 } slip)
            yield return SmallPrintAsWritten(slip);
        if (milestone.OnNextAgenda)
            yield return Words(AdaptiveSpacing.Small, Signed($"⚑ {text.Of("Dates.OnNextAgenda")}", AdaptiveTextColor.Warning));
        if (milestone.OpenChange is { } open)
            yield return Request(milestone, open, settings, names, text);
    }

    private static AdaptiveContainer Request(
        Milestone milestone, DateChange open, Settings settings, IReadOnlyDictionary<string, string> names, Text text) => new()
        {
            Style = AdaptiveContainerStyle.Accent,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                Words(new AdaptiveTextRun(text.Of("Dates.Asked", open.To, open.From)) { Weight = AdaptiveTextWeight.Bolder }),
                Words(AdaptiveSpacing.Small,
                    new AdaptiveTextRun(text.Of("Milestone.Quote", open.Reason)),
                    Quiet($"  {text.Who(open.By, names)}{Of(open.By, text)}, {text.Moment(open.At, settings.Zone)}")),
                .. milestone.Parts.Select(p => Row(NameOfLine(text.NameOf(p.Secretariat)), Column("stretch", Answer(open.AnswerOf(p.Secretariat), settings, text)))),
            ],
        };

    private static AdaptiveRichTextBlock Answer(DateAnswer? answer, Settings settings, Text text) => answer is null
        ? Words(Signed($"○ {text.Of("Dates.NotAnswered")}", AdaptiveTextColor.Default))
        : Words([
            .. Signed($"✓ {text.Of("Dates.Accepted")}", AdaptiveTextColor.Good),
            Quiet($"  {text.Of("Milestone.By", text.Capacity(answer.By.Capacity), text.ShortDay(settings.DayOf(answer.At)))}"),
        ]);

    /// <summary>The secretariat of who acted, where their role is of one.</summary>
    private static string Of(Actor actor, Text text) => actor.Capacity.Secretariat is { } s ? $", {text.NameOf(s)}" : "";

    private static string Days(int days, Text text) => days switch
    {
        > 0 => $", +{text.Count("Dates.Days", days)}",
        < 0 => $", −{text.Count("Dates.Days", -days)}",
        _ => "",
    };

    /// <summary>The buttons to answer the open request, or to ask for another date.</summary>
    public static IEnumerable<AdaptiveAction> Buttons(Milestone milestone, LocalDate today, Text text)
    {
        Dictionary<string, string> Answer(string answer) => new(MilestoneCard.Data(milestone, text)) { ["answer"] = answer };
        if (milestone.OpenChange is not null)
        {
            yield return Execute(text.Of("Dates.Accept"), "date.answer", Answer("accept"), likely: true);
            yield return Ask(
                $"{text.Of("Dates.Refuse")}…", MoveCard.Why("why", text.Of("Dates.WhyNot"), text),
                Execute(text.Of("Dates.Refuse"), "date.answer", Answer("refuse"), likely: true));
            yield return Execute(text.Of("Dates.Withdraw"), "date.withdraw", MilestoneCard.Data(milestone, text), secondary: true);
        }
        else if (!milestone.IsDone)
        {
            LocalDate first = new(milestone.Id.Year, 1, 1), last = new(milestone.Id.Year, 12, 31);
            yield return Ask(
                $"{text.Of("Dates.NewDate")}…",
                [
                    new AdaptiveDateInput
                    {
                        Id = "newDate", Label = text.Of("Dates.NewDate"), IsRequired = true, ErrorMessage = text.Of("Dates.WhichDay"),
                        Min = LocalDatePattern.Iso.Format(LocalDate.Max(first, LocalDate.Min(today, last))), Max = LocalDatePattern.Iso.Format(last),
                    },
                    MoveCard.Why("reason", text.Of("Dates.Why"), text),
                ],
                Execute(text.Of("Dates.Ask"), "milestone.move", MilestoneCard.Data(milestone, text), likely: true)).Aside();
        }
    }
}
