using System.Collections.Immutable;
using System.Globalization;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reporting;

/// <summary>A report that secretariats owe to a body, such as one of their Standing Committees. It is due until it was made.</summary>
public sealed record ReportDue : Record
{
    /// <summary>Characters of what it is on, and of the document.</summary>
    public const int LongestSubject = 300, LongestDocument = 300;

    /// <summary>By which people call it; given once.</summary>
    public required int Number { get; init; }

    /// <summary>Code of the body.</summary>
    public required string Body { get; init; }

    /// <summary>The secretariats that report, in protocol order.</summary>
    public required ImmutableArray<SecretariatId> From { get; init; }

    /// <summary>In the language in which it was written.</summary>
    public required string Subject { get; init; }

    /// <summary>Until the end of which day, in the workspace's zone; null while that is to be set.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Who wrote it down.</summary>
    public required Actor By { get; init; }

    /// <summary>That it was made; null while it is due.</summary>
    public ReportMade? Made { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Number);

    /// <summary>The key of the report with this number.</summary>
    public static RecordKey KeyOf(int number) => new("report", number.ToString("00000", CultureInfo.InvariantCulture));

    /// <summary>Whether it should have been made.</summary>
    public bool IsOverdue(LocalDate today) => Made is null && Due < today;
}

/// <summary>A report was made.</summary>
/// <param name="Document">The document by which; null where none was named, and it is only said.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReportMade(string? Document, Actor By, Instant At);

/// <summary>Reading the records of this folder.</summary>
public static class ReportRecords
{
    /// <summary>The report with this number; null where there is none.</summary>
    public static ReportDue? Report(this Workspace workspace, int number) => (ReportDue?)workspace.Find(ReportDue.KeyOf(number));

    /// <summary>Those that are due, the earliest first, what has no date yet last.</summary>
    public static IEnumerable<ReportDue> ReportsDue(this Workspace workspace) =>
        workspace.All<ReportDue>().Where(r => r.Made is null).OrderBy(r => r.Due ?? LocalDate.MaxIsoValue).ThenBy(r => r.Number);
}
