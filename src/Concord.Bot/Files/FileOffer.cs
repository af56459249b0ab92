namespace Concord.Bot.Files;

/// <summary>A file that the person may have; it is made only when they accept.</summary>
/// <param name="Name">With its extension.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Size">Bytes, as of now.</param>
/// <param name="Context">What comes back with the answer: which file is meant. It is believed no more than any card's data.</param>
public sealed record FileOffer(string Name, string Description, long Size, IReadOnlyDictionary<string, string> Context);

/// <summary>A file that lies where Teams keeps the person's.</summary>
/// <param name="Name">With its extension.</param>
/// <param name="ContentUrl">Where it opens.</param>
/// <param name="UniqueId">As Teams named it.</param>
/// <param name="Type">Its extension without the dot.</param>
public sealed record SentFile(string Name, string ContentUrl, string UniqueId, string Type);
