namespace Concord.Bot.Hosting;

/// <summary>Where files that people send may be fetched from, under <c>Files</c>.</summary>
public sealed class FileOptions
{
    /// <summary>
    /// Endings of the hosts that Teams keeps such files on. The address comes with the message: anything else is refused, or
    /// the bot could be made to read what only its own network reaches.
    /// </summary>
    public List<string> Hosts { get; set; } = [".sharepoint.com", ".sharepoint.us", ".sharepoint.de", ".sharepoint.cn"];

    /// <summary>Whether this machine's own address is one, for the demonstration; refused outside Development.</summary>
    public bool Loopback { get; set; }
}
