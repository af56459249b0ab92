namespace Concord.Ledger;

/// <summary>How far a card has come on its way.</summary>
public enum PostState
{
    /// <summary>It waits to be sent.</summary>
    Queued,

    /// <summary>It is being sent, or nobody knows whether it was: the process that sent it may have ended.</summary>
    Sending,

    /// <summary>It is there, and changes with its record.</summary>
    Posted,

    /// <summary>The one for whom it is cannot be reached.</summary>
    Unreachable,

    /// <summary>By the time that it would have been sent nobody wanted it any more.</summary>
    Dropped,

    /// <summary>Every try failed. It may be sent again by hand.</summary>
    Failed,
}
