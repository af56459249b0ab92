using Concord.Bot.Conversation;

namespace Concord.Bot.Secretariats;

/// <summary>Whom a workspace knows by name: the members of the Team, and whoever spoke or was named here before.</summary>
internal static class KnownPeople
{
    /// <summary>Asks Teams, and the record.</summary>
    public static async Task<IReadOnlyList<Member>> OfAsync(Turn turn, Ledger.Ledger ledger, CancellationToken cancellationToken)
    {
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        var roster = await turn.RosterAsync(cancellationToken);
        return [.. roster.Concat(names.Select(n => new Member(n.Key, n.Value, false))).DistinctBy(m => m.ObjectId)];
    }
}
