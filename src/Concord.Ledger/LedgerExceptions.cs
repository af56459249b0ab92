namespace Concord.Ledger;

/// <summary>Others kept changing the same records until the tries were used up. Nothing was changed; it may be tried again.</summary>
public sealed class LedgerBusyException() : Exception("The workspace was changed by others at every try.");

/// <summary>A limit of Table storage that would have been passed. Nothing was sent.</summary>
/// <param name="limit">Which limit, and its figure.</param>
public sealed class LedgerLimitException(string limit) : Exception($"This does not fit into Table storage: {limit}.");

/// <summary>A row that this program cannot read, because it is damaged or of a newer format.</summary>
public sealed class LedgerFormatException(string what, Exception? inner = null) : Exception(what, inner);
