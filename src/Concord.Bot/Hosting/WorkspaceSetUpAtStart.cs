using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Microsoft.Extensions.Options;

namespace Concord.Bot.Hosting;

/// <summary>Puts a workspace of the operator's configuration on the record before the first turn, where it is not there yet.</summary>
public sealed class WorkspaceSetUpAtStart(IOptions<List<WorkspaceOptions>> options, Ledger.Ledger ledger) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await ledger.CreateTableAsync(cancellationToken);
        foreach (var (i, one) in options.Value.Index())
        {
            var id = new WorkspaceId(one.Id);
            try
            {
                var commit = await ledger.CommitAsync(
                    id, $"set-up|{Guid.NewGuid():N}", nameof(SetUpWorkspace),
                    (workspace, now) => workspace.Settings() is null ? Authority.DecideForOperator(workspace, one.ToCommand(), now) : Refusal.Because(Reason.NothingToLoad), cancellationToken);
                if (commit.Outcome is Outcome.Refused { Why: { Reason: not Reason.NothingToLoad } why })
                    throw CannotBeSetUp(i, Text.In(Language.English).Of($"Reason.{why.Reason}", [.. why.Details]));
            }
            catch (LedgerLimitException e)
            {
                throw CannotBeSetUp(i, e.Message);
            }
            foreach (var person in one.People.Where(p => p.Name is not null))
                await ledger.PutNameAsync(id, person.ObjectId.ToLowerInvariant(), person.Name!, cancellationToken);
        }
    }

    private static InvalidOperationException CannotBeSetUp(int index, string why) => new($"Concord does not start: Workspaces:{index} cannot be set up. {why}");

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
