using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>Begins the silence procedure; a draft is proposed thereby.</summary>
/// <param name="Id">Which decision.</param>
/// <param name="Until">When it ends, by the clocks of the zone.</param>
/// <param name="Zone">IANA zone.</param>
public sealed record PutUnderSilence(DecisionId Id, LocalDateTime Until, string Zone) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Decision(Id) is not { } decision)
            return Refusal.Because(Reason.ForgedCard);
        if (DecisionDraft.FaultOfWriter(decision.Parties, by) is { } stranger)
            return stranger;
        var state = decision.StateAt(now);
        if (state == DecisionState.UnderSilence)
            return Refusal.Because(Reason.SilenceOpen);
        if (state is not (DecisionState.Draft or DecisionState.Proposed))
            return Refusal.Because(Reason.DecisionIsDecided);
        if (!decision.Kind.AllowsSilence())
            return Refusal.Because(Reason.SilenceExcluded);
        if (Silence.FaultOf(Until, Zone, now, out var expires) is { } fault)
            return fault;
        return Heads.FaultBetween(workspace, decision.Parties, now, expires)
            ?? decision.Effect?.FaultIn(workspace, decision.Parties, now)
            ?? (Outcome)new Outcome.Accepted(by,
            [
                .. state == DecisionState.Draft ? [new DecisionProposed(Id, decision.Current.Text)] : Array.Empty<Event>(),
                new SilenceOpened(Id, expires, Zone),
            ]);
    }
}

/// <summary>A decision is adopted at that instant unless a party objects or amends before.</summary>
public sealed record SilenceOpened(DecisionId Id, Instant Expires, string Zone) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var decision = before.Decision(Id)!;
        return [decision.With(decision.Current with { Silence = new Silence(stamp.At, stamp.By, Expires, Zone) })];
    }
}
