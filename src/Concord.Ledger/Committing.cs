using Azure;
using Azure.Data.Tables;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Formats;
using Concord.Ledger.Tables;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Concord.Ledger;

/// <summary>How a command is committed: decide, one transaction with the head's entity tag, and again where another was first.</summary>
/// <remarks>One at a time in a process (<paramref name="turn"/>): of two at once one would only lose against the other, and ask again.</remarks>
internal sealed class Committing(
    WorkspaceTable table, People people, ReadModel model, IClock clock, TimeProvider time, Dues dues, ILogger log, SemaphoreSlim turn)
{
    private const int MostTries = 30;

    /// <summary>Milliseconds that the first wait takes at most; each later one up to twice the one before, until <see cref="LongestWait"/>.</summary>
    private const int FirstWait = 8, LongestWait = 500;

    public async Task<Commit> CommitAsync(
        string commandId, string command, Func<Workspace, Instant, Outcome> decide, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await CommitInTurnAsync(commandId, command, decide, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Commit> CommitInTurnAsync(
        string commandId, string command, Func<Workspace, Instant, Outcome> decide, CancellationToken cancellationToken)
    {
        // What memory holds may be old. A commit on it fails by its tag and is decided again; a refusal must not be given on it.
        var known = model.Newest;
        var fresh = false;
        for (var attempt = 0; attempt < MostTries;)
        {
            if (!fresh && known.HeadTag is null)
                (known, fresh) = (await model.RefreshAsync(cancellationToken), true);
            var now = clock.GetCurrentInstant();
            var outcome = await PossibleAsync(decide(known.Workspace, now), cancellationToken);
            if (outcome is not Outcome.Accepted accepted)
            {
                if (await FindAsync(commandId, cancellationToken) is { } earlier)
                    return earlier;
                if (fresh && (outcome is not Outcome.Refused { OnRecord: { } by } refused || await RecordAsync(known, commandId, command, by, refused, now, cancellationToken)))
                    return new(outcome, known.Workspace, null, false);
                if (fresh)
                    await WaitAsync(++attempt, cancellationToken);
                (known, fresh) = (await model.RefreshAsync(cancellationToken), true);
                continue;
            }
            if (await TryAsync(known, commandId, command, accepted, now, cancellationToken) is { } commit)
                return commit;
            Log.Conflict(log, table.Workspace.Value, ++attempt);
            Measures.Conflicts.Add(1);
            if (await FindAsync(commandId, cancellationToken) is { } first)
                return first;
            await WaitAsync(attempt, cancellationToken);
            (known, fresh) = (await model.RefreshAsync(cancellationToken), true);
        }
        throw new LedgerBusyException();
    }

    /// <summary>A workspace that was begun with object ids has them in its log for ever.</summary>
    private async Task<Outcome> PossibleAsync(Outcome outcome, CancellationToken cancellationToken) =>
        outcome is Outcome.Accepted { Events: var events } && events.Any(e => e is PersonErased) && (await people.KnownAsync(cancellationToken)).ArePlain
            ? Refusal.Because(Reason.BegunWithObjectIds)
            : outcome;

    /// <summary>
    /// Puts an attempt on the record, once; false where another commit came in between. It has an id of its own: what is
    /// refused today may be allowed tomorrow.
    /// </summary>
    private async Task<bool> RecordAsync(
        ReadModel.Snapshot known, string commandId, string command, Actor by, Outcome.Refused refused, Instant now, CancellationToken cancellationToken)
    {
        var id = $"refused|{commandId}";
        return await table.FindAsync(Keys.Command(id), cancellationToken) is not null
            || await TryAsync(known, id, command, new Outcome.Accepted(by, [new CommandRefused(refused.Why.Reason)]), now, cancellationToken) is not null;
    }

    /// <summary>One try; null where it did not succeed, or where nobody can tell.</summary>
    private async Task<Commit?> TryAsync(
        ReadModel.Snapshot known, string commandId, string command, Outcome.Accepted accepted, Instant now, CancellationToken cancellationToken)
    {
        var stamp = new Stamp(known.Workspace.Version + 1, now, accepted.By);
        var (after, changed) = known.Workspace.Apply(accepted.Events, stamp);
        var (who, fresh) = (await people.KnownAsync(cancellationToken), new Dictionary<string, string>());
        string Hide(string person) => who.Hide(person, fresh);
        var kept = stamp with { By = stamp.By with { Person = Hide(stamp.By.Person) } };
        var entry = Rows.Log(table.Workspace, kept, command, Json.Write(accepted.Events, Hide), known.Hash);
        var hash = entry.GetString("hash");
        var head = Rows.Head(table.Workspace, stamp.Version, hash);
        List<TableTransactionAction> actions =
        [
            known.HeadTag is { } tag ? new(TableTransactionActionType.UpdateReplace, head, new ETag(tag)) : new(TableTransactionActionType.Add, head),
            new(TableTransactionActionType.Add, entry),
            new(TableTransactionActionType.Add, Rows.Command(table.Workspace, commandId, stamp.Version)),
            .. changed.Select(r => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Rows.Doc(table.Workspace, r, Hide))),
            .. Scheduling.Of(changed, after, now, dues).Select(d => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Rows.Due(table.Workspace, d))),
        ];
        if (fresh.Count > 0)
            actions.Add(new(TableTransactionActionType.Add, Rows.Who(table.Workspace, stamp.Version, fresh)));
        if (accepted.Events.OfType<PersonErased>().FirstOrDefault() is { ObjectId: var leaver })
            actions.AddRange(await Erasure.OfAsync(table, leaver, now, cancellationToken));
        try
        {
            var newTag = await table.TransactAsync(actions, cancellationToken);
            if (accepted.Events.Any(e => e is PersonErased))
                return new(accepted, (await model.RefreshAsync(cancellationToken)).Workspace, stamp, false);
            people.Learn(fresh);
            model.Offer(new(after, hash, newTag));
            return new(accepted, after, stamp, false);
        }
        catch (RequestFailedException e) when (e.Status is 0 or 408 or 409 or 412 or >= 500)
        {
            return null;
        }
        // The answer was lost, or never came: the command's own row tells whether it was committed.
        catch (Exception e) when (e is IOException or HttpRequestException or AggregateException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>The answer of the first commit of this command; null where there is none.</summary>
    private async Task<Commit?> FindAsync(string commandId, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(Keys.Command(commandId), cancellationToken) is not { } row)
            return null;
        var found = (await table.FindAsync(Keys.Log(row.GetInt64("version")!.Value), cancellationToken))!;
        var entry = Rows.ToEntry(found, (await people.ForAsync(found, cancellationToken)).Show);
        var now = await model.RefreshAsync(cancellationToken);
        return new(new Outcome.Accepted(entry.Stamp.By, entry.Events), now.Workspace, entry.Stamp, true);
    }

    private Task WaitAsync(int attempt, CancellationToken cancellationToken)
    {
        var most = Math.Min(LongestWait, FirstWait << Math.Min(attempt, 10));
        return Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(most)), time, cancellationToken);
    }
}
