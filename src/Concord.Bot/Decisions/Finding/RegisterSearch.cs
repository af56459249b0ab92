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
}
