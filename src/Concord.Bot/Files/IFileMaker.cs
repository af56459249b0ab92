using Concord.Bot.Conversation;

namespace Concord.Bot.Files;

/// <summary>Makes files that people may have, from the records, each time anew.</summary>
public interface IFileMaker
{
    /// <summary>The file as the records are now, in the language of the turn; null where the request is for none of its own.</summary>
    Task<MadeFile?> MakeAsync(Turn turn, Request request, CancellationToken cancellationToken);
}

/// <summary>A file.</summary>
/// <param name="Name">With its extension.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record MadeFile(string Name, byte[] Bytes);
