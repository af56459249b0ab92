using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Files;

/// <summary>A table to be sent as a file.</summary>
/// <param name="Name">Of its sheet.</param>
/// <param name="Columns">The headings, and how wide a workbook shows each, in characters.</param>
/// <param name="Rows">Texts, whole numbers and days; null for an empty cell.</param>
public sealed record Table(string Name, ImmutableArray<(string Heading, int Width)> Columns, ImmutableArray<ImmutableArray<object?>> Rows)
{
    /// <summary>The cell as text: days as <c>2027-06-30</c>.</summary>
    public static string TextOf(object? cell) => cell switch
    {
        null => "",
        LocalDate day => LocalDatePattern.Iso.Format(day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };
}
