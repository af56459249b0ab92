using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Concord.Domain.Records;
using Concord.Ledger.Tables;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Concord.Ledger;

/// <summary>The record of all workspaces, on one table. One instance a process; any number of processes.</summary>
/// <param name="table">The table.</param>
/// <param name="clock">The instants of commits.</param>
/// <param name="log">Where conflicts are logged.</param>
/// <param name="time">For waits; the system's where none is given.</param>
/// <param name="dues">What a record wants done, where that is not its own to say.</param>
public sealed class Ledger(TableClient table, IClock clock, ILogger<Ledger> log, TimeProvider? time = null, Dues? dues = null)
{
    /// <summary>How many records one commit changes at most: head, log entry, command, who is new and what is due have their rows too.</summary>
    public const int MostRecords = Limits.MostOperations - 5;

    private readonly Dues _dues = dues ?? ((record, workspace, after) => record.DueAfter(workspace, after));
    private readonly ConcurrentDictionary<WorkspaceId, Partition> _partitions = new();
    private readonly Teams _teams = new(table);
    private readonly Pauses _pauses = new(table);

    /// <summary>Makes the table where there is none.</summary>
    public Task CreateTableAsync(CancellationToken cancellationToken) => table.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>The records as they are now: one point read where nothing has changed.</summary>
    public async Task<Workspace> ReadAsync(WorkspaceId workspace, CancellationToken cancellationToken) =>
        (await Of(workspace).Model.RefreshAsync(cancellationToken)).Workspace;

    /// <summary>Decides a command on fresh records and commits what it decided, in one transaction, once.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="commandId">The command's identity by its business meaning. A second one of the same id gets the first one's answer.</param>
    /// <param name="command">The type of the command, for the log.</param>
    /// <param name="decide">The pure decision; called again on newer records where another commit came first.</param>
    /// <param name="cancellationToken">Stops before the next try; what was committed stays.</param>
    /// <exception cref="LedgerBusyException">Others were first at every try; nothing was changed.</exception>
    /// <exception cref="LedgerLimitException">It does not fit into Table storage; nothing was changed.</exception>
    public Task<Commit> CommitAsync(
        WorkspaceId workspace, string commandId, string command, Func<Workspace, Instant, Outcome> decide, CancellationToken cancellationToken) =>
        Of(workspace).Committing.CommitAsync(commandId, command, decide, cancellationToken);

    /// <summary>The records as they were after that commit.</summary>
    public Task<Workspace> AsOfAsync(WorkspaceId workspace, long version, CancellationToken cancellationToken) =>
        Of(workspace).Past.AsOfAsync(version, cancellationToken);

    /// <summary>The newest version at or before an instant, by some twenty point reads however long the log is; 0 before the first.</summary>
    public Task<long> VersionAtAsync(WorkspaceId workspace, Instant instant, CancellationToken cancellationToken) =>
        Of(workspace).Past.VersionAtAsync(instant, cancellationToken);

