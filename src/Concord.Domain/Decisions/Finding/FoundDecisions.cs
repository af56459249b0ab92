namespace Concord.Domain.Decisions.Finding;

/// <summary>The decisions that were found, in an order that the same records and the same question always give.</summary>
public sealed class FoundDecisions
{
    private readonly DecisionRegister _register;

    /// <summary>Sorted only as far as somebody looks.</summary>
    private readonly IEnumerable<int> _places;

    internal FoundDecisions(DecisionRegister register, IEnumerable<int> places, int count, bool hasAll) =>
        (_register, _places, Count, HasAll) = (register, places, count, hasAll);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Whether they have all that was sought; where none has all, they have some of it.</summary>
    public bool HasAll { get; }

    /// <summary>The decisions of a register that fit, the newest first.</summary>
    public static FoundDecisions Of(DecisionRegister register, Func<RegisterEntry, bool> fits)
    {
        var places = Enumerable.Range(0, register.Entries.Length).Where(place => fits(register.Entries[place])).ToArray();
        return new(register, places, places.Length, hasAll: true);
    }

    /// <summary>So many of them, after so many.</summary>
    public IReadOnlyList<RegisterEntry> Page(int skip, int take) => [.. _places.Skip(skip).Take(take).Select(place => _register.Entries[place])];
}
