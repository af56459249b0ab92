using System.Collections.Immutable;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.ActionPlan;

/// <summary>One row of a plan file: a draft, or what is wrong with it.</summary>
internal sealed record PlanRow(int Number, MilestoneDraft? Draft, Fault? Fault)
{
    /// <summary>Reads a row's cells; what the plan as a whole decides, such as its year, is checked later.</summary>
    public static PlanRow Read(int number, string[] cells, PlanColumns columns, Settings settings, LocalDate today)
    {
        string Cell(int? column) => column is { } c && c < cells.Length ? cells[c].Trim() : "";
        PlanRow Faulty(Fault fault) => new(number, null, fault);

        if (cells.Length <= Math.Max(columns.Due, Math.Max(columns.Responsible, columns.Milestone)))
            return Faulty(Fault.Of(FaultKind.MalformedRow));
        if (Cell(columns.Due).StartsWith('=') || Cell(columns.Responsible).StartsWith('='))
            return Faulty(Fault.Of(FaultKind.FormulaOrMarkup, Cell(columns.Due).StartsWith('=') ? "due" : "responsible"));
        if (Cell(columns.Due).Length == 0)
            return Faulty(Fault.Of(FaultKind.NoDue));
        if (!DueText.TryRead(Cell(columns.Due), null, today, out var due, out var dueFault))
            return Faulty(dueFault);
        if (!SecretariatsText.TryRead(Cell(columns.Responsible), settings, out var responsible, out var fault))
            return Faulty(fault);
        return new(number, new MilestoneDraft(
            Cell(columns.Priority), Cell(columns.Milestone), responsible, due, TagsOf(Cell(columns.Tags)),
            Cell(columns.Notes) is { Length: > 0 } notes ? notes : null), null);
    }

    private static ImmutableArray<string> TagsOf(string cell) =>
        [.. cell.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
