namespace Concord.Testing.Connector;

/// <summary>A call that came although the limits, or a pause that had been asked for, left no room for it.</summary>
/// <param name="At">When, from the start of the connector.</param>
/// <param name="Conversation">Where to.</param>
/// <param name="Limit">Which, such as <c>7 in 1 s</c>.</param>
public sealed record Breach(TimeSpan At, string Conversation, string Limit);
