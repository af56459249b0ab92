using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>What the meeting is to do with an item.</summary>
public enum ItemKind
{
    /// <summary>Talk about it.</summary>
    Discussion,

    /// <summary>Take note of it.</summary>
    Information,

    /// <summary>A decision is wanted.</summary>
    Decision,
}

/// <summary>What people say of an agenda item.</summary>
public sealed record ItemContent
{
    /// <summary>Characters of a title and of a paper; how many papers; minutes.</summary>
    public const int LongestTitle = 250, LongestPaper = 300, MostPapers = 4, LongestMinutes = Series.LongestMinutes;

    /// <summary>In the language in which it was written; empty for a standing item, which has its name in every language.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the meeting is to do with it.</summary>
    public ItemKind Kind { get; init; }

    /// <summary>The secretariat that presents it; null for the chair.</summary>
    public SecretariatId? Lead { get; init; }

    /// <summary>How long it is to take; null where nobody said.</summary>
    public int? Minutes { get; init; }

    /// <summary>Symbols or addresses of its papers.</summary>
    public ImmutableArray<string> Papers { get; init; } = [];

    /// <summary>The secretariats that it concerns, in protocol order; none named: all.</summary>
    public ImmutableArray<SecretariatId> Parties { get; init; } = [];

    /// <summary>Whether only the heads of its parties and the note-taker see what it is.</summary>
    public bool IsConfidential { get; init; }

    /// <inheritdoc/>
    public bool Equals(ItemContent? other) => other is not null
        && (Title, Kind, Lead, Minutes, IsConfidential) == (other.Title, other.Kind, other.Lead, other.Minutes, other.IsConfidential)
        && Papers.SequenceEqual(other.Papers) && Parties.SequenceEqual(other.Parties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Kind, Lead, Minutes, IsConfidential);

    /// <summary>Why it cannot stand on an agenda; null where it can.</summary>
    internal Outcome.Refused? FaultIn(Settings settings, bool isStanding)
    {
        if (string.IsNullOrWhiteSpace(Title) != isStanding)
            return Refusal.Because(isStanding ? Reason.ForgedCard : Reason.ItemNeedsTitle);
        if (Title.Length > LongestTitle)
            return Refusal.Because(Reason.TitleTooLong, LongestTitle, Title.Length);
        if (Minutes is < 1 or > LongestMinutes)
            return Refusal.Because(Reason.ItemMinutes, LongestMinutes);
        if (Papers.Length > MostPapers || Papers.Any(p => p.Length is 0 or > LongestPaper))
            return Refusal.Because(Reason.ItemPapers, MostPapers, LongestPaper);
        return Enum.IsDefined(Kind) && Parties.Append(Lead ?? settings.Secretariats[0]).All(settings.Secretariats.Contains)
            ? null
            : Refusal.Because(Reason.ForgedCard);
    }

    /// <summary>The same, as it goes on the record.</summary>
    internal ItemContent Tidied(Settings settings) => this with
    {
        Title = Title.ReplaceLineEndings(" ").Trim(), Papers = [.. Papers.Select(p => p.Trim()).Distinct()], Parties = settings.InProtocolOrder(Parties),
    };
}
