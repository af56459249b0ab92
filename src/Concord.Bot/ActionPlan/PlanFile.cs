using System.Collections.Immutable;
using Concord.Bot.Files;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.ActionPlan;

/// <summary>A plan as people keep it in a spreadsheet, with a heading row.</summary>
/// <param name="Year">The year of most of its dates, which is the plan's.</param>
/// <param name="Good">The rows that can be added, in their order.</param>
/// <param name="Bad">The rows that cannot, each with its number in the sheet.</param>
/// <param name="Same">How many rows the plan has already, just as they are.</param>
public sealed record PlanFile(
    int Year, ImmutableArray<MilestoneDraft> Good, ImmutableArray<(int Row, Fault Fault)> Bad, int Same)
{
    /// <summary>Lines up to which a load is read; a plan of 90 milestones has far fewer, and each is compared with each.</summary>
    public const int MostLines = 2_000;

    /// <summary>Reads it against the workspace's records; null where the columns that a plan needs are not there.</summary>
    public static PlanFile? Read(string csv, Workspace workspace, LocalDate today)
    {
        var sheet = CsvText.Read(csv);
        var heading = sheet.TakeWhile(IsBlank).Count();
        if (heading == sheet.Count || PlanColumns.In(sheet[heading]) is not { } columns)
            return null;
        var rows = sheet.Index().Skip(heading + 1).Where(r => !IsBlank(r.Item))
            .Select(r => PlanRow.Read(r.Index + 1, r.Item, columns, workspace.Settings()!, today)).ToList();
        return Of(rows, columns, workspace, today);
    }

    private static bool IsBlank(string[] cells) => cells.All(c => c.Length == 0);

    private static PlanFile Of(List<PlanRow> rows, PlanColumns columns, Workspace workspace, LocalDate today)
    {
        var year = rows.Select(r => r.Draft?.Due.Year).OfType<int>().CountBy(y => y)
            .OrderByDescending(y => y.Value).Select(y => y.Key).FirstOrDefault(today.Year);
        var plan = workspace.MilestonesOf(year).ToList();
        var good = ImmutableArray.CreateBuilder<MilestoneDraft>();
        var bad = ImmutableArray.CreateBuilder<(int, Fault)>();
        var same = 0;
        Dictionary<int, MilestoneDraft> before = [];
        foreach (var row in rows)
        {
            var twin = row.Draft is { } draft ? before.FirstOrDefault(b => DraftCheck.SameTitle(b.Value.Title, draft.Title)) : default;
            var there = row.Draft is { } known ? plan.Find(m => DraftCheck.SameTitle(m.Title, known.Title)) : null;
            var fault = row.Fault
                ?? (twin.Value is not null ? Fault.Of(FaultKind.TwiceInFile, twin.Key) : null)
                ?? (there is not null ? DifferenceOf(row.Draft!, there, columns) : DraftCheck.FaultOf(row.Draft!, year, workspace));
            if (fault is not null)
            {
                bad.Add((row.Number, fault));
                continue;
            }
            before[row.Number] = row.Draft!;
            if (there is null)
                good.Add(row.Draft!);
            else
                same++;
        }
        return new(year, good.ToImmutable(), bad.ToImmutable(), same);
    }

    /// <summary>What the file says otherwise than the plan; of a column that it does not have it says nothing.</summary>
    private static Fault? DifferenceOf(MilestoneDraft draft, Milestone there, PlanColumns columns)
    {
        var differences = DraftDifferences.Of(draft with
        {
            Tags = columns.Tags is null ? there.Tags : draft.Tags,
            Notes = columns.Notes is null ? there.Notes : draft.Notes,
        }, there);
        return differences.IsEmpty ? null : Fault.Of(FaultKind.DiffersFromPlan, [there.Id.Number, .. differences]);
    }
}
