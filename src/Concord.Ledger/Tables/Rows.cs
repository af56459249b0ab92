using Azure.Data.Tables;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Formats;
using NodaTime.Text;

namespace Concord.Ledger.Tables;

/// <summary>Rows as they stand in the table, and back.</summary>
internal static class Rows
{
    /// <summary>The newest entry's number and hash.</summary>
    public static TableEntity Head(WorkspaceId workspace, long version, string hash) =>
        new(workspace.Value, Keys.Head) { ["format"] = "head/1", ["version"] = version, ["hash"] = hash };

    /// <summary>The format of entries as the first version wrote them, and as this one does.</summary>
    public const string FirstLog = "log/1", Log2 = "log/2";

    /// <summary>A record's state.</summary>
    /// <param name="workspace">Whose.</param>
    /// <param name="record">Which.</param>
    /// <param name="people">What is kept in place of each person; null for their object ids.</param>
    public static TableEntity Doc(WorkspaceId workspace, Record record, Func<string, string>? people = null)
    {
        var key = record is Person { ObjectId: var person } && people is not null ? Person.KeyOf(people(person)) : record.Key;
        var row = new TableEntity(workspace.Value, Keys.Doc(key)) { ["format"] = Format.NameOf(record.GetType()), ["version"] = record.Version };
        Chunks.Put(row, Json.Write(record, people));
        return row;
    }

    /// <summary>The record of a row.</summary>
    public static Record ToRecord(TableEntity row, Func<string, string>? people = null) => Json.ReadRecord(row.GetString("format"), Chunks.Get(row) ?? "", people);

    /// <summary>Those whom a commit brought, with their pseudonyms.</summary>
    public static TableEntity Who(WorkspaceId workspace, long version, IReadOnlyDictionary<string, string> people)
    {
        var row = new TableEntity(workspace.Value, Keys.Who(version)) { ["format"] = "who/1" };
        Chunks.Put(row, string.Join('\n', people.OrderBy(p => p.Value, StringComparer.Ordinal).Select(p => $"{p.Value} {p.Key}")));
        return row;
    }

    /// <summary>The people of such a row, each with the pseudonym.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ToPeople(TableEntity row) =>
        from line in (Chunks.Get(row) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let at = line.IndexOf(' ', StringComparison.Ordinal)
        select at > 0 ? KeyValuePair.Create(line[(at + 1)..], line[..at]) : throw new LedgerFormatException($"The row {row.RowKey} is damaged.");

    /// <summary>That a command was committed, and with which entry.</summary>
    public static TableEntity Command(WorkspaceId workspace, string commandId, long version) =>
        new(workspace.Value, Keys.Command(commandId)) { ["format"] = "cmd/1", ["version"] = version };

    /// <summary>Something to do.</summary>
    public static TableEntity Due(WorkspaceId workspace, Due due) => new(workspace.Value, Keys.Due(due)) { ["format"] = "due/1" };

    /// <summary>A log entry; its hashes are computed here.</summary>
    public static TableEntity Log(WorkspaceId workspace, Stamp stamp, string command, string payload, string previous)
    {
        var (headerSalt, salt) = (Chain.Salt(), Chain.Salt());
        var (headerHash, payloadHash) = (Chain.HashOf(headerSalt, stamp, command), Chain.HashOf(salt, payload));
        var row = new TableEntity(workspace.Value, Keys.Log(stamp.Version))
        {
            ["format"] = Log2,
            ["at"] = InstantPattern.ExtendedIso.Format(stamp.At),
            ["person"] = stamp.By.Person,
            ["role"] = stamp.By.Capacity.Role.ToString(),
            ["secretariat"] = stamp.By.Capacity.Secretariat?.Code ?? "",
            ["command"] = command,
            ["headerSalt"] = headerSalt,
            ["headerHash"] = headerHash,
            ["salt"] = salt,
            ["payloadHash"] = payloadHash,
            ["previous"] = previous,
            ["hash"] = Chain.HashOf(workspace, stamp.Version, headerHash, payloadHash, previous),
        };
        Chunks.Put(row, payload);
        return row;
    }

    /// <summary>The entry of a log row.</summary>
    /// <exception cref="LedgerFormatException">The row is damaged or of a newer format.</exception>
    public static LogEntry ToEntry(TableEntity row, Func<string, string>? people = null)
    {
        var payload = Chunks.Get(row);
        return new(
            StampOf(row, people), row.GetString("command") ?? "", Json.ReadEvents(payload ?? "", people), row.ContainsKey(Redactions.Property), row.GetString("previous") ?? "", row.GetString("hash") ?? "");
    }

    /// <summary>The entry of a log row with its salt and payload, where they may be shown.</summary>
    /// <exception cref="LedgerFormatException">The row is damaged or of a newer format.</exception>
    public static SealedEntry ToSealed(TableEntity row, Predicate<LogEntry> shows)
    {
        var entry = ToEntry(row);
        var shown = !entry.Redacted && shows(entry);
        return new(entry, row.GetString("headerHash"), row.GetString("payloadHash") ?? "")
        {
            CommandId = row.GetString("commandId"),
            HeaderSalt = shown ? row.GetString("headerSalt") : null,
            Salt = shown ? row.GetString("salt") : null,
            Payload = shown ? Chunks.Get(row) : null,
        };
    }

    /// <summary>Number, instant and author of a log row, without reading what happened.</summary>
    /// <exception cref="LedgerFormatException">The row is damaged or of a newer format.</exception>
    public static Stamp StampOf(TableEntity row, Func<string, string>? people = null)
    {
        if (row.GetString("format") is not (FirstLog or Log2))
            throw new LedgerFormatException($"The row {row.RowKey} is of the format '{row.GetString("format")}', which this version does not know.");
        if (!long.TryParse(row.RowKey.AsSpan(Keys.LogPrefix.Length), out var version)
            || !InstantPattern.ExtendedIso.Parse(row.GetString("at") ?? "").TryGetValue(default, out var at)
            || !Enum.TryParse<RoleKind>(row.GetString("role"), out var role))
            throw new LedgerFormatException($"The row {row.RowKey} is damaged.");
        var secretariat = row.GetString("secretariat") is { Length: > 0 } code ? new SecretariatId(code) : (SecretariatId?)null;
        return new Stamp(version, at, new Actor(row.GetString("person") is not { } person ? "" : people?.Invoke(person) ?? person, new Capacity(role, secretariat)));
    }
}
