using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Bot.Meetings;

/// <summary>The limit of a series is near or past and no meeting is set before it: the channel is told, with the meeting that is set too late.</summary>
internal sealed class CadenceNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => CadenceWarning.Kind;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => ToWarn(workspace, due, now) is null ? [] : [new Addressee.Channel()];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        if (ToWarn(view.Workspace, due, view.Now) is not { } series)
            return null;
        return view.Workspace.NextMeeting(series.Code, view.Now) is { } tooLate
            ? MeetingCard.Of(tooLate, view)
            : NoneScheduledCard.Of([series], view, mayCall: true);
    }

    private static Series? ToWarn(Workspace workspace, Due due, Instant now) =>
        workspace.Find(due.Subject) is Meeting held ? workspace.SeriesToWarn(held, now) : null;
}
