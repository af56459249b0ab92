using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>Puts an item on the agenda, which is begun thereby where nobody did; late where it is approved already.</summary>
public sealed record AddItem(MeetingId Meeting, ItemContent Content) : AgendaCommand(Meeting)
{
    private protected override Outcome Decide(Agenda agenda, Workspace workspace, Actor by) => agenda.Items.Length >= Agenda.MostItems
        ? Refusal.Because(Reason.AgendaIsFull, Meeting, Agenda.MostItems)
        : Fault(workspace) ?? (Outcome)new Outcome.Accepted(by, [Added(workspace)]);

    private protected override Outcome WithoutAgenda(Workspace workspace, Actor by) =>
        Fault(workspace) ?? (Outcome)new Outcome.Accepted(by, [DraftAgenda.Of(workspace, Meeting), Added(workspace)]);

    private Outcome.Refused? Fault(Workspace workspace) => Content.FaultIn(workspace.Settings()!, isStanding: false);

    private ItemAdded Added(Workspace workspace) => new(Meeting, Content.Tidied(workspace.Settings()!));
}

/// <summary>Says something else of an item: its title, who presents it, how long it takes, its papers, whether a decision is wanted.</summary>
public sealed record ChangeItem(MeetingId Meeting, int Item, ItemContent Content) : ItemCommand(Meeting, Item)
{
    private protected override Outcome Decide(AgendaItem item, Agenda agenda, Workspace workspace, Actor by)
    {
        if (Content.FaultIn(workspace.Settings()!, item.Standing is not null) is { } fault)
            return fault;
        var tidied = Content.Tidied(workspace.Settings()!);
        return tidied == item.Content
            ? Refusal.Because(Reason.ItemIsSo, agenda.NumberOf(Item))
            : new Outcome.Accepted(by, [new ItemChanged(Meeting, Item, tidied)]);
    }
}

/// <summary>Puts an item behind another one. Numbers that are fixed stay.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Item">By its id.</param>
/// <param name="After">The id of the other one; null for the first place.</param>
public sealed record MoveItem(MeetingId Meeting, int Item, int? After) : ItemCommand(Meeting, Item)
{
    private protected override Outcome Decide(AgendaItem item, Agenda agenda, Workspace workspace, Actor by)
    {
        if (After is { } other && (other == Item || agenda.Item(other) is null))
            return Refusal.Because(other == Item ? Reason.ItemIsSo : Reason.ForgedCard, agenda.NumberOf(Item));
        return new Outcome.Accepted(by, [new ItemMoved(Meeting, Item, After)]);
    }
}

/// <summary>An item is put on the agenda.</summary>
public sealed record ItemAdded(MeetingId Meeting, ItemContent Content) : AgendaEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Agenda(Meeting)!.WithNew(Content, [], stamp)];
}

/// <summary>Something else is said of an item.</summary>
public sealed record ItemChanged(MeetingId Meeting, int Item, ItemContent Content) : AgendaEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var agenda = before.Agenda(Meeting)!;
        return [agenda.With(agenda.Item(Item)! with { Content = Content, ChangedIn = stamp.Version })];
    }
}

/// <summary>An item is taken behind another one.</summary>
public sealed record ItemMoved(MeetingId Meeting, int Item, int? After) : AgendaEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var agenda = before.Agenda(Meeting)!;
        var moved = agenda.Item(Item)! with { ChangedIn = stamp.Version };
        var others = agenda.Items.RemoveAll(i => i.Id == Item);
        return [agenda.With(others.Insert(others.Select(i => (int?)i.Id).ToList().IndexOf(After) + 1, moved))];
    }
}
