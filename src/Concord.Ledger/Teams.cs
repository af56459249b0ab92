using Azure.Data.Tables;
using Concord.Ledger.Tables;

namespace Concord.Ledger;

/// <summary>The Teams that were set up; a partition of its own, since a person's chat belongs to no Team.</summary>
internal sealed class Teams(TableClient table)
{
    private const string Prefix = "team|";

    private readonly WorkspaceTable _table = new(table, WorkspaceId.Registry);

    public static string KeyOf(string workspace) => Prefix + workspace;

    public async Task<IReadOnlyList<Team>> AllAsync(CancellationToken cancellationToken)
    {
        List<Team> teams = [];
        await foreach (var row in _table.PrefixAsync(Prefix, cancellationToken))
            teams.Add(new(new WorkspaceId(row.RowKey[Prefix.Length..]), row.GetString("tenant"), row.GetString("team")));
        return teams;
    }

    public Task PutAsync(Team team, CancellationToken cancellationToken) => _table.PutAsync(
        new TableEntity(WorkspaceId.Registry.Value, KeyOf(team.Workspace.Value))
        {
            ["format"] = "team/1", ["tenant"] = team.TenantId, ["team"] = team.TeamId,
        }, cancellationToken);
}
