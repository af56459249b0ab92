using System.Globalization;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Decisions;

/// <summary>The adoption of a plan, and of each revision of it, as the numbered decision that it is (report on CMS Res. 11.3, paragraph 18).</summary>
internal static class PlanDecision
{
    /// <summary>The decision, and what it changes: the counters, and the decision by which an earlier revision was adopted.</summary>
    /// <param name="before">The records before; the plan's proposal has all agreements.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="id">The decision's temporary title.</param>
    /// <param name="number">Its number.</param>
    /// <param name="text">What was agreed.</param>
    /// <param name="stamp">The commit.</param>
    public static IEnumerable<Record> Of(Workspace before, Plan plan, DecisionId id, DecisionNumber number, string text, Stamp stamp)
    {
        var proposal = plan.Proposal!;
        var earlier = plan.InForce?.Decision is { } former ? before.Decision(former) : null;
        yield return new Decision
        {
            Id = id,
            Kind = DecisionKind.PlanAdoption,
            Parties = before.Settings()!.Secretariats,
            Session = number.Session,
            Plan = new PlanRevision(plan.Year, proposal.Revision),
            Effect = earlier is null ? null : new Effect(EffectKind.Supersedes, earlier.Id),
            Rounds = [new Round(1, text, proposal.ProposedBy, proposal.ProposedAt) { Proposal = proposal }],
            Adoption = new Adoption(number, stamp.At, 1, []),
        };
        yield return new Counter { Of = DraftDecision.Titles, Last = id.Draft };
        yield return new Counter { Of = Numbering.CounterOf(number.Session), Last = number.Number };
        if (earlier is not null)
            yield return earlier with { ChangedBy = earlier.ChangedBy.Add(new Effect(EffectKind.Supersedes, id)) };
    }

    /// <summary>What was agreed, one line a milestone, so that its fingerprint proves it.</summary>
    public static string TextOf(Workspace workspace, Plan plan) => string.Join('\n', workspace.MilestonesOf(plan.Year).Select(m => string.Create(
        CultureInfo.InvariantCulture, $"{m.Id.Number} | {m.Priority} | {m.Title} | {string.Join(", ", m.Parts.Select(p => p.Secretariat))} | {m.Due}")));
}
