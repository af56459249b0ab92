using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reporting;

/// <summary>A command on a report that is due.</summary>
/// <param name="Number">Which.</param>
/// <param name="Seen">The version on the card that was pressed; null where words were said.</param>
public abstract record ReportCommand(int Number, long? Seen) : Command
{
    internal sealed override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Report(Number) is not { } report)
            return Refusal.Because(Reason.UnknownReport, Number);
        if (Seen is { } seen && seen != report.Version)
            return Refusal.Because(seen > report.Version ? Reason.ForgedCard : Reason.StaleCard);
        return report.Made is not null ? Refusal.Because(Reason.ReportIsMade, Number) : Decide(report, workspace, by, now);
    }

    /// <summary>Decides it on the report as it stands.</summary>
    private protected abstract Outcome Decide(ReportDue report, Workspace workspace, Actor by, Instant now);
}

/// <summary>A report was made, be it shown by a document or only said.</summary>
public sealed record FinishReport(int Number, string? Document, long? Seen) : ReportCommand(Number, Seen)
{
    private protected override Outcome Decide(ReportDue report, Workspace workspace, Actor by, Instant now) => Document?.Length > ReportDue.LongestDocument
        ? Refusal.Because(Reason.NoteTooLong, ReportDue.LongestDocument)
        : new Outcome.Accepted(by, [new ReportFinished(Number, string.IsNullOrWhiteSpace(Document) ? null : Document.Trim())]);
}

/// <summary>A report is due on another day, or has its day at last.</summary>
public sealed record DateReport(int Number, LocalDate Due, long? Seen) : ReportCommand(Number, Seen)
{
    private protected override Outcome Decide(ReportDue report, Workspace workspace, Actor by, Instant now) =>
        Due < workspace.Settings()!.DayOf(now) ? Refusal.Because(Reason.DateIsPast, Due)
        : Due == report.Due ? Refusal.Because(Reason.ReportIsDueThen, Number, Due)
        : new Outcome.Accepted(by, [new ReportDated(Number, Due)]);
}

/// <summary>A report was made.</summary>
public sealed record ReportFinished(int Number, string? Document) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Report(Number)! with { Made = new(Document, stamp.By, stamp.At) }];
}

/// <summary>A report is due then.</summary>
public sealed record ReportDated(int Number, LocalDate Due) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Report(Number)! with { Due = Due }];
}
