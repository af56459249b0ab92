using System.Buffers;

namespace Concord.Domain.Decisions.Finding;

/// <summary>
/// How much of what is sought stands at each place of a register, and what it is worth there. A place for each decision is much to
/// make for every question, so the places are lent, and given back as empty as they came.
/// </summary>
/// <param name="places">How many the register has.</param>
internal sealed class Tally(int places)
{
    private static readonly ArrayPool<Sum> Lent = ArrayPool<Sum>.Create();

    private readonly Sum[] _sums = Lent.Rent(places);

    private readonly List<int> _found = [], _ofTerm = [];

    /// <summary>One way to write the term that is looked for stands there; of several, the one that is worth most counts.</summary>
    public void Add(int place, float worth)
    {
        ref var sum = ref _sums[place];
        if (sum.OfTerm == 0)
            _ofTerm.Add(place);
        sum.OfTerm = Math.Max(sum.OfTerm, worth);
    }

    /// <summary>The next term is looked for. One that few have tells more.</summary>
    public void EndTerm()
    {
        var rarity = MathF.Log(1 + (places / (1f + _ofTerm.Count)));
        foreach (var place in _ofTerm)
        {
            ref var sum = ref _sums[place];
            if (sum.Terms == 0)
                _found.Add(place);
            sum = new() { Terms = sum.Terms + 1, Worth = sum.Worth + (sum.OfTerm * rarity) };
        }
        _ofTerm.Clear();
    }

    /// <summary>Where some term stands. Nothing can be added after that.</summary>
    public List<Found> End()
    {
        List<Found> all = new(_found.Count);
        foreach (var place in _found)
        {
            all.Add(new(place, _sums[place].Terms, _sums[place].Worth));
            _sums[place] = default;
        }
        Lent.Return(_sums);
        return all;
    }

    private struct Sum
    {
        public int Terms;

        public float Worth, OfTerm;
    }
}

/// <summary>A place where something of what is sought stands; the most likely one comes first.</summary>
/// <param name="Place">In the register.</param>
/// <param name="Terms">How many of the terms stand there.</param>
/// <param name="Worth">What they are worth together.</param>
internal readonly record struct Found(int Place, int Terms, float Worth) : IComparable<Found>
{
    /// <inheritdoc/>
    public int CompareTo(Found other) =>
        Terms != other.Terms ? other.Terms.CompareTo(Terms) : Worth != other.Worth ? other.Worth.CompareTo(Worth) : Place.CompareTo(other.Place);
}
