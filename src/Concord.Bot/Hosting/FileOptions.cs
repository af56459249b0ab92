namespace Concord.Bot.Hosting;

/// <summary>Where files that people send may be fetched from, and ours put, under <c>Files</c>.</summary>
public sealed class FileOptions
{
    /// <summary>The name of the client that fetches and puts.</summary>
    public const string Client = "Files";

    private static readonly string[] SharePoint = [".sharepoint.com", ".sharepoint.us", ".sharepoint.de", ".sharepoint.cn"];

    /// <summary>
    /// Endings of the hosts that Teams keeps such files on. The address comes with the message: anything else is refused, or
    /// the bot could be made to read what only its own network reaches. SharePoint's where none is named.
    /// </summary>
    public List<string> Hosts { get; set; } = [];

    /// <summary>Whether this machine's own address is one, for the demonstration; refused outside Development.</summary>
    public bool Loopback { get; set; }

    /// <summary>The address, where it is one that the bot may go to; null for any other text.</summary>
    public Uri? AddressOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && ((address.Scheme == Uri.UriSchemeHttps && (Hosts.Count > 0 ? Hosts.AsEnumerable() : SharePoint).Any(h => address.Host.EndsWith(h, StringComparison.OrdinalIgnoreCase)))
            || (Loopback && address.IsLoopback))
            ? address
            : null;
}
