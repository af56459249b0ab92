using System.Collections.Immutable;
using Concord.Domain.Secretariats;

namespace Concord.Domain.ActionPlan;

/// <summary>A milestone as somebody proposes it, before it has a number.</summary>
/// <param name="Priority">Heading of the plan.</param>
/// <param name="Title">What will have been reached; at most <see cref="LongestTitle"/> characters.</param>
/// <param name="Responsible">The responsible secretariats; at least one.</param>
/// <param name="Due">When; its year is the plan's year.</param>
/// <param name="Tags">Frameworks and mandates that it serves; none is allowed.</param>
/// <param name="Notes">Anything else; at most <see cref="LongestNotes"/> characters; null for none.</param>
public sealed record MilestoneDraft(
    string Priority, string Title, ImmutableArray<SecretariatId> Responsible, DueDate Due,
    ImmutableArray<string> Tags, string? Notes)
{
    /// <summary>Characters.</summary>
    public const int LongestPriority = 100;

    /// <summary>Characters.</summary>
    public const int LongestTitle = 250;

    /// <summary>Characters.</summary>
    public const int LongestNotes = 1000;

    /// <summary>How many tags, and characters of one.</summary>
    public const int MostTags = 10, LongestTag = 60;
}
