using System.Collections.Immutable;

namespace Concord.Domain.ActionPlan;

/// <summary>What a proposed milestone says otherwise than the one in the plan that has its title. Nothing is ever overwritten because of it.</summary>
public static class DraftDifferences
{
    /// <summary>The columns that differ, in the order of a plan file; none where the draft says the same.</summary>
    public static ImmutableArray<string> Of(MilestoneDraft draft, Milestone there) =>
    [
        .. Where("priority", draft.Priority.Trim() != there.Priority),
        .. Where("milestone", draft.Title.Trim() != there.Title),
        .. Where("responsible", !draft.Responsible.ToHashSet().SetEquals(there.Parts.Select(p => p.Secretariat))),
        .. Where("due", draft.Due != there.Due),
        .. Where("tags", !draft.Tags.SequenceEqual(there.Tags)),
        .. Where("notes", (draft.Notes?.Trim() ?? "") != (there.Notes ?? "")),
    ];

    private static ImmutableArray<string> Where(string column, bool differs) => differs ? [column] : [];
}
