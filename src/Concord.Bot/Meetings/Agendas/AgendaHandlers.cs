using Concord.Bot.Conversation;
using Concord.Domain.Meetings.Agendas;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>Drafts the agenda of a meeting, or shows the one that it has.</summary>
public sealed class DraftHandler(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.draft";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        !request.TryDraft(turn, out var meeting, out var asked) ? asked
        : turn.Workspace.Agenda(meeting.Id) is not null ? await keeper.ShowAsync(turn, meeting.Id, 0, null, inPlace: request.Value("meeting") is not null, cancellationToken)
        : await keeper.CommitAsync(turn, request, new DraftAgenda(meeting.Id), cancellationToken);
}

/// <summary>Shows an agenda, or a page of it.</summary>
public sealed class ShowAgenda(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        !request.TryRead(turn, out var meeting, out var asked) ? asked
        : turn.Workspace.Agenda(meeting.Id) is null ? AgendaKeeper.None(turn, meeting)
        : await keeper.ShowAsync(turn, meeting.Id, request.Number("page") ?? 0, null, inPlace: request.Value("page") is not null, cancellationToken);
}

/// <summary>Sums an agenda up for the reader.</summary>
public sealed class Summarise(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.summary";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        !request.TryRead(turn, out var meeting, out var asked) ? asked
        : turn.Workspace.Agenda(meeting.Id) is null ? AgendaKeeper.None(turn, meeting)
        : Reply.Show(SummaryCard.Of(
            AgendaSummary.Of(turn.Workspace, meeting.Id, AgendaKeeper.ReaderOf(turn), turn.Now), await keeper.ViewAsync(turn, cancellationToken)));
}

/// <summary>The chair's side approves the agenda, or its revision.</summary>
public sealed class ApproveHandler(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.approve";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.TryChange(turn, out var meeting, out var asked)
        ? await keeper.CommitAsync(turn, request, new ApproveAgenda(meeting.Id) { Seen = request.Seen() }, cancellationToken)
        : asked;
}

/// <summary>What was approved is to be revised.</summary>
public sealed class ReviseHandler(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.revise";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.TryChange(turn, out var meeting, out var asked)
        ? await keeper.CommitAsync(turn, request, new ReviseAgenda(meeting.Id) { Seen = request.Seen() }, cancellationToken)
        : asked;
}
