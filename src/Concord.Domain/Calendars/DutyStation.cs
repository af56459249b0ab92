namespace Concord.Domain.Calendars;

/// <summary>A place where secretariats have their seat, such as Bonn; each has its own United Nations holidays.</summary>
public readonly record struct DutyStation
{
    /// <summary>Characters.</summary>
    public const int Longest = 60;

    private static readonly char[] Separators = [' ', '-', '\'', '’', '.', ',', '/', '\u00A0'];

    private DutyStation(string name) => Name = name;

    /// <summary>As people write it; empty for no station.</summary>
    public string Name => field ?? "";

    /// <summary>By which it is found: <c>abu-dhabi</c> for Abu Dhabi. Stations with the same key are the same.</summary>
    public string Key => string.Join('-', Name.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The station of that name; null for a text that is no name of a place.</summary>
    public static DutyStation? Parse(string? name) =>
        name?.Trim() is { Length: > 0 and <= Longest } text && text.All(c => char.IsLetter(c) || Separators.Contains(c)) && text.Any(char.IsLetter)
            ? new DutyStation(text)
            : null;

    /// <inheritdoc/>
    public bool Equals(DutyStation other) => Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
