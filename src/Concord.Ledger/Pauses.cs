using Azure;
using Azure.Data.Tables;
using Concord.Ledger.Tables;
using NodaTime;
using NodaTime.Text;

namespace Concord.Ledger;

/// <summary>Until when nothing is sent to a tenant, since Teams asked one instance so; a row that all of them read.</summary>
internal sealed class Pauses(TableClient table)
{
    private const string Prefix = "pause|";

    private readonly WorkspaceTable _table = new(table, WorkspaceId.Registry);

    public async Task<Instant> UntilAsync(string tenant, CancellationToken cancellationToken) =>
        await _table.FindAsync(Prefix + Keys.Hash(tenant), cancellationToken) is { } row ? UntilOf(row) : Instant.MinValue;

    /// <summary>Until when it is by now; a longer one that stands already is not cut short.</summary>
    public async Task<Instant> PutAsync(string tenant, Instant until, CancellationToken cancellationToken)
    {
        while (true)
        {
            var present = await _table.FindAsync(Prefix + Keys.Hash(tenant), cancellationToken);
            if (present is not null && UntilOf(present) is var standing && standing >= until)
                return standing;
            var row = new TableEntity(WorkspaceId.Registry.Value, Prefix + Keys.Hash(tenant))
            {
                ["format"] = "pause/1", ["until"] = InstantPattern.ExtendedIso.Format(until),
            };
            try
            {
                await (present is null
                    ? table.AddEntityAsync(row, cancellationToken)
                    : table.UpdateEntityAsync(row, present.ETag, TableUpdateMode.Replace, cancellationToken));
                return until;
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                // Another one was asked at the same time; the longer of the two stands.
            }
        }
    }

    private static Instant UntilOf(TableEntity row) => InstantPattern.ExtendedIso.Parse(row.GetString("until") ?? "").GetValueOrThrow();
}
