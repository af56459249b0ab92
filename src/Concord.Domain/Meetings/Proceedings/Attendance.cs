using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>How a secretariat takes part in a meeting.</summary>
public enum AttendanceKind
{
    /// <summary>By its head, or by who takes part in such meetings for it.</summary>
    Present,

    /// <summary>By somebody else.</summary>
    Represented,

    /// <summary>It sent its apologies.</summary>
    Apologies,

    /// <summary>It was there, and is no longer.</summary>
    Left,
}

/// <summary>What was said of a secretariat's part in a meeting; the newest counts, and the earlier ones tell who came late and who left.</summary>
/// <param name="Secretariat">Which.</param>
/// <param name="Kind">How it takes part.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When, UTC.</param>
public sealed record Attendance(SecretariatId Secretariat, AttendanceKind Kind, Actor By, Instant At)
{
    /// <summary>Who is there for it: an Entra object id; null where nobody is.</summary>
    [ObjectId]
    public string? Person { get; init; }

    /// <summary>The role which that person holds on the day; null for none.</summary>
    public RoleKind? Role { get; init; }

    /// <summary>The agenda item, by its id, from which on it holds; null from the beginning.</summary>
    public int? Item { get; init; }

    /// <summary>Whether the secretariat is there.</summary>
    public bool IsThere => Kind is AttendanceKind.Present or AttendanceKind.Represented;
}
