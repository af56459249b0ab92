using System.Globalization;
using System.Text.RegularExpressions;

namespace Concord.Bot.Decisions;

/// <summary>How people call a decision: <c>D3</c>, <c>D3/Rev.1</c>, <c>CMS-AEWA/ES/2027/Q1/D3</c>, <c>draft 7</c>.</summary>
/// <param name="Number">The number in its session; of a draft, its temporary title.</param>
/// <param name="IsDraft">Whether it is a draft's.</param>
/// <param name="Year">Null where it was not said.</param>
/// <param name="Session">Such as <c>Q1</c>; null where it was not said.</param>
/// <param name="Revision">0 for none.</param>
/// <param name="Corrigendum">0 for none.</param>
internal sealed partial record DecisionText(int Number, bool IsDraft, int? Year, string? Session, int Revision, int Corrigendum)
{
    /// <summary>What a pattern takes for one, on folded text.</summary>
    public const string Pattern = @"(?:[a-z0-9-]+/)*d ?[0-9]{1,4}(?:[/ ]*(?:rev|corr)[. ]*[0-9]{1,2}){0,2}(?![0-9])|(?:draft|projet|borrador) [0-9]{1,6}(?![0-9])";

    /// <summary>Reads one; null for anything else.</summary>
    public static DecisionText? Read(string? said)
    {
        if (said is null || Form().Match(said.Trim().ToLowerInvariant()) is not { Success: true } match)
            return null;
        int? Number(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : null;
        var session = match.Groups["session"] is { Success: true } code ? SessionOf(code.Value) : null;
        return Number("draft") is { } draft
            ? new(draft, true, null, null, 0, 0)
            : new(Number("number")!.Value, false, Number("year"), session, Number("rev") ?? 0, Number("corr") ?? 0);
    }

    /// <summary>A session's code as it stands in symbols, whatever the language: <c>T1</c> is <c>Q1</c>.</summary>
    public static string SessionOf(string said) => said.ToUpperInvariant() switch
    {
        ['T', var quarter] => $"Q{quarter}",
        var code => code,
    };

    [GeneratedRegex(@"^(?:(?:draft|projet|borrador) (?<draft>[0-9]{1,6})|(?:(?:[a-z0-9-]+/)*(?<year>[0-9]{4})/)?(?:(?<session>[a-z0-9]{1,3})/)?d ?(?<number>[0-9]{1,4})(?:[/ ]*rev[. ]*(?<rev>[0-9]{1,2}))?(?:[/ ]*corr[. ]*(?<corr>[0-9]{1,2}))?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
