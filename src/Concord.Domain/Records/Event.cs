namespace Concord.Domain.Records;

/// <summary>
/// Something that happened and cannot be undone. Names of people never stand in an event, only their object ids.
/// </summary>
public abstract record Event
{
    /// <summary>The records as they are after this event; pure, so that the log can be read again as of any commit.</summary>
    /// <param name="before">The workspace just before.</param>
    /// <param name="stamp">Which commit it belongs to, when and by whom.</param>
    public abstract IEnumerable<Record> Apply(Workspace before, Stamp stamp);
}
