using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Delivery;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Records;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Outlook;

/// <summary>
/// The organiser's calendar says something else than the record: who leads the meeting and who takes the notes are asked what holds. Where
/// the record has followed, all who take part and the channel are told.
/// </summary>
internal sealed class FindingNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => CalendarWatch.Finding;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => workspace.Find(due.Subject) is Meeting meeting && CalendarWatch.FindingAt(meeting) is not null
        ? [.. meeting.HasFollowedCalendar ? [new Addressee.Channel()] : Array.Empty<Addressee>(), .. workspace.ToldOfCalendar(meeting, now).Select(p => new Addressee.Person(p))]
        : [];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        if (view.Workspace.Find(due.Subject) is not Meeting meeting || CalendarWatch.FindingAt(meeting) is null)
            return null;
        var card = MeetingCard.Of(meeting, view);
        card.FallbackText = $"{FindingWords.Of(meeting, view.Text)} {card.FallbackText}";
        return Because(FindingWords.TitleOf(meeting, view.Text), card);
    }
}

/// <summary>Keeps the record's time against the calendar's, or puts it back where the record has followed.</summary>
public sealed class KeepHandler(MeetingKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "meeting.keep";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        request.TryMeeting(turn, m => m.State == MeetingState.Scheduled && m.End > turn.Now, out var meeting, out var asked)
            ? await keeper.CommitAsync(
                turn, new KeepTime(meeting.Id, request.Seen()), request.Seen() is { } seen ? $"{meeting.Id}|{seen}" : null, meeting.Id, cancellationToken)
            : asked;
}
