using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>What a reader needs before the meeting, and nothing that is not in the record.</summary>
/// <param name="View">The agenda as the reader sees it.</param>
public sealed record AgendaSummary(AgendaView View)
{
    /// <summary>The items on which a decision is wanted.</summary>
    public ImmutableArray<AgendaPoint> ToDecide { get; private init; } = [];

    /// <summary>The decisions that are not agreed, or await answers.</summary>
    public ImmutableArray<DecisionLine> Undecided { get; private init; } = [];

    /// <summary>What waits for the reader; null for whoever reads the channel.</summary>
    public Owed? Owed { get; private init; }

    /// <summary>What changed since the last meeting.</summary>
    public MeetingNews News { get; private init; } = new(0, 0, 0, 0);

    /// <summary>The items that are new, are others or were taken off since the version before this one.</summary>
    public ImmutableArray<AgendaPoint> Revised { get; private init; } = [];

    /// <summary>The summary of the agenda of a meeting that has one. Pure.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="id">Which meeting.</param>
    /// <param name="reader">Entra object id of who reads; null for whoever reads the channel.</param>
    /// <param name="now">UTC.</param>
    public static AgendaSummary Of(Workspace workspace, MeetingId id, string? reader, Instant now)
    {
        var view = AgendaView.Of(workspace, id, reader, now);
        var today = workspace.Settings()!.DayOf(now);
        var decisions = view.Points.SelectMany(p => p.Lines).OfType<DecisionLine>().ToList();
        return new(view)
        {
            ToDecide = [.. view.Points.Where(p => p.Item is { Gone: null, Content.Kind: ItemKind.Decision })],
            Undecided = [.. decisions.Where(d => d.Why is DecisionMatter.NotAgreed or DecisionMatter.Awaited)],
            Owed = reader is null ? null : Owed.By(workspace, reader, now),
            News = MeetingNews.Since(view.Since, workspace, today, decisions),
            Revised = view.Agenda.VersionBefore is { } version
                ? [.. view.Points.Where(p => p.Item.ChangedIn > version.Commit)]
                : [],
        };
    }
}

/// <summary>What changed since the last meeting, counted.</summary>
/// <param name="Done">Milestones that were done.</param>
/// <param name="Overdue">Milestones that are past their date.</param>
/// <param name="Moved">Milestones that were put off.</param>
/// <param name="Decided">Decisions that were adopted.</param>
public sealed record MeetingNews(int Done, int Overdue, int Moved, int Decided)
{
    /// <summary>Counts them; what was decided is on the agenda.</summary>
    internal static MeetingNews Since(Instant since, Workspace workspace, LocalDate today, IReadOnlyCollection<DecisionLine> decisions)
    {
        var milestones = workspace.All<Milestone>().ToList();
        return new(
            milestones.Count(m => m.IsDone && m.Parts.Max(p => p.Last?.At) > since),
            milestones.Count(m => m.IsOverdue(today)),
            milestones.Count(m => m.HasSlippedSince(since)),
            decisions.Count(d => d.Why is DecisionMatter.Adopted or DecisionMatter.BySilence));
    }
}
