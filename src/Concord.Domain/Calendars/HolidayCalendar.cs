using System.Collections.Immutable;
using System.Globalization;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Domain.Calendars;

/// <summary>The days of a year on which a duty station does not work, Saturdays and Sundays aside. Imported, never computed.</summary>
public sealed record HolidayCalendar : Record
{
    /// <summary>Whose.</summary>
    public required DutyStation Station { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>In order, each day once.</summary>
    public required ImmutableArray<Holiday> Days { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Station, Year);

    /// <inheritdoc/>
    public override bool GovernsOthers => true;

    /// <summary>The key of that station's calendar of that year.</summary>
    public static RecordKey KeyOf(DutyStation station, int year) =>
        new("holidays", string.Create(CultureInfo.InvariantCulture, $"{station.Key}.{year:0000}"));
}

/// <summary>A day on which a duty station does not work.</summary>
/// <param name="Day">ISO calendar.</param>
/// <param name="Name">What is celebrated, as it was imported.</param>
public sealed record Holiday(LocalDate Day, string Name)
{
    /// <summary>Characters of a name.</summary>
    public const int LongestName = 100;
}
