using System.Collections.Immutable;
using Concord.Bot.Files;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.ActionPlan.Export;

/// <summary>
/// A year's plan as a table: the columns that a plan is loaded from, so that it can come back, and what the record knows besides,
/// which loading passes over.
/// </summary>
internal static class PlanTable
{
    /// <summary>The plan in the order of its numbers; months and quarters as <c>2027-06</c> and <c>2027-Q2</c>.</summary>
    public static Table Of(Workspace workspace, int year, Text text)
    {
        var secretariats = workspace.Settings()!.Secretariats;
        return new(
            text.Of("Export.Plan"),
            [
                (text.Of("Export.Number"), 6), (Column("priority"), 24), (Column("milestone"), 48), (Column("responsible"), 26), (Column("due"), 14),
                .. secretariats.Select(s => (text.Of("Export.StateOf", s.Code), 18)),
                (text.Of("Export.Baseline"), 14), (text.Of("Export.Slip"), 10), (Column("tags"), 24), (Column("notes"), 48),
            ],
            [.. workspace.MilestonesOf(year).Select(m => Row(m, secretariats, text))]);

        string Column(string name) => text.Of($"Column.{name}") is var heading ? $"{char.ToUpper(heading[0], text.Language.Culture)}{heading[1..]}" : "";
    }

    private static ImmutableArray<object?> Row(Milestone milestone, ImmutableArray<SecretariatId> secretariats, Text text) =>
    [
        milestone.Id.Number, milestone.Priority, milestone.Title, string.Join("; ", milestone.Parts.Select(p => p.Secretariat.Code)), Date(milestone.Due),
        .. secretariats.Select(s => milestone.PartOf(s) is { } part ? (object?)StateOf(milestone, part, text) : null),
        Date(milestone.Baseline), milestone.SlipDays, string.Join("; ", milestone.Tags), milestone.Notes,
    ];

    /// <summary>What became of a part that was not done when its milestone ended; else its state.</summary>
    private static string StateOf(Milestone milestone, MilestonePart part, Text text) =>
        milestone.Ending is { } ending && part.State != PartState.Done ? text.Of($"Ending.{ending}", milestone.Id.Year + 1) : text.Of($"State.{part.State}");

    private static object Date(DueDate due) => due.Precision == DatePrecision.Day ? due.Start : due.ToString();
}
