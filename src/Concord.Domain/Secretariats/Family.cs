using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Concord.Domain.Records;

namespace Concord.Domain.Secretariats;

/// <summary>What a name stands for.</summary>
public abstract record Resolution
{
    private Resolution() { }

    /// <summary>One thing: a body, or an instrument; the secretariat where the name is a secretariat's or its instrument's.</summary>
    public sealed record Found(Body? Body, Instrument? Instrument, SecretariatId? Secretariat) : Resolution;

    /// <summary>Several bodies share the name: whoever said it is to be asked, never guessed for.</summary>
    public sealed record Ambiguous(IReadOnlyList<Body> Bodies) : Resolution;

    /// <summary>Nobody's name.</summary>
    public sealed record Unknown : Resolution;
}

/// <summary>The names of the CMS Family, with all their spellings.</summary>
public static partial class Family
{
    private static readonly FrozenSet<string> Noise = FrozenSet.ToFrozenSet(
    [
        "the", "of", "le", "la", "les", "l", "de", "du", "des", "el", "los", "las", "del", "d", "unep",
        "secretariat", "secretariats", "secretaria", "secretarias",
    ]);

    private static readonly FrozenDictionary<string, Body[]> BodiesByName = Bodies.All
        .SelectMany(b => b.Aliases.Concat([b.Code, b.Name]).Select(n => (Name: Fold(n), Body: b)))
        .Distinct().GroupBy(n => n.Name).ToFrozenDictionary(g => g.Key, g => g.Select(n => n.Body).ToArray());

    private static readonly FrozenDictionary<string, Instrument> InstrumentsByName = Instruments.All
        .SelectMany(i => new[] { i.Name, i.MachineName }.Select(n => (Name: Fold(n), Instrument: i)))
        .Concat([("convention", Instruments.All[0]), ("convencion", Instruments.All[0])])
        .DistinctBy(n => n.Item1).ToFrozenDictionary(n => n.Item1, n => n.Item2);

    /// <summary>
    /// What the name stands for, whatever its case, accents and dots; <c>StC44</c> and the 44th Standing Committee are the
    /// committee, the CMS Secretariat and UNEP/CMS are CMS.
    /// </summary>
    public static Resolution Resolve(string name)
    {
        var folded = Fold(name);
        if (BodiesByName.TryGetValue(folded, out var bodies))
            return bodies.Length == 1 ? new Resolution.Found(bodies[0], null, null) : new Resolution.Ambiguous(bodies);
        return InstrumentsByName.TryGetValue(folded, out var instrument)
            ? new Resolution.Found(null, instrument, new SecretariatId(instrument.MachineName.ToUpperInvariant()))
            : new Resolution.Unknown();
    }

    /// <summary>The words that tell one name from another; numbers of meetings do not.</summary>
    private static string Fold(string name)
    {
        return string.Concat(Words().Matches(PlainText.Of(name)).Select(m => m.Value).Where(w => !char.IsAsciiDigit(w[0]) && !Noise.Contains(w)));
    }

    [GeneratedRegex("[0-9]+(?:st|nd|rd|th)?|[a-z]+")]
    private static partial Regex Words();
}
