namespace Concord.Ledger.Archiving;

/// <summary>An archive cannot be made, or is none that may be restored here. Nothing was stored.</summary>
public sealed class ArchiveException(string why, Exception? inner = null) : Exception(why, inner);
