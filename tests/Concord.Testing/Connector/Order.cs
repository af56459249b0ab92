namespace Concord.Testing.Connector;

/// <summary>That calls of some kind are to fare badly.</summary>
/// <param name="Fault">How.</param>
/// <param name="Kind">Which; any where none is named.</param>
/// <param name="Conversation">Where; anywhere unless named.</param>
/// <param name="Id">To which message; any unless named.</param>
/// <param name="Times">How many of them at most; all unless named.</param>
/// <param name="Chance">How likely each, from 0 to 1.</param>
public sealed record Order(Fault Fault, CallKind? Kind = null, string? Conversation = null, string? Id = null, int Times = int.MaxValue, double Chance = 1);
