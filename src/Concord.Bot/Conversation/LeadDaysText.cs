using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Concord.Bot.Conversation;

/// <summary>How long before, as people say it: <c>14 and 3 days before</c>, <c>deux semaines avant</c>, <c>solo el mismo día</c>.</summary>
public static partial class LeadDaysText
{
    /// <summary>Characters.</summary>
    private const int Longest = 80;

    /// <summary>A month is taken for so many days, which is told back.</summary>
    private const int DaysOfMonth = 30;

    /// <summary>Reads it; no days where only the day itself is meant.</summary>
    public static bool TryRead(string text, out ImmutableArray<int> days)
    {
        days = [];
        var folded = Folding.Fold(text);
        if (folded.Length is 0 or > Longest)
            return false;
        List<int> read = [];
        var unit = 1;
        // A number without its unit has that of the next: 14 and 3 days.
        foreach (var piece in Between().Split(folded).Where(p => p.Length > 0).Reverse())
        {
            if (OnTheDay().IsMatch(piece))
                continue;
            if (Lead().Match(piece) is not { Success: true } lead)
                return false;
            unit = lead.Groups["month"].Success ? DaysOfMonth : lead.Groups["week"].Success ? 7 : lead.Groups["day"].Success ? 1 : unit;
            read.Add(Number(lead.Groups["n"].Value) * unit);
        }
        days = [.. read.Order().Reverse().Distinct()];
        return true;
    }

    private static int Number(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : NamedPeriod.Number(said);

    [GeneratedRegex(@"\s*[,;&+]\s*(?:(?:and|et|y|then|puis|luego)\s+)?|\s+(?:and|et|y|e|then|puis|luego)\s+(?:then |puis |luego )?")]
    private static partial Regex Between();

    [GeneratedRegex("^(?:only |just |seulement |uniquement |solo |solamente )?(?:on the (?:same |very |due )?day|on the due date|on the day itself|the day itself|le jour meme|le jour de l'echeance|le jour j|le meme jour|el mismo dia|el dia mismo|el dia del vencimiento)(?: itself| only)?$")]
    private static partial Regex OnTheDay();

    [GeneratedRegex($"^(?:only |just |seulement |solo |con )?(?<n>{NamedPeriod.NumberWords})(?: (?:(?<day>days?|jours?|dias?)|(?<week>weeks?|semaines?|semanas?)|(?<month>months?|mois|mes|meses)))?(?: (?:before|ahead|in advance|beforehand|early|avant|a l'avance|antes|de antelacion|de anticipacion)(?: .*)?)?$")]
    private static partial Regex Lead();
}
