using System.Collections.Immutable;
using System.Globalization;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Outside;

/// <summary>A meeting outside of the series, as somebody recorded it: that of 2015 or 2016 in Nairobi with the Executive Director of UNEP (report on CMS Res. 11.3, paragraph 16).</summary>
public sealed record OutsideMeeting : Record
{
    /// <summary>By which it is found; given once.</summary>
    public required int Number { get; init; }

    /// <summary>What is recorded of it.</summary>
    public required OutsideContent Content { get; init; }

    /// <summary>Who recorded it, or corrected it last.</summary>
    public required Actor By { get; init; }

    /// <summary>When, UTC.</summary>
    public required Instant At { get; init; }

    /// <summary>What was recorded before it was corrected, the first first.</summary>
    public ImmutableArray<OutsideEarlier> Earlier { get; init; } = [];

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Number);

    /// <summary>The key of the one with this number.</summary>
    public static RecordKey KeyOf(int number) => new("outside", number.ToString("00000", CultureInfo.InvariantCulture));
}

/// <summary>What is recorded of a meeting outside of the series.</summary>
/// <param name="With">With whom, such as the Executive Director of UNEP.</param>
/// <param name="Place">Where.</param>
/// <param name="Day">As it is stated, even where that is in doubt.</param>
/// <param name="Points">What was agreed, point by point.</param>
public sealed record OutsideContent(string With, string Place, LocalDate Day, ImmutableArray<string> Points)
{
    /// <summary>Characters of a name, of a point and of a doubt; how many points.</summary>
    public const int LongestName = 100, LongestPoint = 1000, LongestDoubt = 500, MostPoints = 20;

    /// <summary>Why the stated day is in doubt; null where it is not. It is never corrected silently.</summary>
    public string? Doubt { get; init; }

    /// <summary>Why it cannot be recorded; null where it can.</summary>
    internal Outcome.Refused? FaultOn(LocalDate today) =>
        string.IsNullOrWhiteSpace(With) || string.IsNullOrWhiteSpace(Place) || With.Length > LongestName || Place.Length > LongestName ? Refusal.Because(Reason.OutsideNeedsPlace, LongestName)
        : Day > today ? Refusal.Because(Reason.DayIsToCome, Day)
        : Points.Length is 0 or > MostPoints || Points.Any(p => p.Length is 0 or > LongestPoint) ? Refusal.Because(Reason.OutsideNeedsPoints, MostPoints, LongestPoint)
        : Doubt?.Length > LongestDoubt ? Refusal.Because(Reason.NoteTooLong, LongestDoubt)
        : null;
}

/// <summary>What was recorded before a correction.</summary>
/// <param name="Content">As it was.</param>
/// <param name="By">Who had recorded it.</param>
/// <param name="At">When, UTC.</param>
public sealed record OutsideEarlier(OutsideContent Content, Actor By, Instant At);
