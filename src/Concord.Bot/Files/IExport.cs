using Concord.Bot.Conversation;

namespace Concord.Bot.Files;

/// <summary>Files that are made from the records, each time anew: once to tell how large one is, and again when it is accepted.</summary>
public interface IExport
{
    /// <summary>Makes the file that an accepted offer names; null where it is none of these files.</summary>
    Task<MadeFile?> MakeAsync(Turn turn, Request request, CancellationToken cancellationToken);
}

/// <summary>A file as the records are now.</summary>
/// <param name="Name">With its extension, in the language of the turn.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record MadeFile(string Name, byte[] Bytes);
