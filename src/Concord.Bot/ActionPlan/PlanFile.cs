using System.Collections.Immutable;
using System.Globalization;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using CsvHelper;
using CsvHelper.Configuration;
using NodaTime;

namespace Concord.Bot.ActionPlan;

/// <summary>A plan as people keep it in a spreadsheet: comma-, semicolon- or tab-separated text with a heading row.</summary>
/// <param name="Year">The year of most of its dates, which is the plan's.</param>
/// <param name="Good">The rows that can be added, in their order.</param>
/// <param name="Bad">The rows that cannot, each with its number in the file, the heading being row 1.</param>
public sealed record PlanFile(int Year, ImmutableArray<MilestoneDraft> Good, ImmutableArray<(int Row, Fault Fault)> Bad)
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t"],
        TrimOptions = TrimOptions.Trim,
        BadDataFound = null,
        MissingFieldFound = null,
        MaxFieldSize = 0,
    };

    /// <summary>Whether the text begins like a plan: a first line that names at least three of its columns.</summary>
    public static bool LooksLikeOne(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
        && text.AsSpan().TrimStart().ToString().Split('\n', 2)[0].Split(',', ';', '\t').Count(h => PlanColumns.Of(h) is not null) >= 3;

    /// <summary>Reads it against the workspace's records; null where the columns that a plan needs are not there.</summary>
    public static PlanFile? Read(string csv, Workspace workspace, LocalDate today)
    {
        using var reader = new CsvReader(new StringReader(csv.TrimStart('\uFEFF', ' ', '\r', '\n')), Format);
        if (!reader.Read() || !reader.ReadHeader() || PlanColumns.In(reader.HeaderRecord ?? []) is not { } columns)
            return null;
        List<PlanRow> rows = [];
        while (reader.Read())
            if (reader.Parser.Record is { } cells && cells.Any(c => c.Length > 0))
                rows.Add(PlanRow.Read(reader.Parser.RawRow, cells, columns, workspace.Settings()!, today));
        return Of(rows, workspace, today);
    }

    private static PlanFile Of(List<PlanRow> rows, Workspace workspace, LocalDate today)
    {
        var year = rows.Select(r => r.Draft?.Due.Year).OfType<int>().CountBy(y => y)
            .OrderByDescending(y => y.Value).Select(y => y.Key).FirstOrDefault(today.Year);
        var good = ImmutableArray.CreateBuilder<MilestoneDraft>();
        var bad = ImmutableArray.CreateBuilder<(int, Fault)>();
        Dictionary<int, MilestoneDraft> before = [];
        foreach (var row in rows)
        {
            var fault = row.Fault ?? DraftCheck.FaultOf(row.Draft!, year, workspace)
                ?? (before.FirstOrDefault(b => DraftCheck.SameTitle(b.Value.Title, row.Draft!.Title)) is { Value: not null } twin
                    ? Fault.Of(FaultKind.TwiceInFile, twin.Key)
                    : null);
            if (fault is null)
            {
                before[row.Number] = row.Draft!;
                good.Add(row.Draft!);
            }
            else
                bad.Add((row.Number, fault));
        }
        return new(year, good.ToImmutable(), bad.ToImmutable());
    }
}
