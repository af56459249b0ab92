using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <content>Where it is in its life.</content>
public sealed partial record Decision
{
    /// <summary>Characters of a text, and of an agenda item.</summary>
    public const int LongestText = 4000, LongestItem = 200;

    /// <summary>Versions of one decision, and answers to one of them; more is no negotiation any more.</summary>
    public const int MostRounds = 50, MostResponses = 50;

    /// <summary>The day before a silence ends, the parties are reminded of it.</summary>
    private static readonly Duration ReminderLead = Duration.FromDays(1), JustAfter = Duration.FromSeconds(1);

    /// <summary>How the standing version was proposed and answered; null while it is a draft.</summary>
    public Agreement? Proposal => Current.Proposal;

    /// <summary>The silence procedure under which the standing version is or was; null for none.</summary>
    public Silence? Silence => Current.Silence;

    /// <summary>Its state at that instant. That a silence has elapsed needs nobody to have noticed it.</summary>
    public DecisionState StateAt(Instant now) => this switch
    {
        { Withdrawal: not null } => DecisionState.Withdrawn,
        { EndedBy.Kind: EffectKind.Retires } => DecisionState.Retired,
        { EndedBy: not null } => DecisionState.Superseded,
        { Adoption: not null } => DecisionState.InForce,
        { Proposal: null } => DecisionState.Draft,
        _ when Objecting.Any() => DecisionState.NotAgreed,
        _ when HasElapsed(now) => DecisionState.InForce,
        { Silence: not null } => DecisionState.UnderSilence,
        _ => DecisionState.Proposed,
    };

    /// <summary>Whether a silence ended unbroken and its adoption is still to be put on the record.</summary>
    public bool HasElapsed(Instant now) => Adoption is null && Withdrawal is null && Silence?.HasElapsed(now) == true;

    /// <summary>
    /// Whether the parties may still answer: until the last of them has, each may change its mind. A silence that was broken or
    /// has elapsed takes no answer.
    /// </summary>
    public bool TakesAnswersAt(Instant now) =>
        Adoption is null && Withdrawal is null && Proposal is { } proposal && Silence?.Broken is null && !HasElapsed(now)
        && Parties.Any(p => proposal.Of(p) is null);

    /// <summary>The parties that object to the version which stands.</summary>
    public IEnumerable<SecretariatId> Objecting => Parties.Where(p => Proposal?.Of(p) is { Agrees: false });

    /// <summary>Whether nothing was decided yet, and still can be.</summary>
    public bool IsPendingAt(Instant now) =>
        StateAt(now) is DecisionState.Draft or DecisionState.Proposed or DecisionState.UnderSilence or DecisionState.NotAgreed;

    /// <summary>Who put it to the parties first; before, who wrote it.</summary>
    public Actor Proposer => Rounds.Select(r => r.Proposal?.ProposedBy).FirstOrDefault(p => p is not null) ?? Rounds[0].By;

    /// <summary>Everybody who ever answered, to any version: one person never does for two parties.</summary>
    public IEnumerable<Actor> Answered => Rounds.SelectMany(r => r.Proposal?.Responses ?? []).Select(r => r.By);

    /// <inheritdoc/>
    public override IEnumerable<Due> DueAfter(Workspace workspace, Instant after)
    {
        var next = NewsAt.Where(at => at > after).Order().Cast<Instant?>().FirstOrDefault();
        if (next is { } at)
            yield return new(at, News, Key);
    }

    /// <summary>The kind of what it wants told: that it was proposed, amended, put under silence, is soon adopted by it, was adopted or not.</summary>
    public const string News = "decision.news";

    /// <summary>
    /// The instants at which there is something to tell. What a person did is told just after it, since nothing is due at the instant
    /// of its own cause; the end of a silence is no one's doing.
    /// </summary>
    private IEnumerable<Instant> NewsAt
    {
        get
        {
            foreach (var round in Rounds)
            {
                if (round.Proposal is not { } proposal)
                    continue;
                yield return proposal.ProposedAt + JustAfter;
                foreach (var objection in proposal.Responses.Where(r => !r.Agrees))
                    yield return objection.At + JustAfter;
                if (round.Silence is not { } silence)
                    continue;
                yield return silence.OpenedAt + JustAfter;
                var stopped = silence.Broken?.At ?? Withdrawal?.At ?? (Adoption is { } early && early.At < silence.Expires ? early.At : Instant.MaxValue);
                if (silence.Expires - ReminderLead is var reminder && reminder > silence.OpenedAt && reminder < stopped)
                    yield return reminder;
                if (silence.Expires < stopped)
                    yield return silence.Expires;
            }
            if (Adoption is { } adoption && adoption.At != Silence?.Expires)
                yield return adoption.At + JustAfter;
            if (Withdrawal is { } withdrawal && Proposal is not null)
                yield return withdrawal.At + JustAfter;
        }
    }

    /// <summary>With the standing version changed.</summary>
    internal Decision With(Round current) => this with { Rounds = Rounds.SetItem(Rounds.Length - 1, current) };

    /// <summary>With a next version, whose answers begin anew.</summary>
    internal Decision WithNext(string text, Actor by, Instant at, ImmutableArray<Response> responses) => this with
    {
        Rounds = Rounds.Add(new Round(Current.Number + 1, text, by, at)
        {
            Proposal = new Agreement(Current.Number + 1, by, at) { Responses = responses },
        }),
    };
}
