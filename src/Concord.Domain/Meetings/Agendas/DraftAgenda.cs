using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>Begins the agenda of a meeting: with the standing items of its series, and what was sent to it from other meetings.</summary>
public sealed record DraftAgenda(MeetingId Meeting) : AgendaCommand(Meeting)
{
    private protected override Outcome Decide(Agenda agenda, Workspace workspace, Actor by) => Refusal.Because(Reason.HasAgenda, Meeting);

    private protected override Outcome WithoutAgenda(Workspace workspace, Actor by) => new Outcome.Accepted(by, [Of(workspace, Meeting)]);

    /// <summary>The beginning of that meeting's agenda.</summary>
    internal static AgendaDrafted Of(Workspace workspace, MeetingId meeting)
    {
        var standing = workspace.Settings()!.SeriesOf(meeting.Series)?.Standing ?? StandingItems.ProposedFor(meeting.Series);
        var waiting = workspace.ItemsWaitingFor(meeting.Series).Where(w => w.Meeting != meeting).Take(MostTaken);
        return new(meeting, standing, [.. waiting.Select(w => new ItemReference(w.Meeting, w.Item.Id))]);
    }

    /// <summary>So many waiting items are taken at once: each may change the agenda that it comes from, and one commit holds all of them.</summary>
    private const int MostTaken = 50;
}

/// <summary>An item of a meeting's agenda.</summary>
/// <param name="Meeting">Which meeting.</param>
/// <param name="Item">The item's id.</param>
public sealed record ItemReference(MeetingId Meeting, int Item);

/// <summary>A meeting has an agenda.</summary>
/// <param name="Meeting">Which.</param>
/// <param name="Standing">The standing items, in their order.</param>
/// <param name="Taken">The items that were sent to it.</param>
public sealed record AgendaDrafted(MeetingId Meeting, ImmutableArray<StandingItem> Standing, ImmutableArray<ItemReference> Taken) : AgendaEvent(Meeting)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var agenda = new Agenda
        {
            Meeting = Meeting, Items = [.. Standing.Select((s, i) => new AgendaItem(i + 1, stamp.By, stamp.At) { Standing = s, ChangedIn = stamp.Version })],
        };
        Dictionary<MeetingId, Agenda> others = [];
        foreach (var (from, id) in Taken)
        {
            var (source, taken) = ItemSent.Take(others.GetValueOrDefault(from) ?? before.Agenda(from)!, id, agenda, stamp);
            (others[from], agenda) = (source, taken);
        }
        return [agenda, .. others.Values];
    }
}
