using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Conversation;

/// <summary>Secretariats as people write them: <c>CMS and AEWA</c>, <c>UNEP/AEWA</c>, <c>both</c>, <c>les trois</c>.</summary>
public static partial class SecretariatsText
{
    /// <summary>Characters; a list of all secretariats by their full names is shorter.</summary>
    private const int Longest = 400;

    private static readonly string[] Both = ["both", "both secretariats", "both of us", "les deux", "les deux secretariats", "ambas", "ambas secretarias", "las dos", "los dos"];

    private static readonly string[] AllThree = ["all three", "all three secretariats", "all", "all of us", "les trois", "les trois secretariats", "tous", "toutes", "las tres", "los tres", "las tres secretarias", "todas", "todos"];

    /// <summary>Reads one or several.</summary>
    /// <param name="text">As written.</param>
    /// <param name="settings">The workspace's secretariats; others are not found.</param>
    /// <param name="found">In protocol order.</param>
    /// <param name="fault">Which one is not known, or may be several.</param>
    public static bool TryRead(
        string text, Settings settings, out ImmutableArray<SecretariatId> found, [NotNullWhen(false)] out Fault? fault)
    {
        (found, fault) = ([], null);
        if (text.Length > Longest)
        {
            fault = Fault.Of(FaultKind.UnknownSecretariat, Quoted.Of(text));
            return false;
        }
        var folded = Folding.Fold(text);
        if (Both.Contains(folded))
            // Of three Bonn-based ones, "both" are the two of the joint unit; of two, the two.
            found = settings.Secretariats.Length == 2 ? settings.Secretariats : settings.InProtocolOrder([new("CMS"), new("AEWA")]);
        else if (AllThree.Contains(folded))
            found = settings.Secretariats;
        else if (folded.Length == 0)
            fault = Fault.Of(FaultKind.NoSecretariat);
        else
            found = ReadList(text, settings, out fault);
        return fault is null;
    }

    private static ImmutableArray<SecretariatId> ReadList(string text, Settings settings, out Fault? fault)
    {
        var found = ImmutableArray.CreateBuilder<SecretariatId>();
        fault = null;
        var parts = PartsOf(text);
        for (var i = 0; i < parts.Count; i++)
        {
            // What joins two secretariats may also stand within the name of one: the longest that is a name is one.
            var start = parts[i].Start;
            i = Enumerable.Range(i, parts.Count - i).LastOrDefault(last => Own(text[start..parts[last].End], settings) is not null, i);
            var one = text[start..parts[i].End];
            switch (Own(one, settings) ?? Family.Resolve(one))
            {
                case Resolution.Found { Secretariat: { } secretariat } when settings.Secretariats.Contains(secretariat):
                    found.Add(secretariat);
                    break;
                case Resolution.Ambiguous:
                    fault = Fault.Of(FaultKind.AmbiguousSecretariat, one);
                    return [];
                default:
                    fault = Fault.Of(FaultKind.UnknownSecretariat, one);
                    return [];
            }
        }
        if (found.Count == 0)
            fault = Fault.Of(FaultKind.NoSecretariat);
        return settings.InProtocolOrder(found);
    }

    /// <summary>Where the texts between the separators begin and end.</summary>
    private static List<(int Start, int End)> PartsOf(string text)
    {
        List<(int Start, int End)> parts = [];
        var start = 0;
        foreach (Match separator in Separators().Matches(text))
        {
            parts.Add((start, separator.Index));
            start = separator.Index + separator.Length;
        }
        parts.Add((start, text.Length));
        parts.RemoveAll(p => p.Start >= p.End);
        return parts;
    }

    /// <summary>One of the workspace's own by its code or its name in full, whatever family it is of.</summary>
    private static Resolution.Found? Own(string text, Settings settings)
    {
        var folded = Article().Replace(Folding.Fold(text), "");
        return settings.Members.FirstOrDefault(m => folded == Folding.Fold(m.Id.Code) || folded == Folding.Fold(m.Name)) is { } member
            ? new Resolution.Found(null, null, member.Id)
            : null;
    }

    [GeneratedRegex(@"^(?:(?:the|la|le|el)\s+|l')")]
    private static partial Regex Article();

    /// <summary>A slash joins two codes, but in <c>UNEP/CMS</c> it belongs to the name.</summary>
    [GeneratedRegex(@"\s*(?:[,;+&]|(?<!\bUNEP)/|\b(?:and|et|y|e)\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
