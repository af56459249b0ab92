namespace Concord.Ledger;

/// <summary>One entry of the log with all that its hash is made of, so that whoever has it can compute the hash without the bot.</summary>
/// <param name="Entry">The entry; its header is hashed as it stands here.</param>
/// <param name="PayloadHash">The hash of what happened, with its salt.</param>
/// <param name="Salt">Null where what happened is not shown, or was redacted.</param>
/// <param name="Payload">What happened, to the letter as it was hashed; null likewise.</param>
public sealed record SealedEntry(LogEntry Entry, string PayloadHash, string? Salt, string? Payload);
