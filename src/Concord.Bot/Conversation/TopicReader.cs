using System.Text.RegularExpressions;
using Concord.Bot.Meetings;
using Concord.Bot.Texts;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>
/// What a decision is looked for by, as people say it: its subject, and behind it when it was, at which meeting, and between which
/// secretariats. What is none of these belongs to the subject.
/// </summary>
internal sealed partial class TopicReader(Language language, LocalDate today, Settings settings)
{
    /// <summary>Characters of what stands behind a subject.</summary>
    private const int LongestPart = 80;

    private static readonly string[] Times = ["period", "session", "year", "last"];

    /// <summary>Adds them to the data.</summary>
    public void Read(string said, Dictionary<string, string> data)
    {
        var subject = said.Trim(' ', ',', '.', '"', '“', '”', '«', '»', '\u00a0');
        while (Shorter(subject, data) is { } rest)
            subject = rest;
        if (subject.Length > 0)
            data["about"] = subject;
    }

    /// <summary>The subject without its last part, where that is no part of the subject and nothing of the kind was said yet; null where it is.</summary>
    private string? Shorter(string subject, Dictionary<string, string> data)
    {
        var folding = Folding.Of(subject);
        foreach (Match at in Beginnings().Matches(folding.Folded, Math.Max(0, folding.Folded.Length - LongestPart)))
        {
            var (end, tail) = (at.Groups["tail"].Index, folding.Folded[at.Groups["tail"].Index..].Trim(' ', ',', '.'));
            if (ReadWhen(tail, data)
                || (at.Groups["with"].Success && !data.ContainsKey("secretariat") && ReadWhom(folding.Original(end, folding.Folded.Length - end), data)))
                return folding.Original(0, at.Index).TrimEnd(' ', ',');
        }
        return null;
    }

    /// <summary>When it was, or at which meeting, from folded text; false where that is none of these, or was said already.</summary>
    internal bool ReadWhen(string tail, Dictionary<string, string> data)
    {
        if (Times.Any(data.ContainsKey))
            return false;
        if (Meeting().Match(tail) is { Success: true } meeting)
        {
            data["session"] = meeting.Groups["session"].Value.ToUpperInvariant();
            if (meeting.Groups["year"].Success)
                data["year"] = meeting.Groups["year"].Value;
        }
        else if (Correspondence().IsMatch(tail))
            data["session"] = "C";
        else if (LastMeeting().Match(tail) is { Success: true } last)
        {
            data["last"] = "true";
            if (MeetingText.Read(last.Groups["of"].Value, language, today, settings)?.GetValueOrDefault("series") is { } series)
                data["series"] = series;
        }
        else if (MeetingText.NamesOne(tail) && MeetingText.Read(tail, language, today, settings) is { } other && other.TryGetValue("session", out var label))
        {
            data["session"] = label;
            if (other.TryGetValue("year", out var of))
                data["year"] = of;
        }
        else if (Year().IsMatch(tail))
            data["year"] = tail;
        else if (NamedPeriod.Read(tail, today) is { } named)
            data["period"] = PeriodText.Written(named);
        else if (Month().IsMatch(tail) && PeriodText.TryRead(tail, language, today, out var period, out _))
            data["period"] = PeriodText.Written(period);
        else
            return false;
        return true;
    }

    /// <summary>The secretariats; false where one is none of ours.</summary>
    internal bool ReadWhom(string tail, Dictionary<string, string> data)
    {
        // A website "for all" is none of all three.
        if (!SecretariatsText.TryRead(tail, settings, out var found, out _) || (found.Length > 1 && !tail.Contains(' ', StringComparison.Ordinal)))
            return false;
        data["secretariat"] = string.Join(',', found);
        return true;
    }

    /// <summary>Where a last part may begin: at a word, behind what joins it.</summary>
    [GeneratedRegex(@"(?:^|[\s,]+)(?:(?<with>with|between|by|for|avec|pour|con|para)\s+|(?:(?:in|at|during|from|of|since|en|au|aux|a la|a|du|de la|de l'|de|del|en el|en la|pendant|lors de la|lors de|depuis|durante|desde)\s*\b)?)(?:the |la |le |el |l')?(?<tail>\b\w)")]
    private static partial Regex Beginnings();

    [GeneratedRegex(@"^(?:meeting |reunion )?(?:de |del |du )?(?<session>[qt][1-4]|x[1-9])(?: meeting)?(?: (?:of |in |de |del |en )?(?<year>(?:19|20)[0-9]{2}))?$")]
    private static partial Regex Meeting();

    [GeneratedRegex("^(?:correspondence|in writing|correspondance|ecrit|par ecrit|correspondencia|escrito|por escrito)$")]
    private static partial Regex Correspondence();

    [GeneratedRegex("^(?:(?:last|previous|derniere|precedente|ultima|anterior) )(?<of>(?:[a-z' ]{2,30} )?meeting|reunion(?: [a-z' ]{2,40})?)$")]
    private static partial Regex LastMeeting();

    [GeneratedRegex("^(?:19|20)[0-9]{2}$")]
    private static partial Regex Year();

    /// <summary>A month, so that no other number or word is taken for a day.</summary>
    [GeneratedRegex("^(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) (?:de |del )?(?:19|20)[0-9]{2}$")]
    private static partial Regex Month();
}
