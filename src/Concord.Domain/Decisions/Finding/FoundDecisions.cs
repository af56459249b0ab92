namespace Concord.Domain.Decisions.Finding;

/// <summary>The decisions that were found, in an order that the same records and the same question always give.</summary>
public sealed class FoundDecisions
{
    private readonly DecisionRegister _register;

    private readonly int[] _places;

    private readonly Func<int, (int, float, int)>? _order;

    internal FoundDecisions(DecisionRegister register, int[] places, Func<int, (int, float, int)>? order, bool hasAll) =>
        (_register, _places, _order, HasAll) = (register, places, order, hasAll);

    /// <summary>How many there are.</summary>
    public int Count => _places.Length;

    /// <summary>Whether they have all that was sought; where none has all, they have some of it.</summary>
    public bool HasAll { get; }

    /// <summary>The decisions of a register that fit, the newest first.</summary>
    public static FoundDecisions Of(DecisionRegister register, Func<RegisterEntry, bool> fits) =>
        new(register, [.. Enumerable.Range(0, register.Entries.Length).Where(place => fits(register.Entries[place]))], null, true);

    /// <summary>So many of them, after so many.</summary>
    public IReadOnlyList<RegisterEntry> Page(int skip, int take) =>
        [.. (_order is null ? _places : _places.OrderBy(_order).AsEnumerable()).Skip(skip).Take(take).Select(place => _register.Entries[place])];
}
