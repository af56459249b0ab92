namespace Concord.Ledger;

/// <summary>
/// One entry of the log as it is kept, people by their pseudonyms, with all that its hash is made of: whoever has it can compute the hash
/// without the bot.
/// </summary>
/// <param name="Entry">The entry.</param>
/// <param name="HeaderHash">The hash of its header, with its salt; null in an entry of the first version, whose hash has the header itself in it.</param>
/// <param name="PayloadHash">The hash of what happened, with its salt.</param>
public sealed record SealedEntry(LogEntry Entry, string? HeaderHash, string PayloadHash)
{
    /// <summary>The command's id, in an entry of the first version alone.</summary>
    public string? CommandId { get; init; }

    /// <summary>The salt of the header; null where the entry is not shown.</summary>
    public string? HeaderSalt { get; init; }

    /// <summary>The salt of what happened; null where that is not shown, or was redacted.</summary>
    public string? Salt { get; init; }

    /// <summary>What happened, to the letter as it was hashed; null likewise.</summary>
    public string? Payload { get; init; }
}
