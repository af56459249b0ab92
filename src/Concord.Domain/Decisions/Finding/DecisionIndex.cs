using System.Runtime.InteropServices;
using Concord.Domain.Records;

namespace Concord.Domain.Decisions.Finding;

/// <summary>Finds decisions by their words, the most likely first.</summary>
public sealed class DecisionIndex
{
    /// <summary>What the newest is worth more than the oldest.</summary>
    private const float Newness = 0.25f;

    private readonly Vocabulary _vocabulary;

    private readonly IndexedDecision[] _decisions;

    /// <summary>Where each word stands: places in the register, with what it is worth there.</summary>
    private readonly (int Place, float Worth)[][] _places;

    private DecisionIndex(DecisionRegister register, WordForms forms, DecisionIndex? before)
    {
        (Register, _vocabulary) = (register, before?._vocabulary ?? new(forms));
        var read = before?._decisions.ToDictionary<IndexedDecision, Decision>(d => d.Decision, ReferenceEqualityComparer.Instance) ?? [];
        _decisions = [.. register.Entries.Select(e => read.GetValueOrDefault(e.Decision) ?? new IndexedDecision(e.Decision, _vocabulary))];
        var places = new List<(int, float)>?[_vocabulary.Count];
        foreach (var (place, decision) in _decisions.Index())
            foreach (var (word, worth) in decision.Worth)
                (places[word] ??= []).Add((place, worth));
        _places = [.. places.Select(p => p?.ToArray() ?? [])];
    }

    /// <summary>Of which decisions.</summary>
    public DecisionRegister Register { get; }

    /// <summary>
    /// The index of these records; the one before where no decision has changed. Where some have, only these are read: reading
    /// their texts is what takes long.
    /// </summary>
    public static DecisionIndex Of(Workspace workspace, WordForms forms) => workspace.Made<DecisionIndex>((w, before) =>
        before?.Register == w.Register() ? before : new(w.Register(), forms, before));

    /// <summary>The decisions that have all that is sought; where none has, those that have some of it.</summary>
    public FoundDecisions Find(Sought sought, Func<RegisterEntry, bool> fits)
    {
        var tally = new Tally(_decisions.Length);
        foreach (var term in sought.Terms)
        {
            foreach (var phrase in term.Alternatives)
                foreach (var (place, worth) in phrase is [var word] ? PlacesOf(word, term.MayGoOn) : PlacesOf(phrase, term.MayGoOn))
                    tally.Add(place, worth);
            tally.EndTerm();
        }
        var found = tally.End();
        found.RemoveAll(f => !fits(Register.Entries[f.Place]));
        foreach (ref var one in CollectionsMarshal.AsSpan(found))
            one = one with { Worth = one.Worth * Likelihood(one.Place) };
        var hasAll = found.Exists(f => f.Terms == sought.Terms.Count);
        if (hasAll)
            found.RemoveAll(f => f.Terms < sought.Terms.Count);
        return new(Register, found.Order().Select(f => f.Place), found.Count, hasAll || found.Count == 0);
    }

    private float Likelihood(int place) => _decisions[place].Standing * (1 + (Newness * (1 - ((float)place / _decisions.Length))));

    private IEnumerable<(int Place, float Worth)> PlacesOf(Token word, bool mayGoOn) =>
        Meant(word, mayGoOn).SelectMany(m => m.Value == Vocabulary.Itself ? PlacesOf(m.Key) : PlacesOf(m.Key).Select(p => (p.Place, p.Worth * m.Value)));

    private IEnumerable<(int Place, float Worth)> PlacesOf(IReadOnlyList<Token> phrase, bool mayGoOn)
    {
        var meant = phrase.Select((t, i) => Meant(t, mayGoOn && i == phrase.Count - 1)).ToList();
        var byRarity = meant.Index().OrderBy(word => word.Item.Keys.Sum(w => PlacesOf(w).Length)).ToList();
        var (rarest, itsForms) = (byRarity[0].Index, byRarity[0].Item.Keys.ToArray());
        // A decision that nobody has read lately takes long to read, and few have the next rarest word too.
        int[] nextRarest = [.. byRarity[1].Item.Keys];
        foreach (var place in itsForms.SelectMany(w => PlacesOf(w).Select(p => p.Place)).Distinct())
            if (HasOne(nextRarest, place) && _decisions[place].WorthOf(meant, rarest, itsForms) is > 0 and var worth)
                yield return (place, worth * phrase.Count);
    }

    private bool HasOne(int[] words, int place)
    {
        foreach (var word in words)
            if (PlacesOf(word).AsSpan().BinarySearch(new At(place)) >= 0)
                return true;
        return false;
    }

    /// <summary>A word that a later text brought stands nowhere here.</summary>
    private (int Place, float Worth)[] PlacesOf(int word) => word < _places.Length ? _places[word] : [];

    private Dictionary<int, float> Meant(Token word, bool mayGoOn)
    {
        var like = _vocabulary.Like(word);
        if (mayGoOn)
            foreach (var longer in _vocabulary.Beginning(word.Plain))
                like.TryAdd(longer, Vocabulary.OtherForm);
        return like;
    }

    /// <summary>A place to be found among those of a word, which are in their order.</summary>
    private readonly struct At(int place) : IComparable<(int Place, float Worth)>
    {
        public int CompareTo((int Place, float Worth) other) => place.CompareTo(other.Place);
    }
}
