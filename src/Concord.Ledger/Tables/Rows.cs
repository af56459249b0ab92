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

    /// <summary>A record's state.</summary>
    public static TableEntity Doc(WorkspaceId workspace, Record record)
    {
        var row = new TableEntity(workspace.Value, Keys.Doc(record.Key)) { ["format"] = Format.NameOf(record.GetType()), ["version"] = record.Version };
        Chunks.Put(row, Json.Write(record));
        return row;
    }

    /// <summary>The record of a row.</summary>
    public static Record ToRecord(TableEntity row) => Json.ReadRecord(row.GetString("format"), Chunks.Get(row) ?? "");

    /// <summary>That a command was committed, and with which entry.</summary>
    public static TableEntity Command(WorkspaceId workspace, string commandId, long version) =>
        new(workspace.Value, Keys.Command(commandId)) { ["format"] = "cmd/1", ["version"] = version };

    /// <summary>Something to do.</summary>
    public static TableEntity Due(WorkspaceId workspace, Due due) => new(workspace.Value, Keys.Due(due)) { ["format"] = "due/1" };

    /// <summary>A log entry; its hash is computed here.</summary>
    public static TableEntity Log(WorkspaceId workspace, Stamp stamp, string command, string commandId, string payload, string previous)
    {
        var salt = Chain.Salt();
        var payloadHash = Chain.HashOf(salt, payload);
        var row = new TableEntity(workspace.Value, Keys.Log(stamp.Version))
        {
            ["format"] = "log/1",
            ["at"] = InstantPattern.ExtendedIso.Format(stamp.At),
            ["person"] = stamp.By.Person,
            ["role"] = stamp.By.Capacity.Role.ToString(),
            ["secretariat"] = stamp.By.Capacity.Secretariat?.Code ?? "",
            ["command"] = command,
            ["commandId"] = commandId,
            ["salt"] = salt,
            ["payloadHash"] = payloadHash,
            ["previous"] = previous,
            ["hash"] = Chain.HashOf(workspace, stamp, command, commandId, payloadHash, previous),
        };
        Chunks.Put(row, payload);
        return row;
    }

    /// <summary>The entry of a log row.</summary>
    /// <exception cref="LedgerFormatException">The row is damaged or of a newer format.</exception>
    public static LogEntry ToEntry(TableEntity row)
    {
        var payload = Chunks.Get(row);
        return new(
            StampOf(row), row.GetString("command") ?? "", row.GetString("commandId") ?? "",
            payload is null ? [] : Json.ReadEvents(payload), payload is null, row.GetString("previous") ?? "", row.GetString("hash") ?? "");
    }

    /// <summary>The entry of a log row with its salt and payload, where they may be shown.</summary>
    /// <exception cref="LedgerFormatException">The row is damaged or of a newer format.</exception>
    public static SealedEntry ToSealed(TableEntity row, Predicate<LogEntry> shows)
    {
        var entry = ToEntry(row);
        var shown = !entry.Redacted && shows(entry);
        return new(entry, row.GetString("payloadHash") ?? "", shown ? row.GetString("salt") : null, shown ? Chunks.Get(row) : null);
    }

    /// <summary>Number, instant and author of a log row, without reading what happened.</summary>
    /// <exception cref="LedgerFormatException">The row is damaged or of a newer format.</exception>
    public static Stamp StampOf(TableEntity row)
    {
        if (row.GetString("format") != "log/1")
            throw new LedgerFormatException($"The row {row.RowKey} is of the format '{row.GetString("format")}', not of log/1.");
        if (!long.TryParse(row.RowKey.AsSpan(Keys.LogPrefix.Length), out var version)
            || !InstantPattern.ExtendedIso.Parse(row.GetString("at") ?? "").TryGetValue(default, out var at)
            || !Enum.TryParse<RoleKind>(row.GetString("role"), out var role))
            throw new LedgerFormatException($"The row {row.RowKey} is damaged.");
        var secretariat = row.GetString("secretariat") is { Length: > 0 } code ? new SecretariatId(code) : (SecretariatId?)null;
        return new Stamp(version, at, new Actor(row.GetString("person") ?? "", new Capacity(role, secretariat)));
    }
}
