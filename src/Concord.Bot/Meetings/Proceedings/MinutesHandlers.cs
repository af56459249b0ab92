using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Drafts the minutes of a meeting, or shows those that it has.</summary>
public sealed class DraftMinutesHandler(SittingKeeper keeper, RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.draft";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMinutes(turn, m => m is null, out var meeting, out var asked))
            return asked;
        if (turn.Workspace.Minutes(meeting.Id) is { } known)
            return await cards.ShowAsync(turn, known, cancellationToken);
        var commit = await keeper.CommitOnlyAsync(turn, request, meeting.Id, new DraftMinutes(meeting.Id), cancellationToken);
        return commit.Outcome is Outcome.Refused { Why: var why } ? turn.Refused(why)
            : await cards.ShowAsync(turn with { Workspace = commit.Workspace }, commit.Workspace.Minutes(meeting.Id)!, cancellationToken);
    }
}

/// <summary>Shows minutes, or a page of them. Words alone approve nothing: they open the card, and its press counts.</summary>
public sealed class ShowMinutes(RecordCards cards, Ledger.Ledger ledger, SilenceKeeper silences) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        turn = await silences.SettleAsync(turn, cancellationToken);
        if (!request.TryMinutes(turn, m => m is not null, out var meeting, out var asked))
            return asked;
        if (turn.Workspace.Minutes(meeting.Id) is not { } minutes)
            return turn.Refused(Reason.NoMinutes, meeting.Id);
        if (request.Number("page") is not { } page || page == 0)
            return request.Value("page") is null ? await cards.ShowAsync(turn, minutes, cancellationToken) : await cards.ReplaceAsync(turn, minutes, null, cancellationToken);
        return Reply.Replace(MinutesCard.Of(minutes, new(turn.Workspace, await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn.Now, turn.Text), page: page));
    }
}

/// <summary>Puts the minutes before those who were there.</summary>
public sealed class CirculateHandler(MinutesKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.circulate";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        keeper.CommitAsync(turn, request, m => m is null or { State: MinutesState.Draft }, m => new CirculateMinutes(m.Id), cancellationToken);
}

/// <summary>Has the minutes approved at an exact moment unless somebody asks for a correction before; a draft is circulated thereby.</summary>
public sealed class SilenceMinutes(MinutesKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.silence";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.TrySilence(turn, out var end, out var asked)
        ? await keeper.CommitAsync(turn, request, m => m is not { State: MinutesState.Approved }, m => new PutMinutesUnderSilence(m.Id, end.Local, end.Zone), cancellationToken)
        : asked;
}

/// <summary>A secretariat that was there approves the version on the card.</summary>
public sealed class ApproveMinutesHandler(MinutesKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.approve";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (Secretariats.DesignateOfficer.Question<ApproveMinutes>(turn, request, out var whose) is { } question)
            return question;
        // Only a card has the version that is approved.
        return request.Number("version") is not { } version || request.Value("meeting") is null ? turn.Refused(Reason.ForgedCard)
            : whose is { } secretariat ? await keeper.CommitAsync(turn, request, _ => true, m => new ApproveMinutes(m.Id, version, secretariat), cancellationToken)
            : turn.Refused(Reason.NotEntitled);
    }
}

/// <summary>Somebody wants an item to read otherwise.</summary>
public sealed class CorrectHandler(MinutesKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.correct";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMinutes(turn, m => m is { State: not MinutesState.Draft }, out var meeting, out var asked) || !request.TryItem(turn, meeting.Id, out var item, out asked))
            return asked;
        var known = new Request(request.Verb, new Dictionary<string, string>(request.Data) { ["meeting"] = $"{meeting.Id}" }, request.Language);
        return await keeper.CommitAsync(turn, known, _ => true, m => new ProposeCorrection(m.Id, request.Number("version"), item?.Id, request.Value("note")), cancellationToken);
    }
}

/// <summary>A correction is accepted.</summary>
public sealed class AcceptCorrection(MinutesKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.accept";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => keeper.CommitAsync(
        turn, request, m => m?.Open.Any() == true, m => new AnswerCorrection(m.Id, request.Number("number") ?? 0, true, null), cancellationToken);
}

/// <summary>A correction is declined.</summary>
public sealed class DeclineCorrection(MinutesKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.decline";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => keeper.CommitAsync(
        turn, request, m => m?.Open.Any() == true, m => new AnswerCorrection(m.Id, request.Number("number") ?? 0, false, request.Value("note")), cancellationToken);
}

/// <summary>Finds the minutes that are meant, commits a command on them, and answers with their card as it stands then.</summary>
public sealed class MinutesKeeper(SittingKeeper keeper, RecordCards cards, SilenceKeeper silences)
{
    /// <summary>Finds, commits and answers.</summary>
    public async Task<Reply> CommitAsync(
        Turn turn, Request request, Func<Minutes?, bool> fits, Func<Meeting, MinutesCommand> commandOf, CancellationToken cancellationToken)
    {
        turn = await silences.SettleAsync(turn, cancellationToken);
        return request.TryMinutes(turn, fits, out var meeting, out var asked)
            ? await cards.AnswerAsync(turn, await keeper.CommitOnlyAsync(turn, request, meeting.Id, commandOf(meeting), cancellationToken), Minutes.KeyOf(meeting.Id), cancellationToken)
            : asked;
    }
}
