using System.Collections.Frozen;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Domain.Decisions;

/// <summary>What belongs to the register of decisions.</summary>
public static class RegisterRecords
{
    private static readonly FrozenSet<Type> OfRegister = new[]
    {
        typeof(DecisionDrafted), typeof(DecisionProposed), typeof(DecisionAnswered), typeof(DecisionAmended), typeof(SilenceOpened),
        typeof(DecisionAdopted), typeof(DecisionWithdrawn), typeof(PlanProposed), typeof(PlanAnswered), typeof(PlanAdopted),
    }.ToFrozenSet();

    /// <summary>The numbered decisions, corrections and revisions behind what they change; of a year, or of all.</summary>
    public static IEnumerable<Decision> Register(this Workspace workspace, int? year) =>
        from decision in workspace.All<Decision>()
        let number = decision.Adoption?.Number
        where number is not null && (year is null || number.Session.Year == year)
        orderby number.Session.Year, number.Session.Series, number.Session.Label, number.Number, number.Revision, number.Corrigendum
        select decision;

    /// <summary>Whether an event is part of what proves the register: a text, an answer to it, a silence, an adoption.</summary>
    public static bool IsOfRegister(this Event happened) => happened.GetType().IsOfRegister();

    /// <summary>Whether events of that type say what happened to a decision or a plan as such.</summary>
    public static bool IsOfRegister(this Type happened) => OfRegister.Contains(happened);

    /// <summary>The decision which an event adopts; null for any other event.</summary>
    public static DecisionId? Adopts(this Event happened) => happened switch
    {
        DecisionAdopted adopted => adopted.Id,
        PlanAdopted adopted => adopted.Decision,
        _ => null,
    };
}
