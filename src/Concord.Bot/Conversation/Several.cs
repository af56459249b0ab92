using System.Text.RegularExpressions;

namespace Concord.Bot.Conversation;

/// <summary>
/// A sentence that names several milestones, actions or decisions where it takes one: <c>milestones 3 and 5 are done</c>; or two
/// sentences in one: <c>milestone 3 is done and milestone 5 is at risk</c>. It is never done by half; it is offered for each of them.
/// </summary>
internal static partial class Several
{
    /// <summary>Characters; two requests in one sentence are not longer.</summary>
    private const int Longest = 200;

    /// <summary>The one of many, of the words that stand around numbers; accents and all, since people read it.</summary>
    private static readonly Dictionary<string, string> One = new(StringComparer.Ordinal)
    {
        ["milestones"] = "milestone", ["actions"] = "action", ["decisions"] = "decision", ["reports"] = "report", ["items"] = "item",
        ["are"] = "is", ["have"] = "has", ["were"] = "was",
        ["jalons"] = "jalon", ["mesures"] = "mesure", ["rapports"] = "rapport", ["points"] = "point",
        ["les mesures"] = "la mesure", ["aux mesures"] = "à la mesure", ["des mesures"] = "de la mesure", ["les"] = "le", ["aux"] = "au", ["des"] = "du", ["sont"] = "est", ["ont"] = "a",
        ["hitos"] = "hito", ["medidas"] = "medida", ["acciones"] = "acción", ["decisiones"] = "decisión", ["informes"] = "informe", ["puntos"] = "punto",
        ["los"] = "el", ["las"] = "la", ["estan"] = "está", ["han"] = "ha", ["son"] = "es",
    };

    /// <summary>The same sentence with each of them; none where it does not name several.</summary>
    public static IReadOnlyList<string> Of(string said)
    {
        if (Listed().Match(said) is not { Success: true } listed)
            return [];
        var before = Single(said[..listed.Groups["list"].Index]);
        var behind = said[(listed.Index + listed.Length)..];
        var near = Near().Match(behind).Length;
        return [.. listed.Groups["n"].Captures.Select(n => $"{before}{n.Value}{Single(behind[..near])}{behind[near..]}")];
    }

    /// <summary>The two sentences that one may be; none where it asks something, or has nothing between them.</summary>
    public static IReadOnlyList<string> Halves(string said) =>
        said.Length <= Longest && !said.Contains('?', StringComparison.Ordinal) && Joint().Match(said) is { Success: true } joint
            ? [said[..joint.Index], said[(joint.Index + joint.Length)..]]
            : [];

    /// <summary>Words of many as words of one; participles behind a verb or "as" too.</summary>
    private static string Single(string words) => Participle().Replace(
        Word().Replace(words, w => One.TryGetValue(Folding.Fold(w.Value), out var one) ? one : w.Value), "$1$2");

    [GeneratedRegex(@"\b(?<list>(?<n>(?:d ?)?[0-9]{1,4})(?:(?:\s*,\s+(?:(?:and|et|y|e)\s+)?|\s*[&+]\s*|\s+(?:and|et|y|e)\s+)(?:(?:the |le |la |el )?(?:milestone|action|decision|report|item|jalon|mesure|rapport|point|hito|medida|informe|punto)\s+)?(?<n>(?:d ?)?[0-9]{1,4}))+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\s*[,;.]\s+(?:(?:and|et|y|e)\s+)?|\s+(?:and|et|y|e)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    /// <summary>The three words behind, up to a mark.</summary>
    [GeneratedRegex(@"^(?:\s+[\w']+){0,3}")]
    private static partial Regex Near();

    [GeneratedRegex(@"\b(?:les|aux|des) mesures\b|\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"(\b(?:est|está|a été|ha sido|comme|como)\s+)(?!cours|temps)(\w{3,}[eéoasti])s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Participle();
}
