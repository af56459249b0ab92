using NodaTime;

namespace Concord.Domain.Secretariats;

/// <summary>That a head is away, and answers nothing that asks for their consent on those days.</summary>
/// <param name="From">First day, in the workspace's zone.</param>
/// <param name="Until">Last day, inclusive.</param>
public sealed record Absence(LocalDate From, LocalDate Until)
{
    /// <summary>Whether they are away on that day.</summary>
    public bool Covers(LocalDate day) => From <= day && day <= Until;
}
