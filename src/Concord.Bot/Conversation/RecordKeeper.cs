using Concord.Bot.Delivery;
using Concord.Bot.Hosting.Telemetry;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;

namespace Concord.Bot.Conversation;

/// <summary>The one way by which a person's command reaches the record.</summary>
public sealed class RecordKeeper(Ledger.Ledger ledger, Bells bells, CommandMeasures measures)
{
    /// <summary>Decides the command on fresh records and commits it, once, however often it is delivered.</summary>
    /// <param name="turn">Who gives it.</param>
    /// <param name="commandId">Its identity by its business meaning, so that a second delivery finds the first.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="cancellationToken">Stops waiting; what was committed stays.</param>
    /// <exception cref="LedgerBusyException">Others kept changing the same records; nothing was changed.</exception>
    public async Task<Commit> CommitAsync(Turn turn, string commandId, Command command, CancellationToken cancellationToken)
    {
        var commit = await ledger.CommitAsync(
            turn.WorkspaceId, commandId, command.GetType().Name,
            (workspace, now) => Authority.Decide(workspace, turn.Person, command, now), cancellationToken);
        measures.Decided(command, commit);
        if (commit.Outcome is Outcome.Accepted)
            bells.Committed();
        return commit;
    }
}
