using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>
/// The head of a party agrees with an amendment: the amended text is the next version, to which that party has agreed and no other.
/// A silence is broken thereby.
/// </summary>
/// <param name="Id">Which decision.</param>
/// <param name="Round">The version that they had before them.</param>
/// <param name="For">Which party.</param>
/// <param name="Text">The whole text as it should read.</param>
public sealed record AmendDecision(DecisionId Id, int Round, SecretariatId For, string? Text) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => For;

    /// <inheritdoc/>
    public override IEnumerable<Actor> AnsweredBy(Workspace workspace) => workspace.Decision(Id)?.Answered ?? [];

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Answerable.FaultOf(workspace, Id, For, Round, now) is { } closed)
            return closed;
        var decision = workspace.Decision(Id)!;
        if (DecisionDraft.FaultOfText(Text) is { } fault)
            return fault;
        if (Text!.Trim() == decision.Current.Text)
            return Refusal.Because(Reason.AmendmentIsTheSame);
        return decision.Rounds.Length >= Decision.MostRounds
            ? Refusal.Because(Reason.TooManyVersions, Decision.MostRounds)
            : decision.Proposal!.FaultOf(new Answer(Round, For, false, "amended"), workspace, by, now)
            ?? (Outcome)new Outcome.Accepted(by, [new DecisionAmended(Id, For, Text.Trim())]);
    }
}

/// <summary>A party agreed with an amendment: the text has a next version.</summary>
public sealed record DecisionAmended(DecisionId Id, SecretariatId For, string Text) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var decision = before.Decision(Id)!;
        var broken = decision.Silence is { Broken: null } silence
            ? decision.With(decision.Current with { Silence = silence with { Broken = new BrokenSilence(For, stamp.At) } })
            : decision;
        return [broken.WithNext(Text, stamp.By, stamp.At, [new Response(For, true, null, stamp.By, stamp.At)])];
    }
}
