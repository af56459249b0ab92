using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings;

/// <summary>A meeting was scheduled, moved or cancelled: those who take part have its card, from which their calendar gets it, in their chats.</summary>
internal sealed class MeetingNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => MeetingNews.Kind;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) =>
        workspace.Find(due.Subject) is Meeting meeting ? workspace.ToldOf(meeting, now).Select(p => new Addressee.Person(p)) : [];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        if (view.Workspace.Find(due.Subject) is not Meeting meeting)
            return null;
        var card = MeetingCard.Of(meeting, view);
        // Who asked for the card from elsewhere is told no news.
        if (due.At != MeetingNews.At(meeting))
            return card;
        return Because(view.Text.Of(meeting.State == MeetingState.Cancelled ? "MeetingNews.Cancelled" : meeting.Sequence > 0 ? "MeetingNews.Moved" : "MeetingNews.Scheduled"), card);
    }
}
