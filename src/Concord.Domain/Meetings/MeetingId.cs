using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>
/// A meeting by its series and session, or the correspondence of a year in place of one; never reused, so that papers and
/// decisions can be found by it, and are numbered within it.
/// </summary>
/// <param name="Series">The code of its series.</param>
/// <param name="Session">Which of the series.</param>
public readonly partial record struct MeetingId(string Series, Session Session)
{
    /// <summary>The series of the joint meetings of the Executive Secretaries.</summary>
    public const string ExecutiveSecretaries = "ES";

    /// <summary>As documents name it: <c>ES/2027/Q2</c>.</summary>
    public string Symbol => $"{Series}/{Session}";

    /// <summary>The calendar year.</summary>
    public int Year => Session.Year;

    /// <summary>The label of its session, such as <c>Q2</c>.</summary>
    public string Label => Session.Label;

    /// <summary>Whether it is no meeting: what is decided in writing, between meetings.</summary>
    public bool IsCorrespondence => Session.IsCorrespondence;

    /// <summary>The quarterly meeting of the Executive Secretaries in whose quarter the day lies.</summary>
    public static MeetingId InQuarterOf(LocalDate day) => new(ExecutiveSecretaries, Session.OfQuarter(day));

    /// <summary>What the Executive Secretaries decide in writing in that year.</summary>
    public static MeetingId CorrespondenceIn(int year) => new(ExecutiveSecretaries, Session.Correspondence(year));

    /// <summary>
    /// In which session's numbers something adopted that day stands: a meeting's decision in that meeting's, however late it is
    /// adopted; what is decided by correspondence in those of the year.
    /// </summary>
    public MeetingId AdoptedOn(LocalDate day) => IsCorrespondence ? this with { Session = Session.Correspondence(day.Year) } : this;

    /// <summary>Reads <c>ES-2027-Q2</c>, and <c>ES/2027/Q2</c> as documents name it; null for anything else.</summary>
    public static MeetingId? Parse(string? text) => text is not null && Form().Match(text) is { Success: true } match
        ? new MeetingId(match.Groups[1].Value, new(int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture), match.Groups[4].Value))
        : null;

    /// <summary>The form that <see cref="Parse"/> reads, which sorts ordinally within a series.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}-{Session.Year:0000}-{Session.Label}");

    [GeneratedRegex(@"^([A-Z0-9]{2,8})([-/])([0-9]{4})\2(Q[1-4]|X[1-9]|0[1-9]|1[0-2]|C)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
