using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>Begins a decision. It has a temporary title and no number.</summary>
public sealed record DraftDecision(DecisionDraft Draft) : Command
{
    /// <summary>The counter of temporary titles.</summary>
    internal const string Titles = "decision";

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now) =>
        Draft.FaultIn(workspace, by, now)
        ?? (Outcome)new Outcome.Accepted(by, [new DecisionDrafted(new(workspace.NextNumber(Titles)), Draft with { Text = Draft.Text.Trim() })]);
}

/// <summary>The text, the parties or the circumstances of a decision that was not proposed yet are others.</summary>
/// <param name="Id">Which.</param>
/// <param name="Draft">As it is to be.</param>
/// <param name="Seen">The version of the record that the writer had before them.</param>
public sealed record EditDecision(DecisionId Id, DecisionDraft Draft, long Seen) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Decision(Id) is not { } decision || Seen > decision.Version)
            return Refusal.Because(Reason.ForgedCard);
        if (decision.StateAt(now) != DecisionState.Draft)
            return Refusal.Because(Reason.DecisionNotDraft);
        if (Seen < decision.Version)
            return Refusal.Because(Reason.StaleCard);
        if (Draft.Effect?.Other == Id)
            return Refusal.Because(Reason.EffectOnItself);
        return DecisionDraft.FaultOfWriter(decision.Parties, by) ?? Draft.FaultIn(workspace, by, now)
            ?? (Outcome)new Outcome.Accepted(by, [new DecisionDrafted(Id, Draft with { Text = Draft.Text.Trim() })]);
    }
}

/// <summary>A decision is written down, for the first time or anew; nobody has seen it as a proposal.</summary>
public sealed record DecisionDrafted(DecisionId Id, DecisionDraft Draft) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        yield return new Decision
        {
            Id = Id,
            Kind = Draft.Kind,
            Parties = before.Settings()!.InProtocolOrder(Draft.Parties),
            Session = Draft.Session,
            Item = Draft.Item,
            AgendaItem = Draft.AgendaItem,
            Milestones = Draft.Milestones,
            Effect = Draft.Effect,
            Rounds = [new Round(1, Draft.Text, before.Decision(Id)?.Current.By ?? stamp.By, stamp.At)],
        };
        if (before.Decision(Id) is null)
            yield return new Counter { Of = DraftDecision.Titles, Last = Id.Draft };
        // What is written down of the meeting counts it.
        if (before.Sitting(Draft.Session) is { } sitting)
            yield return sitting;
    }
}
