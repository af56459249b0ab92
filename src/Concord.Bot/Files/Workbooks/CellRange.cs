namespace Concord.Bot.Files.Workbooks;

/// <summary>Cells that were merged into one, such as <c>A2:A9</c>; rows and columns counted from 1.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    /// <summary>Reads one; null for anything else.</summary>
    public static CellRange? Parse(string? text) =>
        text?.Split(':') is [var from, var to] && (At(from), At(to)) is ({ } first, { } last) && first.Row <= last.Row && first.Column <= last.Column
            ? new(first.Row, first.Column, last.Row, last.Column)
            : null;

    /// <summary>The column of a cell such as <c>AB12</c>; null where the text names none.</summary>
    public static int? ColumnOf(string? cell) => At(cell ?? "")?.Column;

    private static (int Row, int Column)? At(string cell)
    {
        var letters = cell.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is >= 1 and <= 3 && int.TryParse(cell.AsSpan(letters), out var row) && row > 0
            ? (row, cell.Take(letters).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1))
            : null;
    }
}
