using Concord.Domain.Records;
using Concord.Ledger;

namespace Concord.Bot.Delivery;

/// <summary>
/// A notice of what Concord first puts on the record by itself, such as that a silence has ended. Since the record may want
/// nothing more afterwards, <see cref="INotice.To"/> alone decides whether the row that woke it still counts.
/// </summary>
internal interface IDeed : INotice
{
    /// <summary>Puts it on the record, if that is still to be done; asked twice, it is done once.</summary>
    Task DoAsync(WorkspaceId id, Due due, CancellationToken cancellationToken);
}
