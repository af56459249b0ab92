using System.Collections.Immutable;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>The list of what becomes of a year's unfinished milestones, which the Executive Secretaries agree as a whole.</summary>
public sealed record RollOver : Record
{
    /// <summary>
    /// How many milestones one list takes: one that is carried over changes two rows of one table transaction, which holds
    /// 100 operations at most. What is left over comes on the next list; the plan is closed with the last.
    /// </summary>
    public const int MostItems = 45;

    /// <summary>The year of the plan that is to be closed.</summary>
    public required int Year { get; init; }

    /// <summary>The newest list, how it was proposed and answered; lists are numbered from 0.</summary>
    public required Agreement Proposal { get; init; }

    /// <summary>What becomes of which milestone.</summary>
    public required ImmutableArray<RollOverItem> Items { get; init; }

    /// <summary>When the list took effect, UTC; null before.</summary>
    public Instant? EffectiveAt { get; init; }

    /// <summary>Whether the list awaits answers.</summary>
    public bool IsOpen => EffectiveAt is null && !Proposal.IsObjected;

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Year);

    /// <summary>The key of that year's list.</summary>
    public static RecordKey KeyOf(int year) => new("rollover", year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>What becomes of one milestone.</summary>
public sealed record RollOverItem(MilestoneId Milestone, Ending Ending);
