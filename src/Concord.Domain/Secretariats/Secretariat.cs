namespace Concord.Domain.Secretariats;

/// <summary>One of the autonomous offices that work together in a workspace.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Name">In full, as every card shows it, such as <c>UNEP/AEWA</c>.</param>
public sealed record Secretariat(SecretariatId Id, string Name);
