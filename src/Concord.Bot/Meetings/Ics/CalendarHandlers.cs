using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Domain.Meetings;

namespace Concord.Bot.Meetings.Ics;

/// <summary>Hands a meeting to the person's calendar as a file; asked in a channel, it comes in their personal chat.</summary>
internal sealed class SendMeetingFile(MeetingFiles files, FileOffers offers, ComeToChat chat) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.file";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMeeting(turn, m => m.State != MeetingState.Held && m.End > turn.Now, out var meeting, out var asked))
            return asked;
        var name = turn.Text.MeetingName(meeting.Id, turn.Settings);
        if (!turn.Speaker.InPersonalChat)
        {
            await chat.BringAsync(turn, meeting, cancellationToken);
            return Reply.Say(turn.Text.Of("MeetingFile.InOurChat", name));
        }
        var file = await files.OfAsync(turn, meeting, cancellationToken);
        var sentence = turn.Text.Of(meeting.State == MeetingState.Cancelled ? "MeetingFile.OfferCancelled" : "MeetingFile.Offer", name, meeting.Time.Day, file.Name);
        return offers.Offer(turn, file, sentence, [new("file", MeetingFiles.One), new("meeting", meeting.Id.ToString())]);
    }
}

/// <summary>Hands all meetings that are to come to the person's calendar as one file.</summary>
internal sealed class SendMeetingsFile(MeetingFiles files, FileOffers offers) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meetings.file";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!turn.Speaker.InPersonalChat)
            return Reply.Say(turn.Text.Of("MeetingFile.AskInOurChat", turn.Text.Of("Help.meetings.file")));
        var meetings = MeetingFiles.ToCome(turn);
        if (!meetings.Exists(m => m.IsOpen))
            return Reply.Say(turn.Text.Of("Meeting.NoneScheduled"));
        var file = await files.OfAllAsync(turn, meetings, cancellationToken);
        return offers.Offer(
            turn, file, turn.Text.Of("MeetingFile.OfferAll", meetings.Count(m => m.IsOpen), file.Name), [new("file", MeetingFiles.All)]);
    }
}
