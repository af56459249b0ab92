using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>The decisions and actions that a meeting of a series is to look at.</summary>
public static class Matters
{
    /// <summary>What the Executive Secretaries' next meeting is to look at of decisions and actions, whether somebody drafted its agenda or not.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="now">UTC.</param>
    public static IEnumerable<AgendaLine> MattersForNextMeeting(this Workspace workspace, Instant now)
    {
        if (workspace.Settings() is not { } settings || settings.Series.FirstOrDefault(s => s.Participants.Contains(RoleKind.ExecutiveSecretary)) is not { } series)
            return [];
        var since = workspace.LastHeld(series.Code)?.EndedAt ?? settings.StartOf(settings.DayOf(now).PlusMonths(-series.Cadence.EveryMonths));
        return [.. workspace.DecisionsFor(series, since, now), .. workspace.ActionsFor(series, since)];
    }

    /// <summary>Decisions of the series: not agreed, awaited, adopted since the last meeting by silence or by all.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="series">Whose.</param>
    /// <param name="since">When the last meeting ended, UTC.</param>
    /// <param name="now">UTC.</param>
    internal static IEnumerable<DecisionLine> DecisionsFor(this Workspace workspace, Series series, Instant since, Instant now)
    {
        var silent = workspace.DecisionsForNextMeeting(since, now).Where(d => d.StateAt(now) != DecisionState.NotAgreed).Select(d => d.Id).ToHashSet();
        return
            from decision in workspace.All<Decision>()
            where SeriesOf(decision) == series.Code
            let why = silent.Contains(decision.Id) ? DecisionMatter.BySilence : Why(decision, since, now)
            where why is not null
            orderby why, decision.Adoption?.At ?? decision.Current.At, decision.Id.Draft
            select new DecisionLine(decision, why.Value);
    }

    /// <summary>Actions that are owed, the earliest first, then those that were done since. What follows from no decision is the heads' to ask for.</summary>
    internal static IEnumerable<ActionLine> ActionsFor(this Workspace workspace, Series series, Instant since) =>
        from action in workspace.All<ActionItem>()
        where action.IsOwed(workspace) || action.Done?.At > since
        where action.Decision is { } id ? workspace.Decision(id) is { } decision && SeriesOf(decision) == series.Code : series.Participants.Contains(RoleKind.ExecutiveSecretary)
        orderby action.Done is not null, action.Due, action.Number
        select new ActionLine(action);

    private static string SeriesOf(Decision decision) => (decision.Adoption?.Number.Session ?? decision.Session).Series;

    private static DecisionMatter? Why(Decision decision, Instant since, Instant now) => decision.StateAt(now) switch
    {
        DecisionState.NotAgreed => DecisionMatter.NotAgreed,
        DecisionState.Proposed or DecisionState.UnderSilence => DecisionMatter.Awaited,
        _ => decision.Adoption?.At > since ? DecisionMatter.Adopted : null,
    };
}
