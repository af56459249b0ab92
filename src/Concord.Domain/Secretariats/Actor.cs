namespace Concord.Domain.Secretariats;

/// <summary>Who acts, and in which capacity.</summary>
/// <param name="Person">The Entra object id of the authenticated activity, lower case; never a name.</param>
/// <param name="Capacity">The role which entitled them at that moment.</param>
public sealed record Actor([property: ObjectId] string Person, Capacity Capacity)
{
    /// <summary>The operator's own configuration, which no person gives.</summary>
    public static Actor Operator { get; } = new("operator", new Capacity(RoleKind.Reader, null));
}
