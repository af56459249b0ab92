using System.Globalization;

namespace Concord.Domain.ActionPlan;

/// <summary>The plan's year and the milestone's number in it; people say the number, the record keeps both.</summary>
public readonly record struct MilestoneId(int Year, int Number)
{
    /// <summary>The highest number that has three figures; a plan of more is none.</summary>
    public const int Highest = 999;

    /// <summary>Reads <c>2027-004</c>; null for anything else.</summary>
    public static MilestoneId? Parse(string? text) =>
        text is { Length: 8 } && text[4] == '-'
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new MilestoneId(year, number)
            : null;

    /// <summary>The form that <see cref="Parse"/> reads, which sorts ordinally.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:000}");
}
