using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions.Finding;

/// <summary>Which decisions of the register; what is null asks for nothing.</summary>
public sealed record RegisterFilter
{
    /// <summary>Among its parties, all of them.</summary>
    public ImmutableArray<SecretariatId> Parties { get; init; } = [];

    /// <summary>The year of its meeting or correspondence.</summary>
    public int? Year { get; init; }

    /// <summary>The label of its meeting, such as <c>Q1</c>.</summary>
    public string? Session { get; init; }

    /// <summary>When it was adopted, or written first where it is not; the end is not part of it.</summary>
    public (Instant From, Instant Until)? Period { get; init; }

    /// <summary>Where it stands.</summary>
    public Standing? Standing { get; init; }

    /// <summary>What it is about.</summary>
    public MilestoneId? Milestone { get; init; }

    /// <summary>Whether an entry is such a one.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="now">UTC.</param>
    /// <param name="owing">The decisions from which an action is still owed.</param>
    public bool Fits(RegisterEntry entry, Instant now, IReadOnlySet<DecisionId> owing) =>
        (Year is not { } year || entry.Session.Year == year)
        && (Session is not { } session || entry.Session.Label == session)
        && (Period is not { } period || (period.From <= entry.When && entry.When < period.Until))
        && Parties.All(p => entry.Decision.Parties.Contains(p))
        && (Milestone is not { } milestone || entry.Decision.Milestones.Contains(milestone))
        && (Standing is not { } standing || Stands(entry, standing, now, owing));

    private static bool Stands(RegisterEntry entry, Standing standing, Instant now, IReadOnlySet<DecisionId> owing) => (standing, entry.StateAt(now)) switch
    {
        (Finding.Standing.Adopted, DecisionState.InForce or DecisionState.Superseded or DecisionState.Retired) => true,
        (Finding.Standing.InForce, DecisionState.InForce) => true,
        (Finding.Standing.Ended, DecisionState.Superseded or DecisionState.Retired) => true,
        (Finding.Standing.Pending or Finding.Standing.Open, DecisionState.Draft or DecisionState.Proposed or DecisionState.UnderSilence or DecisionState.NotAgreed) => true,
        (Finding.Standing.Open, DecisionState.InForce) => owing.Contains(entry.Decision.Id),
        (Finding.Standing.Draft, DecisionState.Draft) => true,
        (Finding.Standing.Proposed, DecisionState.Proposed or DecisionState.UnderSilence) => true,
        (Finding.Standing.Silence, DecisionState.UnderSilence) => true,
        (Finding.Standing.NotAgreed, DecisionState.NotAgreed) => true,
        (Finding.Standing.Withdrawn, DecisionState.Withdrawn) => true,
        _ => false,
    };
}

/// <summary>Where a decision stands, as people ask for it.</summary>
public enum Standing
{
    /// <summary>Adopted, in force or no longer.</summary>
    Adopted,

    /// <summary>Adopted, and in force.</summary>
    InForce,

    /// <summary>Not decided yet.</summary>
    Pending,

    /// <summary>Not decided yet, or in force with something that is still to be done.</summary>
    Open,

    /// <summary>Written, and not put to its parties yet.</summary>
    Draft,

    /// <summary>Before its parties, whether they answer or may be silent.</summary>
    Proposed,

    /// <summary>Under silence.</summary>
    Silence,

    /// <summary>One party objects.</summary>
    NotAgreed,

    /// <summary>Superseded or retired.</summary>
    Ended,

    /// <summary>Taken back before it was adopted.</summary>
    Withdrawn,
}
