using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions;
using Concord.Bot.Files;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Minutes as a Word file, made from the record each time anew.</summary>
public sealed class MinutesFile(Ledger.Ledger ledger) : IFileMaker
{
    /// <summary>What an offer says that it is of.</summary>
    internal const string Kind = "minutes";

    /// <inheritdoc/>
    public async Task<MadeFile?> MakeAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        request.Value("file") == Kind && MeetingId.Parse(request.Value("meeting")) is { } id && turn.Workspace.Minutes(id) is { } minutes
            ? await OfAsync(turn, minutes, turn.Person, cancellationToken)
            : null;

    /// <summary>The file as the record is now.</summary>
    /// <param name="turn">In whose language.</param>
    /// <param name="minutes">Which.</param>
    /// <param name="reader">Who reads it; null for everybody in the Team.</param>
    /// <param name="cancellationToken">Stops making it.</param>
    internal async Task<MadeFile> OfAsync(Turn turn, Minutes minutes, string? reader, CancellationToken cancellationToken)
    {
        var view = RecordView.Of(turn) with { Names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken) };
        return new($"{minutes.Symbol.Replace('/', '-')}.docx", MinutesDocument.Of(minutes, view, reader));
    }
}

/// <summary>Offers minutes as a Word file, in the personal chat.</summary>
public sealed class SendMinutes(MinutesFile file, FileOffers offers, SilenceKeeper silences) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "minutes.word";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        turn = await silences.SettleAsync(turn, cancellationToken);
        if (!request.TryMinutes(turn, m => m is not null, out var meeting, out var asked))
            return asked;
        if (turn.Workspace.Minutes(meeting.Id) is not { } minutes)
            return turn.Refused(Reason.NoMinutes, meeting.Id);
        if (!turn.Speaker.InPersonalChat)
            return Reply.Say(turn.Text.Of("Export.InPersonalChat"));
        var made = await file.OfAsync(turn, minutes, turn.Person, cancellationToken);
        return offers.Offer(turn, made, turn.Text.Of("MinutesFile.Offer", turn.Text.MeetingName(meeting.Id, turn.Settings), made.Name), [new("file", MinutesFile.Kind), new("meeting", $"{meeting.Id}")]);
    }
}
