using Concord.Bot.Delivery;
using Concord.Bot.Hosting.Telemetry;
using Concord.Bot.Secretariats;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

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
        var isMember = await IsMemberAsync(turn, command, cancellationToken);
        var commit = await ledger.CommitAsync(
            turn.WorkspaceId, commandId, command.GetType().Name,
            (workspace, now) => Authority.Decide(workspace, turn.Person, command, now, isMember), cancellationToken);
        measures.Decided(command, commit);
        if (commit.Outcome is Outcome.Accepted)
            bells.Committed();
        return commit;
    }

    /// <summary>
    /// Why the command would be refused, for who is about to fill in a form; null where it would not. Nothing is changed, but an
    /// attempt at what is not theirs goes on the record.
    /// </summary>
    public async Task<Refusal?> WhyNotAsync(Turn turn, Command command, CancellationToken cancellationToken)
    {
        Refusal? why = null;
        await ledger.CommitAsync(turn.WorkspaceId, $"tried|{turn.ActivityId}", command.GetType().Name, Decide, cancellationToken);
        return why;

        Outcome Decide(Workspace workspace, Instant now)
        {
            var refused = Authority.Decide(workspace, turn.Person, command, now) as Outcome.Refused;
            why = refused?.Why;
            return refused ?? Refusal.Because(Reason.NothingToLoad);
        }
    }

    /// <summary>Leads are named for months and longer, and nobody takes the role from who leaves: Teams is asked whether they are there.</summary>
    private static async Task<bool> IsMemberAsync(Turn turn, Command command, CancellationToken cancellationToken) =>
        !Authority.OnlyAsLead(turn.Workspace, turn.Person, command, turn.Today)
        || RosterCheck.IsMember(turn.Person, await turn.RosterAsync(cancellationToken));
}
