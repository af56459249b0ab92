using System.Collections.Immutable;
using Concord.Domain.Secretariats;

namespace Concord.Ledger.Formats;

/// <summary>Who is behind the pseudonyms of a workspace, as far as that is still known. Immutable.</summary>
/// <param name="ByPerson">The pseudonym of each object id.</param>
/// <param name="ByPseudonym">The object id of each pseudonym.</param>
/// <param name="Gone">Pseudonyms behind which nobody is known any more.</param>
/// <param name="ArePlain">Whether the workspace was begun by a version which wrote object ids; then it goes on so.</param>
internal sealed record Pseudonyms(
    ImmutableDictionary<string, string> ByPerson, ImmutableDictionary<string, string> ByPseudonym, ImmutableHashSet<string> Gone, bool ArePlain)
{
    /// <summary>Before anybody has one.</summary>
    public static Pseudonyms None { get; } = new(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty, [], false);

    /// <summary>What is kept in place of a person.</summary>
    /// <param name="person">Their object id, or a pseudonym that nothing more is known of.</param>
    /// <param name="fresh">Those who have none yet are given one here.</param>
    public string Hide(string person, IDictionary<string, string> fresh)
    {
        if (ArePlain || person == Actor.Operator.Person || Pseudonym.Is(person))
            return person;
        if (ByPerson.TryGetValue(person, out var known) || fresh.TryGetValue(person, out known))
            return known;
        return fresh[person] = Pseudonym.New();
    }

    /// <summary>The object id behind what is kept; the same where that is none, or nobody's any more.</summary>
    public string Show(string kept) => ByPseudonym.GetValueOrDefault(kept, kept);

    /// <summary>Whether all in a text are known, or known to be nobody's.</summary>
    public bool Know(string? text) => Pseudonym.In(text).All(p => ByPseudonym.ContainsKey(p) || Gone.Contains(p));

    /// <summary>With more people.</summary>
    public Pseudonyms With(IReadOnlyDictionary<string, string> more) => more.Count == 0 ? this : this with
    {
        ByPerson = ByPerson.SetItems(more), ByPseudonym = ByPseudonym.SetItems(more.Select(m => KeyValuePair.Create(m.Value, m.Key))),
    };
}
