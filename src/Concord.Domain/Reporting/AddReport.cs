using System.Collections.Immutable;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reporting;

/// <summary>Writes down that a body is owed a report.</summary>
/// <param name="Body">Its code.</param>
/// <param name="From">Which secretariats report; none for the one that serves the body.</param>
/// <param name="Subject">What it is on.</param>
/// <param name="Due">Until the end of which day; null where that is to be set.</param>
public sealed record AddReport(string Body, ImmutableArray<SecretariatId> From, string? Subject, LocalDate? Due) : Command
{
    /// <summary>The counter of reports.</summary>
    internal const string Numbers = "report";

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        var settings = workspace.Settings()!;
        if (Bodies.Find(Body) is not { } body)
            return Refusal.Because(Reason.ForgedCard);
        var from = settings.InProtocolOrder(!From.IsDefaultOrEmpty ? From : body.Of is { } serves ? [serves] : []);
        if (from.IsEmpty)
            return Refusal.Because(Reason.WhoReports, Body);
        if (string.IsNullOrWhiteSpace(Subject) || Subject.Length > ReportDue.LongestSubject)
            return Refusal.Because(Reason.ReportNeedsSubject, ReportDue.LongestSubject);
        return Due < settings.DayOf(now)
            ? Refusal.Because(Reason.DateIsPast, Due)
            : new Outcome.Accepted(by, [new ReportAdded(workspace.NextNumber(Numbers), Body, from, Subject.Trim(), Due)]);
    }
}

/// <summary>A body is owed a report.</summary>
public sealed record ReportAdded(int Number, string Body, ImmutableArray<SecretariatId> From, string Subject, LocalDate? Due) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
    [
        new ReportDue { Number = Number, Body = Body, From = From, Subject = Subject, Due = Due, By = stamp.By },
        new Counter { Of = AddReport.Numbers, Last = Number },
    ];
}
