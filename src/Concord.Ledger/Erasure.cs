using Azure.Data.Tables;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Tables;
using NodaTime;

namespace Concord.Ledger;

/// <summary>How somebody's personal data go: who is behind the pseudonym with the commit that says so, all other rows by what it wakes.</summary>
public static class Erasure
{
    /// <summary>The kind of due row which has the rest of somebody's rows removed; its subject is the person.</summary>
    public const string Kind = "erase";

    /// <summary>What belongs into the transaction.</summary>
    internal static async Task<List<TableTransactionAction>> OfAsync(WorkspaceTable table, string person, Instant now, CancellationToken cancellationToken)
    {
        List<TableTransactionAction> actions =
            [new(TableTransactionActionType.UpsertReplace, Rows.Due(table.Workspace, new Due(now, Kind, Person.KeyOf(person))))];
        await foreach (var row in table.PrefixAsync(Keys.WhoPrefix, cancellationToken))
        {
            var people = Rows.ToPeople(row).ToDictionary();
            if (!people.Remove(person))
                continue;
            var version = long.Parse(row.RowKey[Keys.WhoPrefix.Length..], System.Globalization.CultureInfo.InvariantCulture);
            actions.Add(people.Count == 0
                ? new(TableTransactionActionType.Delete, row, row.ETag)
                : new(TableTransactionActionType.UpdateReplace, Rows.Who(table.Workspace, version, people), row.ETag));
        }
        return actions;
    }

    /// <summary>Removes every row by which somebody was known, reached or told, their name last: begun again, it goes on.</summary>
    internal static async Task ForgetAsync(WorkspaceTable table, Postbox box, string person, CancellationToken cancellationToken)
    {
        var chat = (await box.ReachAsync(person, cancellationToken)).At?.ConversationId;
        foreach (var post in await box.AllAsync(cancellationToken))
            if (post.To == person || post.Key.Record.Id == person || (chat is not null && post.At?.ConversationId == chat))
                await box.RemoveAsync(post.Key, cancellationToken);
        foreach (var prefix in new[] { Keys.DuePrefix, Keys.OutPrefix, Keys.ToldPrefix })
            await foreach (var row in table.PrefixAsync(prefix, cancellationToken))
                if (row.RowKey.Split('|') is var parts && parts.Contains(person) && parts[^3..] is not [Kind, _, _])
                    await table.RemoveAsync(row.RowKey, cancellationToken);
        await table.RemoveAsync(Keys.Choice(person), cancellationToken);
        await table.RemoveAsync(Keys.Reach(person), cancellationToken);
        await table.RemoveAsync(Keys.Name(person), cancellationToken);
    }
}
