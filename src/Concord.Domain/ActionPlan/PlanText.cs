using Concord.Domain.Records;

namespace Concord.Domain.ActionPlan;

/// <summary>What a change to a milestone does to the text of its plan.</summary>
internal static class PlanText
{
    /// <summary>
    /// The changed milestone, and its plan where that is another text thereby. Who is responsible is always part of what was
    /// agreed; a new date and a tag have rules of their own and leave a plan in force as it is, but nobody agrees to a
    /// proposed text and gets another one.
    /// </summary>
    public static IEnumerable<Record> WithChanged(this Workspace before, Milestone after)
    {
        yield return after;
        var was = before.Milestone(after.Id)!;
        var plan = before.Plan(after.Id.Year)!;
        var otherParts = !was.Parts.Select(p => p.Secretariat).SequenceEqual(after.Parts.Select(p => p.Secretariat));
        var otherText = was.Due != after.Due || !was.Tags.SequenceEqual(after.Tags);
        if ((otherParts || (otherText && plan.State != PlanState.InForce)) && plan.WithChangeOf(after.Id.Number) is var next && next != plan)
            yield return next;
    }
}
