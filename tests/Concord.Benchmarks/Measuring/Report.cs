using System.Globalization;
using System.Text;

namespace Concord.Benchmarks.Measuring;

/// <summary>The table that comes of it all.</summary>
internal sealed class Report
{
    private readonly StringBuilder _rows = new();

    /// <summary>A figure for which there is a target.</summary>
    public Report Add(string what, double figure, double most, string unit = "×") =>
        Row(what, Text(figure, unit), $"≤ {Text(most, unit)}", figure <= most ? "met" : "**missed**");

    /// <summary>A figure that is to be no smaller.</summary>
    public Report AddAtLeast(string what, double figure, double least, string unit) =>
        Row(what, Text(figure, unit), $"≥ {Text(least, unit)}", figure >= least ? "met" : "**missed**");

    /// <summary>A figure to know.</summary>
    public Report Add(string what, double figure, string unit = "×") => Row(what, Text(figure, unit), "", "");

    /// <summary>Bytes as people tell memory.</summary>
    public static double Mebibytes(long bytes) => bytes / 1048576.0;

    /// <inheritdoc/>
    public override string ToString() => $"| what | figure | target | |\n|---|---:|---:|---|\n{_rows}";

    private static string Text(double figure, string unit) =>
        figure.ToString(unit == "×" ? "0.00" : "0.#", CultureInfo.InvariantCulture) + unit;

    private Report Row(params string[] cells)
    {
        _rows.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        return this;
    }
}
