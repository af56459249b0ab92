using Concord.Domain.Decisions.Finding;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>Reading the records of this folder.</summary>
public static class DecisionRecords
{
    /// <summary>The decision with this temporary title; null where there is none.</summary>
    public static Decision? Decision(this Workspace workspace, DecisionId id) => (Decision?)workspace.Find(Decisions.Decision.KeyOf(id));

    /// <summary>The action with this number; null where there is none.</summary>
    public static ActionItem? Action(this Workspace workspace, int number) => (ActionItem?)workspace.Find(ActionItem.KeyOf(number));

    /// <summary>All decisions as they are listed.</summary>
    public static DecisionRegister Register(this Workspace workspace) => workspace.Made<DecisionRegister>(DecisionRegister.Of);

    /// <summary>What follows from a decision, in the order of the numbers.</summary>
    public static IEnumerable<ActionItem> ActionsOf(this Workspace workspace, Decision decision) => workspace.All<ActionItem>().Where(a => a.Decision == decision.Id);

    /// <summary>The number that comes next under that name.</summary>
    public static int NextNumber(this Workspace workspace, string of) => (((Counter?)workspace.Find(Counter.KeyOf(of)))?.Last ?? 0) + 1;

    /// <summary>The text that stands under a decision's number now: its newest revision, or itself.</summary>
    public static Decision NewestOf(this Workspace workspace, Decision decision)
    {
        while (decision.ChangedBy.FirstOrDefault(e => e.Kind == EffectKind.Revises) is { } revised)
            decision = workspace.Decision(revised.Other)!;
        return decision;
    }

    /// <summary>The silences that have elapsed and whose adoption is still to be put on the record, in the order in which they ended.</summary>
    public static IEnumerable<Decision> ElapsedAt(this Workspace workspace, Instant now) =>
        workspace.Register().Pending.Where(d => d.HasElapsed(now)).OrderBy(d => d.Silence!.Expires).ThenBy(d => d.Id.Draft);
}
