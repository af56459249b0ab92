using System.Collections.Frozen;
using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Domain.Decisions.Finding;

/// <summary>All decisions of a workspace in the order in which they are listed, made once for all that ask.</summary>
public sealed class DecisionRegister
{
    private readonly FrozenDictionary<MilestoneId, Decision[]> _byMilestone;

    private DecisionRegister(Decision[] decisions)
    {
        Decisions = decisions;
        Entries = [.. decisions.Select(RegisterEntry.Of).OrderByDescending(e => e.When).ThenByDescending(e => e.Decision.Id.Draft)];
        Pending = [.. decisions.Where(d => d is { Adoption: null, Withdrawal: null })];
        Version = decisions.Length == 0 ? 0 : decisions.Max(d => d.Version);
        Years = [.. Entries.Select(e => e.Session.Year).Distinct().OrderDescending()];
        Sessions = [.. Entries.Select(e => e.Session.Label).Distinct().Order(StringComparer.Ordinal)];
        _byMilestone = Entries.SelectMany(e => e.Decision.Milestones.Select(m => (Milestone: m, e.Decision)))
            .GroupBy(e => e.Milestone).ToFrozenDictionary(g => g.Key, g => g.Select(e => e.Decision).ToArray());
    }

    /// <summary>All of them, the newest first.</summary>
    public ImmutableArray<RegisterEntry> Entries { get; }

    /// <summary>Those that are neither adopted on the record nor withdrawn, the oldest first.</summary>
    public ImmutableArray<Decision> Pending { get; }

    /// <summary>The number of the commit that changed one of them last; 0 where there is none.</summary>
    public long Version { get; }

    /// <summary>The years of their meetings, the newest first.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>The labels of their meetings, such as <c>Q1</c>.</summary>
    public ImmutableArray<string> Sessions { get; }

    /// <summary>All of them in the order of their records.</summary>
    private Decision[] Decisions { get; }

    /// <summary>The register of these records; the one before where no decision has changed.</summary>
    public static DecisionRegister Of(Workspace workspace, DecisionRegister? before)
    {
        var decisions = workspace.All<Decision>().ToArray();
        return before is not null && decisions.AsSpan().SequenceEqual(before.Decisions, ReferenceEqualityComparer.Instance) ? before : new(decisions);
    }

    /// <summary>Those that are about a milestone, the newest first.</summary>
    public IReadOnlyList<Decision> About(MilestoneId milestone) => _byMilestone.GetValueOrDefault(milestone, []);
}