    /// <summary>The commits after one version, up to and with another: what changed in between.</summary>
    public async IAsyncEnumerable<LogEntry> LogAsync(
        WorkspaceId workspace, long after, long upTo, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in Of(workspace).Table.RangeAsync(Keys.Log(after + 1), Keys.Log(upTo + 1), cancellationToken))
            yield return Rows.ToEntry(row, (await Of(workspace).People.ForAsync(row, cancellationToken)).Show);
    }

    /// <summary>The log from its first entry up to and with another, for whoever wants to compute its hashes without the bot.</summary>
    /// <param name="workspace">Whose.</param>
    /// <param name="upTo">The number of the last one.</param>
    /// <param name="shows">Whether what happened in an entry is given too; of the others there is its hash alone, which betrays nothing.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async IAsyncEnumerable<SealedEntry> SealedAsync(
        WorkspaceId workspace, long upTo, Predicate<LogEntry> shows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in Of(workspace).Table.RangeAsync(Keys.Log(1), Keys.Log(upTo + 1), cancellationToken))
            yield return Rows.ToSealed(row, shows);
    }

    /// <summary>Walks the log and compares it with the head and the records.</summary>
    public Task<Verification> VerifyAsync(WorkspaceId workspace, CancellationToken cancellationToken) =>
        Verifier.VerifyAsync(Of(workspace).Table, cancellationToken);

    /// <summary>What is to be told in that workspace, and what was posted.</summary>
    public Postbox PostboxOf(WorkspaceId workspace) => Of(workspace).Postbox;

    /// <summary>What a record next wants done; see <see cref="Record.DueAfter"/>.</summary>
    public IEnumerable<Due> DueAfter(Record record, Workspace workspace, Instant after) => _dues(record, workspace, after);

    /// <summary>Whether the person, who works in several workspaces, speaks for this one in their chats. No part of the log.</summary>
    public async Task<bool> IsChosenAsync(WorkspaceId workspace, string objectId, CancellationToken cancellationToken) =>
        await Of(workspace).Table.FindAsync(Keys.Choice(objectId), cancellationToken) is not null;

    /// <summary>Remembers that they do.</summary>
    public Task ChooseAsync(WorkspaceId workspace, string objectId, CancellationToken cancellationToken) =>
        Of(workspace).Table.PutAsync(new(workspace.Value, Keys.Choice(objectId)) { ["format"] = "choice/1" }, cancellationToken);

    /// <summary>Forgets that they do.</summary>
    public Task ForgetChoiceAsync(WorkspaceId workspace, string objectId, CancellationToken cancellationToken) =>
        Of(workspace).Table.RemoveAsync(Keys.Choice(objectId), cancellationToken);

    /// <summary>The Teams that were set up.</summary>
    public Task<IReadOnlyList<Team>> TeamsAsync(CancellationToken cancellationToken) => _teams.AllAsync(cancellationToken);

    /// <summary>Remembers a Team that was set up.</summary>
    public Task PutTeamAsync(Team team, CancellationToken cancellationToken) => _teams.PutAsync(team, cancellationToken);

    /// <summary>Until when nothing is sent to that tenant, because Teams asked so; long ago where it never did. Real time.</summary>
    public Task<Instant> PausedUntilAsync(string tenant, CancellationToken cancellationToken) => _pauses.UntilAsync(tenant, cancellationToken);

    /// <summary>Has all instances send nothing to that tenant until then, and gives until when it is now: a longer pause is not cut short.</summary>
    public Task<Instant> PauseAsync(string tenant, Instant until, CancellationToken cancellationToken) => _pauses.PutAsync(tenant, until, cancellationToken);

    /// <summary>Names by object id. They stand outside of the log, so that a leaver's can be erased.</summary>
    public Task<IReadOnlyDictionary<string, string>> NamesAsync(WorkspaceId workspace, CancellationToken cancellationToken) =>
        Of(workspace).Names.AllAsync(cancellationToken);

    /// <summary>Keeps a name; writes only where it is new.</summary>
    public Task PutNameAsync(WorkspaceId workspace, string objectId, string name, CancellationToken cancellationToken) =>
        Of(workspace).Names.PutAsync(objectId, name, cancellationToken);

    /// <summary>What stands around somebody's name in each text out of which it would be taken; empty where that is confidential.</summary>
    public Task<IReadOnlyList<string>> MentionsAsync(WorkspaceId workspace, string name, CancellationToken cancellationToken) =>
        Of(workspace).Redacting.FindAsync(new(name), cancellationToken);

    /// <summary>Removes whatever beside the records tells who somebody was whose erasure was committed, and takes their name out of what others wrote; begun again, it goes on.</summary>
    public async Task ForgetAsync(WorkspaceId workspace, string objectId, CancellationToken cancellationToken)
    {
        var there = Of(workspace);
        if ((await there.Names.AllAsync(cancellationToken)).TryGetValue(objectId, out var name))
            await there.Redacting.RedactAsync(new(name), cancellationToken);
        await Erasure.ForgetAsync(there.Table, there.Postbox, objectId, cancellationToken);
        there.Names.Forget();
    }

    /// <summary>The records in which their name stands, or somebody of whom nobody knows any more who they were: whose cards are to be shown anew.</summary>
    public async Task<IReadOnlyList<RecordKey>> NamingAsync(WorkspaceId workspace, string objectId, CancellationToken cancellationToken)
    {
        var there = Of(workspace);
        var mentions = (await there.Names.AllAsync(cancellationToken)).TryGetValue(objectId, out var name) ? new Mentions(name) : null;
        List<RecordKey> keys = [];
        await foreach (var row in there.Table.PrefixAsync(Keys.DocPrefix, cancellationToken))
            if ((Chunks.Get(row) ?? "") is var text && (mentions?.In(JsonNode.Parse(text)).Any() == true || Pseudonym.In(text).Except((await there.People.ForAsync(row, cancellationToken)).ByPseudonym.Keys).Any()))
                keys.Add(Rows.ToRecord(row).Key);
        return keys;
    }

    private Partition Of(WorkspaceId workspace) => _partitions.GetOrAdd(workspace, id =>
    {
        var rows = new WorkspaceTable(table, id);
        var people = new People(rows);
        var model = new ReadModel(rows, people);
        return new(
            rows, people, model, new Committing(rows, people, model, clock, time ?? TimeProvider.System, _dues, log, new SemaphoreSlim(1)),
            new Names(rows), new Past(rows, people), new Postbox(rows), new Redacting(rows, clock));
    });

    private sealed record Partition(WorkspaceTable Table, People People, ReadModel Model, Committing Committing, Names Names, Past Past, Postbox Postbox, Redacting Redacting);
}
