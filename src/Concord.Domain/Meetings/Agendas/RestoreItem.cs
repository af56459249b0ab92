using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>Puts an item back that was withdrawn, dropped, or sent to a meeting which has not taken it: at its place, under its number.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Item">By its id.</param>
public sealed record RestoreItem(MeetingId Meeting, int Item) : ItemCommand(Meeting, Item)
{
    private protected override bool IsForGone => true;

    private protected override Outcome Decide(AgendaItem item, Agenda agenda, Workspace workspace, Actor by) => item.Gone!.TakenBy is { } taken
        ? Refusal.Because(Reason.ItemIsElsewhere, item.Gone.Number, taken)
        : new Outcome.Accepted(by, [new ItemRestored(Meeting, Item)]);
}

/// <summary>An item is taken after all.</summary>
public sealed record ItemRestored(MeetingId Meeting, int Item) : AgendaEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var agenda = before.Agenda(Meeting)!;
        return [agenda.With(agenda.Item(Item)! with { ChangedIn = stamp.Version, Gone = null })];
    }
}
