namespace Concord.Domain.Secretariats;

/// <summary>The role in which somebody acted, and for which secretariat.</summary>
public sealed record Capacity(RoleKind Role, SecretariatId? Secretariat);
