using System.Threading.Channels;
using Concord.Domain.Records;
using Concord.Ledger;

namespace Concord.Bot.Delivery;

/// <summary>What is to be done with copies of cards once a turn was answered; done by <see cref="CopyKeeper"/>, in this order.</summary>
public sealed class CardCopies
{
    private readonly Channel<Work> _work = Channel.CreateUnbounded<Work>(new() { SingleReader = true });

    /// <summary>The work, as it comes.</summary>
    internal IAsyncEnumerable<Work> WorkAsync(CancellationToken cancellationToken) => _work.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Remembers that a record's card was posted, so that it changes with the record.</summary>
    public void Remember(WorkspaceId workspace, CardPost post) => _work.Writer.TryWrite(new Work.Posted(workspace, post));

    /// <summary>Has every copy of these records changed.</summary>
    public void Refresh(WorkspaceId workspace, IEnumerable<Record> records)
    {
        foreach (var record in records)
            _work.Writer.TryWrite(new Work.Changed(workspace, record.Key));
    }

    internal abstract record Work(WorkspaceId Workspace)
    {
        internal sealed record Posted(WorkspaceId Workspace, CardPost Post) : Work(Workspace);

        internal sealed record Changed(WorkspaceId Workspace, RecordKey Record) : Work(Workspace);
    }
}
