using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>
/// Three working days before a meeting the summary of its agenda comes to those who take part, each with what they owe, and to the
/// channel; where nobody drafted an agenda, the channel alone is told so.
/// </summary>
internal sealed class AgendaNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => SummaryNotice.Kind;

    /// <inheritdoc/>
    public bool StandsAlone => true;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => Wanted(workspace, due, now) is { } meeting
        ? [new Addressee.Channel(), .. Participants(workspace, meeting, now).Select(p => new Addressee.Person(p))]
        : [];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        if (Wanted(view.Workspace, due, view.Now) is not { } meeting)
            return null;
        var person = (to as Addressee.Person)?.ObjectId;
        if (view.Workspace.Agenda(meeting.Id) is null)
            return person is null ? NoAgendaCard.Of(meeting, view, view.Workspace.ItemsWaitingFor(meeting.Id.Series).Count()) : null;
        if (person is not null && !Participants(view.Workspace, meeting, view.Now).Contains(person))
            return null;
        return Because(view.Text.Of("Summary.Why", meeting.Time.Day), SummaryCard.Of(AgendaSummary.Of(view.Workspace, meeting.Id, person, view.Now), view));
    }

    private static IEnumerable<string> Participants(Workspace workspace, Meeting meeting, Instant now) =>
        workspace.Agenda(meeting.Id) is not null && workspace.Settings()!.SeriesOf(meeting.Id.Series) is { } series
            ? workspace.ParticipantsOn(series, workspace.Settings()!.DayOf(now))
            : [];

    /// <summary>A meeting that has begun meanwhile needs no summary any more.</summary>
    private static Meeting? Wanted(Workspace workspace, Due due, Instant now) =>
        workspace.Find(due.Subject) is Meeting { State: MeetingState.Scheduled } meeting && meeting.Time.Start.ToInstant() > now ? meeting : null;
}
