using Concord.Domain.Decisions;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Reporting;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>What a meeting of a series is to look at by what the records say, whether somebody drafted its agenda or not.</summary>
/// <param name="Meeting">Which meeting.</param>
/// <param name="Series">Its series.</param>
/// <param name="Workspace">The records.</param>
internal sealed record Matters(Meeting Meeting, Series Series, Workspace Workspace)
{
    /// <summary>The meeting that was held before this one; null before the first.</summary>
    public Meeting? Before { get; } = Workspace.HeldBefore(Meeting);

    /// <summary>From when on what happened is news to the meeting, UTC.</summary>
    public Instant Since => Before?.EndedAt ?? Workspace.Settings()!.StartOf(Meeting.Time.Day.PlusMonths(-Series.Cadence.EveryMonths));

    /// <summary>The day of the meeting after.</summary>
    public LocalDate Following { get; } = Workspace.FollowingDay(Meeting, Series);

    /// <summary>The next meeting's of a series; where none is scheduled, of one on the last day that keeps the cadence.</summary>
    public static Matters OfNext(Workspace workspace, Series series, Instant now)
    {
        var settings = workspace.Settings()!;
        var today = settings.DayOf(now);
        var last = workspace.CadenceLimit(series, today)?.Day is { } limit && limit > today ? limit : today;
        return new(workspace.NextMeeting(series.Code, now) ?? new()
        {
            Id = new(series.Code, workspace.FreeSession(series, last)), Time = new(last.At(LocalTime.Noon), settings.ZoneOf(series)), Minutes = 0,
        }, series, workspace);
    }

    /// <summary>What stands under a standing item by itself at that instant, UTC.</summary>
    public IEnumerable<AgendaLine> Under(StandingItem standing, Instant now) => standing switch
    {
        StandingItem.MattersArising => [.. Workspace.MinutesOutstandingAt(Meeting, now).Select(m => new MinutesLine(m.Id)), .. Decisions(now), .. Actions()],
        StandingItem.ActionPlan => Workspace.MilestonesFor(Since, Following, Workspace.Settings()!.DayOf(now)),
        StandingItem.Reports => Reports(),
        StandingItem.NextDate => [new NextDateLine(Following, Workspace.MeetingsOf(Series.Code)
            .FirstOrDefault(m => m.IsOpen && m.Time.Start.ToInstant() > Meeting.Time.Start.ToInstant())?.Id)],
        _ => [],
    };

    /// <summary>Decisions of the series: not agreed, awaited, adopted since the last meeting by silence or by all.</summary>
    private IEnumerable<DecisionLine> Decisions(Instant now) =>
        from decision in Workspace.All<Decision>()
        where SeriesOf(decision) == Series.Code
        let why = Why(decision, now)
        where why is not null
        orderby why, decision.Adoption?.At ?? decision.Current.At, decision.Id.Draft
        select new DecisionLine(decision, why.Value);

    /// <summary>Actions that are owed, the earliest first, then those that were done since. What follows from no decision is the heads' to ask for.</summary>
    private IEnumerable<ActionLine> Actions() =>
        from action in Workspace.All<ActionItem>()
        where action.IsOwed(Workspace) || action.Done?.At > Since
        where action.Decision is { } id ? Workspace.Decision(id) is { } decision && SeriesOf(decision) == Series.Code : Series.Participants.Contains(RoleKind.ExecutiveSecretary)
        orderby action.Done is not null, action.Due, action.Number
        select new ActionLine(action);

    /// <summary>Reports that are due before the meeting after, late ones and those without a date among them; then those that were made since.</summary>
    private IEnumerable<ReportLine> Reports() => Workspace.ReportsDue().Where(r => r.Due is null || r.Due <= Following)
        .Concat(Workspace.All<ReportDue>().Where(r => r.Made?.At > Since)).Select(r => new ReportLine(r));

    private static string SeriesOf(Decision decision) => (decision.Adoption?.Number.Session ?? decision.Session).Series;

    private DecisionMatter? Why(Decision decision, Instant now) => decision.StateAt(now) switch
    {
        DecisionState.NotAgreed => DecisionMatter.NotAgreed,
        DecisionState.Proposed or DecisionState.UnderSilence => DecisionMatter.Awaited,
        _ when IsBySilence(decision, now) => DecisionMatter.BySilence,
        _ => decision.Adoption?.At > Since ? DecisionMatter.Adopted : null,
    };

    /// <summary>Whether silence adopted it since that instant, also where nobody has given it its number yet.</summary>
    private bool IsBySilence(Decision decision, Instant now) =>
        decision.Silence is { } silence && silence.HasElapsed(now) && silence.Expires >= Since && decision.Withdrawal is null
        && (decision.Adoption is not { } adoption || adoption.At == silence.Expires);
}
