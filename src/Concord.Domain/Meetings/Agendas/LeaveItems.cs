using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>Takes an item off. A standing one is dropped with a note, which stands on the agenda in its place.</summary>
/// <param name="Meeting">Of which meeting.</param>
/// <param name="Item">By its id.</param>
/// <param name="Why">In the person's own words; null where nothing was said.</param>
public sealed record WithdrawItem(MeetingId Meeting, int Item, string? Why) : ItemCommand(Meeting, Item)
{
    private protected override Outcome Decide(AgendaItem item, Agenda agenda, Workspace workspace, Actor by) =>
        item.Standing is not null && string.IsNullOrWhiteSpace(Why) ? Refusal.Because(Reason.StandingNeedsNote, agenda.NumberOf(Item))
        : Why?.Length > LongestWhy ? Refusal.Because(Reason.NoteTooLong, LongestWhy)
        : new Outcome.Accepted(by, [new ItemWithdrawn(Meeting, Item, Tidied(Why))]);
}

/// <summary>Sends an item to the next meeting of another series, such as what is beyond a meeting's authority, or of the same: it keeps its history.</summary>
/// <param name="Meeting">From which meeting.</param>
/// <param name="Item">By its id.</param>
/// <param name="To">Code of the series.</param>
/// <param name="Why">In the person's own words; null where nothing was said.</param>
public sealed record SendItem(MeetingId Meeting, int Item, string To, string? Why) : ItemCommand(Meeting, Item)
{
    private protected override Outcome Decide(AgendaItem item, Agenda agenda, Workspace workspace, Actor by)
    {
        if (workspace.Settings()!.SeriesOf(To) is null)
            return Refusal.Because(Reason.ForgedCard);
        if (item.Standing is not null)
            return Refusal.Because(Reason.StandingIsNotSent, agenda.NumberOf(Item));
        if (Why?.Length > LongestWhy)
            return Refusal.Because(Reason.NoteTooLong, LongestWhy);
        var target = workspace.TakesNext(To, Meeting);
        return target is { } taken && workspace.Agenda(taken)!.Items.Length >= Agenda.MostItems
            ? Refusal.Because(Reason.AgendaIsFull, taken, Agenda.MostItems)
            : new Outcome.Accepted(by, [new ItemSent(Meeting, Item, To, target, Tidied(Why))]);
    }
}

/// <summary>An item is not taken.</summary>
public sealed record ItemWithdrawn(MeetingId Meeting, int Item, string? Why) : AgendaEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var agenda = before.Agenda(Meeting)!;
        return [agenda.With(agenda.Item(Item)! with { ChangedIn = stamp.Version, Gone = new(Why, stamp.By, stamp.At) { Number = agenda.NumberOf(Item) } })];
    }
}

/// <summary>An item is taken at another meeting.</summary>
/// <param name="Meeting">Where it stood.</param>
/// <param name="Item">Its id there.</param>
/// <param name="To">Code of the series to whose next meeting it was sent.</param>
/// <param name="Target">The meeting on whose agenda it stands instead; null while it waits for one.</param>
/// <param name="Why">Null where nothing was said.</param>
public sealed record ItemSent(MeetingId Meeting, int Item, string To, MeetingId? Target, string? Why) : AgendaEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var agenda = before.Agenda(Meeting)!;
        var source = agenda.With(agenda.Item(Item)! with { ChangedIn = stamp.Version, Gone = new(Why, stamp.By, stamp.At) { Number = agenda.NumberOf(Item), To = To } });
        if (Target is not { } target)
            return [source];
        var (left, there) = Take(source, Item, before.Agenda(target)!, stamp);
        return [left, there];
    }

    /// <summary>An item that was sent, taken by a meeting: both agendas.</summary>
    internal static (Agenda Source, Agenda Target) Take(Agenda source, int id, Agenda target, Stamp stamp)
    {
        var item = source.Item(id)!;
        var origin = new ItemOrigin(source.Meeting, id, item.Gone!.Number, item.Gone.Why, item.Gone.By, item.Gone.At);
        // That it was taken up elsewhere changes nothing of the agenda on which it stood.
        var taken = source with { Items = [.. source.Items.Select(i => i.Id == id ? item with { Gone = item.Gone with { TakenBy = target.Meeting } } : i)] };
        return (taken, target.WithNew(item.Content, item.Origins.Add(origin), stamp));
    }
}
