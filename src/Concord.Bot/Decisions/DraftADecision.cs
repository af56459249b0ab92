using System.Collections.Immutable;
using Concord.Bot.Conversation;
using Concord.Bot.Meetings;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;

namespace Concord.Bot.Decisions;

/// <summary>Writes a decision down as a draft. Where no parties were named it is of all secretariats, until its draft says otherwise.</summary>
public sealed class DraftADecision(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.draft";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        // What is recorded while a meeting sits is decided there, under the item at hand.
        Meeting? meeting = null;
        if (turn.Workspace.UnderWay(turn.Now).Any() && !request.TryMeeting(turn, m => m.IsUnderWay(turn.Now), out meeting, out var asked))
            return asked;
        var item = meeting is null ? null : turn.Workspace.SittingOf(meeting.Id).Item;
        var concerned = item is { } id ? turn.Workspace.Agenda(meeting!.Id)?.Item(id)?.Content.Parties : null;
        var parties = request.Secretariats(turn) is { IsEmpty: false } said ? said : concerned is { IsEmpty: false } some ? some : turn.Settings.Secretariats;
        return await keeper.DraftAsync(
            turn, new DecisionDraft(request.Value("text") ?? "", parties, meeting?.Id ?? MeetingId.InQuarterOf(turn.Today)) { AgendaItem = item }, cancellationToken);
    }
}

/// <summary>The draft is changed as its card's questions were answered.</summary>
public sealed class EditADraft(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.edit";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => keeper.CommitAsync(
        turn, request, string.Join('|', request.Data.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key}={d.Value}")),
        decision => request.Seen() is { } seen && MeetingId.Parse(request.Value("session")) is { } session
            && Enum.TryParse<DecisionKind>(request.Value("kind"), out var kind) && MilestonesIn(request, session.Year) is { } milestones
            ? new EditDecision(decision.Id, DecisionDraft.Of(decision) with
            {
                Text = request.Value("text") ?? "", Parties = request.Secretariats(turn), Session = session, Kind = kind,
                Item = request.Value("item"), AgendaItem = session == decision.Session ? decision.AgendaItem : null, Milestones = milestones,
            }, seen)
            : null,
        cancellationToken);

    /// <summary>Numbers between commas, in the plan of the session's year; null for what are none.</summary>
    private static ImmutableArray<MilestoneId>? MilestonesIn(Request request, int year)
    {
        var said = (request.Value("milestones") ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = said.Select(t => MilestoneId.Parse(t) ?? (int.TryParse(t, out var number) && number is > 0 and <= MilestoneId.Highest ? new MilestoneId(year, number) : null as MilestoneId?)).ToList();
        return read.Contains(null) ? null : [.. read.OfType<MilestoneId>().Distinct()];
    }
}
