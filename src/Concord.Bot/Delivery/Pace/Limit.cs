namespace Concord.Bot.Delivery.Pace;

/// <summary>At most so many messages in any stretch of time of that length.</summary>
/// <param name="Most">How many; at least one.</param>
/// <param name="Within">In what time.</param>
public readonly record struct Limit(int Most, TimeSpan Within);
