using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>A command on the agenda of a meeting. Once the meeting was held or cancelled, its agenda is what it was.</summary>
/// <param name="Meeting">Which.</param>
public abstract record AgendaCommand(MeetingId Meeting) : Command
{
    /// <summary>The version on the card that was pressed; null where words were said, and where what others changed does not matter.</summary>
    public long? Seen { get; init; }

    internal sealed override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Meeting(Meeting) is not { } meeting)
            return Refusal.Because(Reason.ForgedCard);
        if (!meeting.IsOpen)
            return Refusal.Because(Reason.AgendaIsOver, Meeting, meeting.Time.Day);
        if (workspace.Agenda(Meeting) is not { } agenda)
            return WithoutAgenda(workspace, by);
        return Seen > agenda.Version ? Refusal.Because(Reason.ForgedCard)
            : Seen < agenda.Version ? Refusal.Because(Reason.StaleCard)
            : Decide(agenda, workspace, by);
    }

    /// <summary>Decides it on the agenda as it stands.</summary>
    private protected abstract Outcome Decide(Agenda agenda, Workspace workspace, Actor by);

    /// <summary>Decides it where nobody drafted an agenda yet.</summary>
    private protected virtual Outcome WithoutAgenda(Workspace workspace, Actor by) => Refusal.Because(Reason.NoAgenda, Meeting);
}

/// <summary>A command on one item. Who calls the meetings of the series changes all of them; a secretariat its own.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Item">By its id.</param>
public abstract record ItemCommand(MeetingId Meeting, int Item) : AgendaCommand(Meeting)
{
    /// <summary>Characters of a reason.</summary>
    public const int LongestWhy = 500;

    private protected sealed override Outcome Decide(Agenda agenda, Workspace workspace, Actor by)
    {
        if (agenda.Item(Item) is not { } item)
            return Refusal.Because(Reason.ForgedCard);
        var calls = workspace.Settings()!.SeriesOf(Meeting.Series)?.IsCalledBy(new Role(by.Capacity.Role, by.Capacity.Secretariat)) == true;
        if (!calls && (item.Standing is not null || by.Capacity.Secretariat is not { } own || (item.By.Capacity.Secretariat != own && item.Content.Lead != own)))
            return Refusal.Because(Reason.NotYourItem, agenda.NumberOf(Item));
        if (item.Gone is null != IsForGone)
            return Decide(item, agenda, workspace, by);
        return Refusal.Because(IsForGone ? Reason.ItemStands : Reason.ItemIsGone, agenda.NumberOf(Item));
    }

    /// <summary>Whether it is for an item that was withdrawn or sent away, not for one that stands.</summary>
    private protected virtual bool IsForGone => false;

    /// <summary>Decides it on the item.</summary>
    private protected abstract Outcome Decide(AgendaItem item, Agenda agenda, Workspace workspace, Actor by);

    /// <summary>A reason as it goes on the record; null for none.</summary>
    private protected static string? Tidied(string? why) => string.IsNullOrWhiteSpace(why) ? null : why.Trim();
}

/// <summary>Something happened to the agenda of a meeting.</summary>
/// <param name="Meeting">Which.</param>
public abstract record AgendaEvent(MeetingId Meeting) : Event;
