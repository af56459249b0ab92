using Concord.Bot.Conversation;
using Concord.Bot.Delivery;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Decisions;

/// <summary>Puts on the record what silence has adopted, when somebody looks or when its time has come, whichever is first.</summary>
public sealed class SilenceKeeper(Ledger.Ledger ledger, Bells bells)
{
    /// <summary>The turn on records with every silence settled that has ended by it.</summary>
    public async Task<Turn> SettleAsync(Turn turn, CancellationToken cancellationToken) =>
        turn with { Workspace = await SettleAsync(turn.WorkspaceId, turn.Workspace, turn.Now, cancellationToken) };

    /// <summary>The records with every silence settled that has ended by then; no round trip where none has.</summary>
    public async Task<Workspace> SettleAsync(WorkspaceId id, Workspace workspace, Instant now, CancellationToken cancellationToken)
    {
        while (ElapsedAt(workspace, now).FirstOrDefault() is { } first)
        {
            var commit = await ledger.CommitAsync(
                id, $"settle|{first}", nameof(SettleSilences), (w, at) => Authority.DecideForClock(w, new(), at), cancellationToken);
            workspace = commit.Workspace;
            if (commit.Outcome is not Outcome.Accepted)
                break;
            bells.Committed();
        }
        return workspace;
    }

    private static IEnumerable<string> ElapsedAt(Workspace workspace, Instant now) => workspace.ElapsedAt(now).Select(d => $"{d.Id}|{d.Current.Number}")
        .Concat(workspace.MinutesElapsedAt(now).Select(m => $"minutes|{m.Meeting}|{m.Current!.Number}"));
}
