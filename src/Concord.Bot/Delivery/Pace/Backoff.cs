using NodaTime;

namespace Concord.Bot.Delivery.Pace;

/// <summary>How long a message waits before it is tried again. Pure.</summary>
public static class Backoff
{
    private static readonly Duration First = Duration.FromSeconds(1), Longest = Duration.FromMinutes(5);

    /// <summary>Half of a time that doubles with each try, and by chance up to the other half, after what Teams asked for.</summary>
    /// <param name="tries">How often it was tried; 1 after the first.</param>
    /// <param name="answer">What came of the last.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static Duration After(int tries, Answer answer, double chance)
    {
        var own = Duration.Min(First * (1L << Math.Clamp(tries - 1, 0, 20)), Longest);
        return (answer.RetryAfter ?? Duration.Zero) + (own * ((1 + chance) / 2));
    }
}
