using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Bot.Decisions.Finding;

/// <summary>Looks something up in a register.</summary>
internal static class RegisterSearch
{
    private static readonly IReadOnlySet<DecisionId> None = new HashSet<DecisionId>();

    /// <summary>What is sought among the decisions that fit; where nothing is sought, all of these.</summary>
    public static FoundDecisions Find(Workspace workspace, Sought? sought, RegisterFilter filter, Instant now)
    {
        var owing = filter.Standing == Standing.Open
            ? workspace.All<ActionItem>().Where(a => a.Done is null).Select(a => a.Decision).OfType<DecisionId>().ToHashSet()
            : None;
        bool Fits(RegisterEntry entry) => filter.Fits(entry, now, owing);
        return sought is null ? FoundDecisions.Of(workspace.Register(), Fits) : DecisionIndex.Of(workspace, Stems.Of).Find(sought, Fits);
    }

    /// <summary>How many decisions would fit if they were adopted, by how they stand.</summary>
    public static IReadOnlyList<(DecisionState State, int Count)> NotYet(Workspace workspace, RegisterFilter filter, Instant now) =>
    [
        .. workspace.Register().Pending.Select(RegisterEntry.Of).Where(e => (filter with { Standing = Standing.Pending }).Fits(e, now, None))
            .GroupBy(e => e.StateAt(now)).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())),
    ];
}
