namespace Concord.Bot.Hosting.Entrance;

/// <summary>Somebody asked for more than their limit.</summary>
/// <param name="after">When there is room again.</param>
public sealed class TooManyRequestsException(TimeSpan after) : Exception("There were too many requests.")
{
    /// <summary>Whole seconds until there is room again.</summary>
    public int Seconds { get; } = Math.Max(1, (int)Math.Ceiling(after.TotalSeconds));
}

/// <summary>The token is valid, and the organisation is none of those that are served.</summary>
public sealed class NotServedException() : Exception("The tenant is not served here.");

/// <summary>It lacks what every activity has, so that nobody could be answered.</summary>
public sealed class MalformedActivityException() : Exception("This is no activity of Teams.");
