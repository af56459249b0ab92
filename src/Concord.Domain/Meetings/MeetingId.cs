using System.Globalization;

namespace Concord.Domain.Meetings;

/// <summary>A meeting by its series and session; never reused, so that papers and decisions can be found by it.</summary>
/// <param name="Series">The code of its series.</param>
/// <param name="Session">Which of the series.</param>
public readonly record struct MeetingId(string Series, Session Session)
{
    /// <summary>As documents name it: <c>ES/2027/Q2</c>.</summary>
    public string Symbol => $"{Series}/{Session}";

    /// <summary>Reads <c>ES-2027-Q2</c>; null for anything else.</summary>
    public static MeetingId? Parse(string? text) =>
        text?.Split('-') is [var series, { Length: 4 } year, { Length: 2 } label]
        && Meetings.Series.IsCode(series) && label.All(char.IsAsciiLetterOrDigit)
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new MeetingId(series, new(number, label))
            : null;

    /// <summary>The form that <see cref="Parse"/> reads, which sorts ordinally within a series.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}-{Session.Year:0000}-{Session.Label}");
}
