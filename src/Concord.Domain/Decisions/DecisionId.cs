using System.Globalization;

namespace Concord.Domain.Decisions;

/// <summary>The temporary title of a decision, from its first draft on; its number is another, given on adoption.</summary>
public readonly record struct DecisionId(int Draft)
{
    /// <summary>Reads <c>000042</c>; null for anything else.</summary>
    public static DecisionId? Parse(string? text) =>
        text is { Length: 6 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var draft) ? new DecisionId(draft) : null;

    /// <summary>The form that <see cref="Parse"/> reads, which sorts ordinally.</summary>
    public override string ToString() => Draft.ToString("000000", CultureInfo.InvariantCulture);
}
