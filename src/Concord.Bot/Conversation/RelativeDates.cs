using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Conversation;

/// <summary>Dates said relative to today: <c>next Friday</c>, <c>dans deux semaines</c>, <c>el próximo viernes</c>.</summary>
public static class RelativeDates
{
    /// <summary>Makes the models, which takes a second; better at the start than in somebody's turn.</summary>
    public static void WarmUp()
    {
        foreach (var language in Language.All)
            Read("tomorrow demain mañana", language, new LocalDate(2027, 6, 14));
    }

    /// <summary>The day that is meant, the next one to come where several could be; null for what is no day.</summary>
    public static DueDate? Read(string text, Language language, LocalDate today)
    {
        var results = DateTimeRecognizer.RecognizeDateTime(text, CultureOf(language), refTime: today.ToDateTimeUnspecified());
        foreach (var result in results.Where(r => Covers(r, text)))
            if (result.Resolution?.TryGetValue("values", out var values) == true)
                return DayIn((List<Dictionary<string, string>>)values, today);
        return null;
    }

    /// <summary>A date somewhere in other words is not a date: "soon, perhaps Friday" is none.</summary>
    private static bool Covers(ModelResult result, string text) =>
        result.TypeName is "datetimeV2.date" or "datetimeV2.datetime" && result.Text.Length >= text.Trim().Length * 0.6;

    private static DueDate? DayIn(List<Dictionary<string, string>> values, LocalDate today)
    {
        var days = values.Select(v => v.GetValueOrDefault("value") is { Length: >= 10 } day ? LocalDatePattern.Iso.Parse(day[..10]) : null)
            .Where(d => d is { Success: true }).Select(d => d!.Value).Order().ToList();
        return days.Count == 0 ? null : DueDate.On(days.Exists(d => d >= today) ? days.First(d => d >= today) : days[^1]);
    }

    private static string CultureOf(Language language) => language.Code switch
    {
        "fr" => Culture.French,
        "es" => Culture.Spanish,
        _ => Culture.EnglishOthers,
    };
}
