using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>The meeting at which, or the correspondence by which, something is decided; decisions are numbered within it.</summary>
/// <param name="Series">Of which meetings: <c>ES</c> for those of the Executive Secretaries.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Code"><c>Q1</c> to <c>Q4</c>, <c>X1</c> for the first extraordinary one, <c>05</c> for May, <c>C</c> for correspondence.</param>
public readonly partial record struct SessionId(string Series, int Year, string Code)
{
    /// <summary>The series of the joint meetings of the Executive Secretaries.</summary>
    public const string ExecutiveSecretaries = "ES";

    /// <summary>The code of what is decided between meetings.</summary>
    public const string Correspondence = "C";

    /// <summary>Whether it is decided between meetings, in writing.</summary>
    public bool IsCorrespondence => Code == Correspondence;

    /// <summary>The quarterly meeting of the Executive Secretaries in whose quarter the day lies.</summary>
    public static SessionId InQuarterOf(LocalDate day) => new(ExecutiveSecretaries, day.Year, $"Q{(day.Month + 2) / 3}");

    /// <summary>
    /// In which session's numbers something adopted that day stands: a meeting's decision in that meeting's, however late it is
    /// adopted; what is decided by correspondence in those of the year.
    /// </summary>
    public SessionId AdoptedOn(LocalDate day) => IsCorrespondence ? this with { Year = day.Year } : this;

    /// <summary>Reads <c>ES/2027/Q1</c>; null for anything else.</summary>
    public static SessionId? Parse(string? text) => text is not null && Form().Match(text) is { Success: true } match
        ? new SessionId(match.Groups[1].Value, int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture), match.Groups[3].Value)
        : null;

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}/{Year:0000}/{Code}");

    [GeneratedRegex("^([A-Z0-9]{2,8})/([0-9]{4})/(Q[1-4]|X[1-9]|0[1-9]|1[0-2]|C)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
