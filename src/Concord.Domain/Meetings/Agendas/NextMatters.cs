using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>What the Executive Secretaries are to take up next.</summary>
public static class NextMatters
{
    /// <summary>Decisions, actions, milestones and reports for their next meeting, as its agenda has them, or will.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="now">UTC.</param>
    public static ILookup<StandingItem, AgendaLine> MattersForNextMeeting(this Workspace workspace, Instant now)
    {
        var series = workspace.Settings()?.Series.FirstOrDefault(s => s.Participants.Contains(RoleKind.ExecutiveSecretary));
        var matters = series is null ? null : Matters.OfNext(workspace, series, now);
        return new[] { StandingItem.MattersArising, StandingItem.ActionPlan, StandingItem.Reports }
            .SelectMany(i => matters?.Under(i, now) ?? [], (i, l) => (Item: i, Line: l)).ToLookup(m => m.Item, m => m.Line);
    }
}
