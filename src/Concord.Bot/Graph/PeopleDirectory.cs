namespace Concord.Bot.Graph;

/// <summary>The organisation's directory for somebody who waits for the answer: asked once, and not for long.</summary>
internal sealed class PeopleDirectory(IOffice? office = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Who has all the words in their name; where an address is said, whose it is.</summary>
    public Task<Looked> FindAsync(string said, CancellationToken cancellationToken) => AskAsync((o, c) => o.SearchAsync(said, c), cancellationToken);

    /// <summary>Those of the people whom it knows, by object id.</summary>
    public Task<Looked> OfAsync(IReadOnlyCollection<string> objectIds, CancellationToken cancellationToken) =>
        objectIds.Count == 0 ? Task.FromResult(new Looked(Sight.Seen, [])) : AskAsync((o, c) => o.PeopleAsync(objectIds, c), cancellationToken);

    private async Task<Looked> AskAsync(Func<IOffice, CancellationToken, Task<IReadOnlyList<Attendee>>> ask, CancellationToken cancellationToken)
    {
        if (office is null)
            return new(Sight.Closed, []);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(Patience);
        try
        {
            return new(Sight.Seen, await ask(office, waiting.Token));
        }
        catch (OfficeException e)
        {
            return new(e.Fault == OfficeFault.NotPermitted ? Sight.Closed : Sight.Silent, []);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(Sight.Silent, []);
        }
    }
}

/// <summary>What came of looking.</summary>
/// <param name="Sight">Whether it could be looked at.</param>
/// <param name="People">Whom it showed.</param>
internal sealed record Looked(Sight Sight, IReadOnlyList<Attendee> People);

/// <summary>Whether the directory could be looked at.</summary>
internal enum Sight
{
    /// <summary>It was.</summary>
    Seen,

    /// <summary>Microsoft Graph is not used here, or the permission was not given.</summary>
    Closed,

    /// <summary>It does not answer at the moment.</summary>
    Silent,
}
