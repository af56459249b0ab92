namespace Concord.Bot.Graph;

/// <summary>Microsoft Graph, under <c>Graph</c>: calendars, the directory and files of the organisation. Concord works without.</summary>
public sealed class GraphOptions
{
    /// <summary>Whether it is used.</summary>
    public bool Enabled { get; set; }

    /// <summary>The mailbox in whose calendar meetings are entered, by address or object id; the one of who leads the meeting where none is named.</summary>
    public string? Organiser { get; set; }

    /// <summary>So long is waited for an answer, before it is asked again.</summary>
    public TimeSpan TimeOut { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Where it is; Microsoft's where none is named, which only Development may change.</summary>
    public string? BaseUrl { get; set; }
}
