using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>A dated result under a priority of a year's action plan (report on CMS Res. 11.3, paragraph 18).</summary>
public sealed partial record Milestone : Record
{
    /// <summary>How many reports the record keeps; the log keeps all.</summary>
    public const int ReportsKept = 100;

    /// <summary>After so many days without a report a milestone has no news.</summary>
    public const int DaysUntilNoNews = 30;

    /// <summary>Year and number.</summary>
    public required MilestoneId Id { get; init; }

    /// <summary>The heading of the plan under which it stands.</summary>
    public required string Priority { get; init; }

    /// <summary>What will have been reached.</summary>
    public required string Title { get; init; }

    /// <summary>When it is due now.</summary>
    public required DueDate Due { get; init; }

    /// <summary>The first agreed date, never changed.</summary>
    public required DueDate Baseline { get; init; }

    /// <summary>One part for every responsible secretariat, in protocol order.</summary>
    public required ImmutableArray<MilestonePart> Parts { get; init; }

    /// <summary>Strategic frameworks and mandates that it serves.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>What else the plan says of it.</summary>
    public string? Notes { get; init; }

    /// <summary>When it was put on the record, UTC.</summary>
    public required Instant AddedAt { get; init; }

    /// <summary>What was reported, the newest last.</summary>
    public ImmutableArray<PartReport> Reports { get; init; } = [];

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Id);

    /// <summary>The key of the milestone with this id.</summary>
    public static RecordKey KeyOf(MilestoneId id) => new("milestone", id.ToString());

    /// <summary>The worst of its parts.</summary>
    public PartState State => Parts.Min(p => p.State);

    /// <summary>Whether all parts are done.</summary>
    public bool IsDone => State == PartState.Done;

    /// <summary>How many parts are done.</summary>
    public int PartsDone => Parts.Count(p => p.State == PartState.Done);

    /// <summary>That secretariat's part; null where it is not responsible.</summary>
    public MilestonePart? PartOf(SecretariatId secretariat) => Parts.FirstOrDefault(p => p.Secretariat == secretariat);

    /// <summary>Whether it should have been done before this day, in the workspace's zone.</summary>
    public bool IsOverdue(LocalDate today) => !IsDone && Due.End < today;

    /// <summary>Whether that secretariat still owes its part after the due date.</summary>
    public bool IsOverdueFor(SecretariatId secretariat, LocalDate today) =>
        IsOverdue(today) && PartOf(secretariat) is { State: not PartState.Done };

    /// <summary>Whether nobody reported for more than thirty days on what is not done. No news is not "on track".</summary>
    public bool HasNoNews(Instant now) =>
        !IsDone && now - (Reports.IsEmpty ? AddedAt : Reports[^1].At) > Duration.FromDays(DaysUntilNoNews);

    /// <summary>The milestone after a report on one of its parts.</summary>
    internal Milestone With(PartReport report) => (this with
    {
        Parts = [.. Parts.Select(p => p.Secretariat == report.Secretariat ? p with { State = report.State, Last = report } : p)],
        Reports = [.. Reports.Add(report).TakeLast(ReportsKept)],
    }).Settled();
}
