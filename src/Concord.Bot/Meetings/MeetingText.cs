using System.Text.RegularExpressions;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Meetings;

/// <summary>Meetings as people name them: <c>the next ES meeting</c>, <c>Thursday's meeting</c>, <c>la réunion du T2</c>, <c>la reunión mensual de mayo</c>.</summary>
internal static partial class MeetingText
{
    /// <summary>What the proposed series are called, folded, beside their codes.</summary>
    private static readonly Dictionary<string, string> Called = new(StringComparer.Ordinal)
    {
        ["ES"] = "executive secretaries'|executive secretaries|executive secretary|heads|quarterly|secretaires executifs|chefs de secretariat|trimestrielle|des se|secretarios ejecutivos|secretarias ejecutivas|trimestral",
        ["ADM"] = "admin and finance|admin and financial|administrative and financial|administrative and finance|administration and finance|admin/finance|administrative|administration|admin|finance|financial|monthly"
            + "|administrative et financiere|administration et finances|mensuelle|administrativa y financiera|administracion y finanzas|administrativa|mensual",
        ["MGT"] = "management|de direction|direction|de gestion|gestion|de direccion|direccion|directiva",
    };

    /// <summary>Reads the series, the session, the year and the day that are named; null where the words name no meeting.</summary>
    public static Dictionary<string, string>? Read(string said, Language language, LocalDate today, Settings settings)
    {
        if (said.Length > DueText.Longest)
            return null;
        Dictionary<string, string> data = new(StringComparer.Ordinal);
        var rest = $" {Folding.Fold(said)} ";
        var names = Generic().IsMatch(rest);
        if (Extraordinary().Match(rest) is { Success: true } extra)
        {
            data["session"] = extra.Groups[1].Success ? $"X{extra.Groups[1].Value}" : "X";
            rest = rest.Remove(extra.Index, extra.Length).Insert(extra.Index, " ");
        }
        if (settings.Series.SelectMany(s => WordsOf(s.Code, s.Name).Select(w => (s.Code, Word: w))).OrderByDescending(w => w.Word.Length)
            .FirstOrDefault(w => At(w.Word, rest) >= 0) is { Word: { } word, Code: var code })
        {
            data["series"] = code;
            rest = rest.Remove(At(word, rest), word.Length);
        }
        if (Next().IsMatch(rest))
            data["next"] = "true";
        rest = Spaces().Replace(Noise().Replace(Generic().Replace(rest, " "), " "), " ").Trim(' ', ',', '\'', '-');
        if (rest.Length > 0)
        {
            // A day with an hour is no name of a meeting, but the time for one.
            if (MomentText.HasHour(rest) || !DueText.TryRead(rest, language, today, out var due, out _))
                return null;
            if (Year().Match(rest) is { Success: true } year)
                data["year"] = year.Value;
            if (due.Precision == DatePrecision.Day)
                data["day"] = LocalDatePattern.Iso.Format(due.Start);
            else
                data.TryAdd("session", due.Precision == DatePrecision.Quarter ? $"Q{due.Quarter}" : $"{due.Start.Month:00}");
        }
        // A day alone is no meeting; a quarter is, in the place where a meeting is named.
        return names || data.ContainsKey("series") || data.GetValueOrDefault("session") is ['Q' or 'X', ..] ? data : null;
    }

    /// <summary>Whether the word for a meeting is in it.</summary>
    public static bool NamesOne(string said) => Generic().IsMatch(Folding.Fold(said));

    private static IEnumerable<string> WordsOf(string code, string? name) =>
        [Folding.Fold(code), .. name is null ? [] : new[] { Folding.Fold(name) }, .. Called.GetValueOrDefault(code)?.Split('|') ?? []];

    /// <summary>Where the whole word stands in a text with spaces around it; negative where it does not.</summary>
    private static int At(string word, string text)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0 && (char.IsLetterOrDigit(text[at - 1]) || char.IsLetterOrDigit(text[at + word.Length])))
            at = text.IndexOf(word, at + 1, StringComparison.Ordinal);
        return at;
    }

    [GeneratedRegex(@"(?<!\w)(?:next|upcoming|coming|prochaine?|suivante?|proxima|siguiente)(?!\w)")]
    private static partial Regex Next();

    [GeneratedRegex(@"(?<!\w)(?:meetings?|reunion(?:e?s)?|session|sesion)(?:'s)?(?!\w)")]
    private static partial Regex Generic();

    [GeneratedRegex(@"(?<!\w)(?:an? )?(?:extraordinary|extraordinaire|extraordinaria|x([1-9]))(?!\w)")]
    private static partial Regex Extraordinary();

    [GeneratedRegex(@"(?<!\w)(?:the|an?|our|this|next|upcoming|coming|following|regular|ordinary|joint|le|la|les|l'|un|une|notre|cette|prochaine?|suivante?|el|los|las|una|nuestra|esta|proxima|siguiente|of|for|in|on|de|du|des|d'|del|al|conjointe|conjunta|'s|s)(?!\w)|'s(?!\w)|(?<!\w)[ld]'")]
    private static partial Regex Noise();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("(?:19|20)[0-9]{2}")]
    private static partial Regex Year();
}
