using Concord.Bot.Delivery;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Decisions;

/// <summary>Puts on the record what silence has adopted, when somebody looks or when its time has come, whichever is first.</summary>
public sealed class SilenceKeeper(Ledger.Ledger ledger, Bells bells)
{
    /// <summary>The records with every silence settled that has ended by then; no round trip where none has.</summary>
    public async Task<Workspace> SettleAsync(WorkspaceId id, Workspace workspace, Instant now, CancellationToken cancellationToken)
    {
        while (workspace.ElapsedAt(now).FirstOrDefault() is { } first)
        {
            var commit = await ledger.CommitAsync(
                id, $"settle|{first.Id}|{first.Current.Number}", nameof(SettleSilences), (w, at) => Authority.DecideForClock(w, new(), at), cancellationToken);
            workspace = commit.Workspace;
            if (commit.Outcome is not Outcome.Accepted)
                break;
            bells.Committed();
        }
        return workspace;
    }
}
