using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>Which number an adopted decision gets.</summary>
internal static class Numbering
{
    /// <summary>Silences, with the milestones that they concern, that one commit puts on the record: with what else they change they fit into one transaction.</summary>
    private const int MostSettled = 25;

    /// <summary>The counter of a session's decisions.</summary>
    public static string CounterOf(MeetingId session) => $"{session}";

    /// <summary>The number under which the decision is adopted now: the next of its session, or that of the one which it revises or corrects.</summary>
    public static DecisionNumber NumberOf(Workspace workspace, Decision decision, Instant at)
    {
        if (decision.Effect is not { KeepsNumber: true } effect)
            return Next(workspace, decision.Session, at);
        var newest = workspace.NewestOf(workspace.Decision(effect.Other)!);
        var number = newest.Adoption!.Number;
        return effect.Kind == EffectKind.Revises
            ? number with { Revision = number.Revision + 1 }
            : number with { Corrigendum = newest.ChangedBy.Count(e => e.Kind == EffectKind.Corrects) + 1 };
    }

    /// <summary>The next number of a session.</summary>
    public static DecisionNumber Next(Workspace workspace, MeetingId session, Instant at)
    {
        var within = session.AdoptedOn(workspace.Settings()!.DayOf(at));
        return new(within, workspace.NextNumber(CounterOf(within)));
    }

    /// <summary>
    /// Adopts what silence has adopted by that instant: whatever gets a number later comes after it, whenever the silence is noticed.
    /// </summary>
    public static Unfolding SettleSilences(this Unfolding unfolding, Instant now)
    {
        var (room, first) = (MostSettled, true);
        foreach (var elapsed in unfolding.Workspace.ElapsedAt(now).ToList())
        {
            room -= 1 + elapsed.Milestones.Length;
            if (room < 0 && !first)
                break;
            first = false;
            unfolding.Adopt(elapsed, elapsed.Silence!.Expires);
        }
        return unfolding;
    }

    /// <summary>Adopts a decision, with the next number.</summary>
    public static Unfolding Adopt(this Unfolding unfolding, Decision decision, Instant at) =>
        unfolding.Add(new DecisionAdopted(decision.Id, NumberOf(unfolding.Workspace, decision, at), at));
}

/// <summary>A decision is adopted and has its number.</summary>
/// <param name="Id">Which.</param>
/// <param name="Number">From now on.</param>
/// <param name="At">When it was adopted, UTC: with the last answer, or when the silence ended, which may be before it was noticed.</param>
public sealed record DecisionAdopted(DecisionId Id, DecisionNumber Number, Instant At) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var decision = before.Decision(Id)!;
        var silent = decision.Parties.Where(p => decision.Proposal!.Of(p) is null);
        yield return decision with { Adoption = new Adoption(Number, At, decision.Current.Number, [.. silent]) };
        if (decision.Effect is { } effect)
        {
            var other = before.NewestOf(before.Decision(effect.Other)!);
            yield return other with { ChangedBy = other.ChangedBy.Add(new Effect(effect.Kind, Id)) };
        }
        if (decision.Effect is not { KeepsNumber: true })
            yield return new Counter { Of = Numbering.CounterOf(Number.Session), Last = Number.Number };
        // A milestone's card lists the decisions that concern it.
        foreach (var milestone in decision.Milestones.Select(before.Milestone).OfType<Milestone>())
            yield return milestone;
    }
}
