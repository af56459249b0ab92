using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>
/// What secretariats agree on: adopted when the head of every party agreed to the same version, through distinct persons. Once
/// adopted it is never edited; another decision corrects, revises, supersedes or retires it.
/// </summary>
public sealed partial record Decision : Record
{
    /// <summary>Its temporary title.</summary>
    public required DecisionId Id { get; init; }

    /// <summary>Whether special rules hang on what it is about.</summary>
    public DecisionKind Kind { get; init; }

    /// <summary>The secretariats whose agreement it needs, in protocol order.</summary>
    public required ImmutableArray<SecretariatId> Parties { get; init; }

    /// <summary>At which meeting, or by correspondence.</summary>
    public required MeetingId Session { get; init; }

    /// <summary>The agenda item under which it is taken; null for none.</summary>
    public string? Item { get; init; }

    /// <summary>The id of that item on the meeting's agenda; null for none.</summary>
    public int? AgendaItem { get; init; }

    /// <summary>The milestones that it is about.</summary>
    public ImmutableArray<MilestoneId> Milestones { get; init; } = [];

    /// <summary>What it does to an earlier one; null for a decision that stands alone.</summary>
    public Effect? Effect { get; init; }

    /// <summary>The revision of a plan that it adopts; null otherwise.</summary>
    public PlanRevision? Plan { get; init; }

    /// <summary>All versions of the text with what was answered to each, the newest last.</summary>
    public required ImmutableArray<Round> Rounds { get; init; }

    /// <summary>Its adoption; null before.</summary>
    public Adoption? Adoption { get; init; }

    /// <summary>Who took it back and when; null where nobody did.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>What later decisions did to it, in the order in which they were adopted.</summary>
    public ImmutableArray<Effect> ChangedBy { get; init; } = [];

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Id);

    /// <summary>The key of the decision with this id.</summary>
    public static RecordKey KeyOf(DecisionId id) => new("decision", id.ToString());

    /// <summary>The version that stands.</summary>
    public Round Current => Rounds[^1];

    /// <summary>Its symbol, such as <c>CMS-AEWA/ES/2027/Q1/D3</c>; null before it is adopted.</summary>
    public string? Symbol => Adoption?.Number.Symbol(Parties);

    /// <summary>By what it is no longer in force; null while it is.</summary>
    public Effect? EndedBy => ChangedBy.FirstOrDefault(e => e.Ends);
}

/// <summary>A revision of a year's action plan; the first text is 0.</summary>
public sealed record PlanRevision(int Year, int Revision);

/// <summary>Somebody took a decision back before it was adopted.</summary>
public sealed record Withdrawal(Actor By, Instant At);
