using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Concord.DevHost.Processes;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Concord.Benchmarks.Seeding;

/// <summary>A storage emulator which holds such a history.</summary>
/// <remarks>
/// The rows go into the emulator's file while it is stopped: it looks through the whole partition before each insert, so that
/// a hundred thousand transactions would take hours. Then the ledger verifies what the emulator reads from there.
/// </remarks>
internal static class SeededStorage
{
    private const string File = "__azurite_db_table__.json", Collection = $"devstoreaccount1${Given.Table}";

    /// <summary>Starts it.</summary>
    /// <param name="folder">Its data.</param>
    /// <param name="entries">Commits in the workspace's log.</param>
    /// <param name="asSlowAs">
    /// The emulator's point read looks through the partition, which Azure's does not: rows that nobody reads make it take as
    /// long as with so many entries, so that what grows is ours.
    /// </param>
    /// <param name="actions">Actions that are open, with a meeting to come; none where no agenda is drafted.</param>
    public static async Task<Azurite> StartAsync(string folder, int entries, int asSlowAs, int actions = 0)
    {
        var azurite = await StartAsync(folder, History.Rows(entries, actions).Concat(asSlowAs > entries ? History.Ballast(asSlowAs - entries) : []));
        var ledger = new Ledger.Ledger(
            new TableClient(azurite.ConnectionString, Given.Table), SystemClock.Instance, NullLogger<Ledger.Ledger>.Instance);
        var verified = await ledger.VerifyAsync(Given.Id, CancellationToken.None);
        return verified.IsSound && verified.Entries == entries ? azurite : throw new InvalidOperationException($"The seed is not sound: {verified}");
    }

    /// <summary>Starts it with these rows.</summary>
    public static async Task<Azurite> StartAsync(string folder, IEnumerable<TableEntity> rows)
    {
        await using (var empty = await Azurite.StartAsync(folder))
            await new TableClient(empty.ConnectionString, Given.Table).CreateAsync();
        Fill(Path.Combine(folder, File), rows);
        return await Azurite.StartAsync(folder);
    }

    private static void Fill(string path, IEnumerable<TableEntity> rows)
    {
        var database = JsonNode.Parse(System.IO.File.ReadAllBytes(path))!;
        var collection = database["collections"]!.AsArray().Single(c => (string?)c!["name"] == Collection)!;
        var data = collection["data"]!.AsArray();
        foreach (var row in rows)
            data.Add(Stored(row, data.Count + 1));
        collection["maxId"] = data.Count;
        foreach (var (key, index) in collection["binaryIndices"]!.AsObject())
            index!["values"] = new JsonArray(
                [.. Enumerable.Range(0, data.Count).OrderBy(i => (string?)data[i]![key], StringComparer.Ordinal).Select(i => JsonValue.Create(i))]);
        System.IO.File.WriteAllText(path, database.ToJsonString());
    }

    private static JsonObject Stored(TableEntity row, int number)
    {
        var written = DateTimeOffset.UnixEpoch.AddMilliseconds(number).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
        JsonObject properties = [];
        foreach (var (name, value) in row)
            if (value is long whole)
                (properties[name], properties[$"{name}@odata.type"]) = (whole.ToString(CultureInfo.InvariantCulture), "Edm.Int64");
            else if (value is string text)
                properties[name] = text;
        (properties["Timestamp"], properties["Timestamp@odata.type"]) = (written, "Edm.DateTime");
        return new()
        {
            ["PartitionKey"] = row.PartitionKey, ["RowKey"] = row.RowKey, ["properties"] = properties, ["lastModifiedTime"] = written,
            ["eTag"] = $"W/\"datetime'{Uri.EscapeDataString(written)}'\"", ["$loki"] = number,
            ["meta"] = new JsonObject { ["revision"] = 0, ["created"] = 0, ["version"] = 0 },
        };
    }
}
