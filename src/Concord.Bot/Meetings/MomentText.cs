using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Meetings;

/// <summary>A day with an hour and a place as people write them: <c>10 June at 10:00 Bonn</c>, <c>le 10 juin à 10 h</c>, <c>el 10 de junio a las 10:00, hora de Nairobi</c>.</summary>
internal static partial class MomentText
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Adds the day as <c>on</c>, and where they were said the hour as <c>at</c> and the <c>zone</c>; or says what is wrong.</summary>
    public static Fault? Read(string said, Language language, LocalDate today, Dictionary<string, string> data)
    {
        var text = Folding.Of(said);
        var folded = text.Folded;
        var match = Clock().Match(folded) is { Success: true } clock ? clock : Before().Match(folded);
        var (day, next) = (said, folded.Length);
        if (match.Success)
        {
            if (TimeOf(match) is not { } time)
                return Fault.Of(FaultKind.NoSuchHour, match.Value.Trim());
            data["at"] = Hour.Format(time);
            next = AfterJoint(folded, match.Index + match.Length);
            if (Places.At(folded[next..]) is { } place)
            {
                data["zone"] = place.Zone;
                next = AfterJoint(folded, next + place.Length);
            }
            day = $"{text.Original(0, match.Index)} {text.OriginalFrom(next)}";
        }
        day = Ends().Replace(day, "").Trim();
        if (day.Length == 0)
            return Fault.Of(FaultKind.NoDue);
        if (!DueText.TryRead(day, language, today, out var due, out var fault))
            // The day stood before the hour, so what stands behind it was to be a place.
            return next < folded.Length && DueText.TryRead(Ends().Replace(folded[..match.Index], "").Trim(), language, today, out _, out _)
                ? Fault.Of(FaultKind.UnknownPlace, Quoted.Of(text.OriginalFrom(next)))
                : fault;
        if (due.Precision != DatePrecision.Day)
            return Fault.Of(FaultKind.DueNotUnderstood, Quoted.Of(day));
        data["on"] = LocalDatePattern.Iso.Format(due.Start);
        return null;
    }

    /// <summary>An hour alone, as it is typed into a card: <c>10</c>, <c>10:30</c>, <c>10 h 30</c>; null for anything else.</summary>
    public static LocalTime? HourOf(string? said) => said is { Length: <= 20 } && Alone().Match(Folding.Fold(said)) is { Success: true } match ? TimeOf(match) : null;

    /// <summary>Whether an hour is said in it; folded.</summary>
    public static bool HasHour(string folded) => Clock().IsMatch(folded);

    private static int AfterJoint(string folded, int at) => at + Joint().Match(folded[at..]).Length;

    private static LocalTime? TimeOf(Match match)
    {
        if (match.Groups["noon"].Success)
            return LocalTime.Noon;
        var hour = int.Parse(match.Groups["h"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"] is { Success: true } m ? int.Parse(m.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"] is { Success: true } half)
            hour = hour is 0 or > 12 ? 24 : (hour % 12) + (half.Value[0] == 'p' ? 12 : 0);
        return hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }

    private const string Half = @"(?:\s?(?<half>am|pm|a\.m\.|p\.m\.)(?!\w))";

    /// <summary>Figures that can only be an hour, wherever they stand.</summary>
    [GeneratedRegex($@"(?:(?:^|\s)(?:at|@|a las|a la|a|vers|from|de|,)\s*)?(?<![\w:./-])(?:(?<h>[0-9]{{1,2}})(?::(?<m>[0-9]{{2}})(?::00)?{Half}?|\s?h(?:eures?|oras?|rs?|ours?)?(?![a-z])(?:\s?(?<m>[0-9]{{2}})(?![0-9]))?|{Half})|(?<noon>noon|midi|mediodia))(?![\w:])(?:\s?h(?:rs?|ours?|oras?)?(?![a-z]))?")]
    private static partial Regex Clock();

    /// <summary>A bare number after the word for an hour, not the number of a day.</summary>
    [GeneratedRegex(@"(?:^|\s)(?:at|@|a las|a la|a)\s+(?<h>[0-9]{1,2})(?:\.(?<m>[0-9]{2}))?(?: o'clock)?(?=$|\s*[,(]|\s+(?!(?:de |of )?(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|aou|ago|sep|oct|nov|dec|dic|ene)))")]
    private static partial Regex Before();

    /// <summary>What joins the parts.</summary>
    [GeneratedRegex(@"^(?:[\s,;()-]+|(?:o'clock|heures?|horas?|hrs?|hours?|time|local|in|en|a|au|de|d'|of|on|le|el|the)(?!\w)|heure de|hora de)+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^[\s,;()-]*(?:(?:on|le|el|para|pour|for|the)\s+)*|[\s,;()-]+(?:(?:on|at|le|el|a|the|time)\b)?[\s,;()-]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex($@"^(?:(?<h>[0-9]{{1,2}})(?:\s?[:.h]\s?(?<m>[0-9]{{2}}))?\s?(?:h|hrs|uhr)?{Half}?)$")]
    private static partial Regex Alone();
}
