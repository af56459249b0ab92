using System.Collections.Immutable;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>What minutes say: who was there, and under each item its notes, what was decided, and what is to be done.</summary>
public sealed record MinutesContent
{
    /// <summary>When the meeting was opened and closed, UTC, as far as it is known.</summary>
    public Instant? Opened { get; init; }

    /// <inheritdoc cref="Opened"/>
    public Instant? Closed { get; init; }

    /// <summary>All that was said of the attendance.</summary>
    public ImmutableArray<Attendance> Attendance { get; init; } = [];

    /// <summary>The items, in the order in which the agenda has them; what belongs to none is last.</summary>
    public ImmutableArray<MinutesItem> Items { get; init; } = [];

    /// <summary>The secretariats that were there, be it for a while.</summary>
    public IEnumerable<SecretariatId> WereThere => Attendance.Where(a => a.IsThere).Select(a => a.Secretariat).Distinct();

    /// <summary>What is on the record of a meeting. Pure.</summary>
    public static MinutesContent Of(Workspace workspace, MeetingId id)
    {
        var (meeting, sitting, agenda) = (workspace.Meeting(id)!, workspace.SittingOf(id), workspace.Agenda(id));
        var decisions = workspace.All<Decision>().Where(d => d.Session == id && d.Withdrawal is null).ToLookup(d => d.AgendaItem);
        var actions = workspace.All<ActionItem>().Where(a => a.Meeting == id).ToLookup(a => a.AgendaItem);
        MinutesItem Item(int? item) => new(item)
        {
            Notes = string.Join("\n", sitting.Notes.Where(n => n.Item == item).Select(n => n.Text)),
            Decisions = [.. decisions[item].Select(d => new RecordedDecision(d.Id, d.Current.Number))],
            Actions = [.. actions[item].Select(a => new RecordedAction(a.Number, a.Owner, a.Due))],
        };
        var items = (agenda?.Numbered ?? []).Select(n => Item(n.Item.Id) with
        {
            Number = n.Number, Standing = n.Item.Standing, Title = n.Item.Content.Title, IsConfidential = n.Item.Content.IsConfidential, Parked = n.Item.Gone?.To is not null,
        });
        return new()
        {
            Opened = meeting.StartedAt, Closed = meeting.EndedAt, Attendance = sitting.Attendance,
            Items = [.. items.Where((i, n) => !i.IsEmpty || agenda!.Item(i.Item!.Value)!.Gone is not { } gone || gone.At >= meeting.StartedAt), .. new[] { Item(null) }.Where(i => !i.IsEmpty)],
        };
    }

    /// <summary>The item; null where they have none such.</summary>
    public MinutesItem? Find(int? item) => Items.FirstOrDefault(i => i.Item == item);

    /// <summary>With other notes on an item.</summary>
    internal MinutesContent With(int? item, string notes) => Find(item) is null
        ? this with { Items = Items.Add(new(item) { Notes = notes }) }
        : this with { Items = [.. Items.Select(i => i.Item == item ? i with { Notes = notes } : i)] };
}

/// <summary>One item of minutes.</summary>
/// <param name="Item">The agenda item by its id; null for what belongs to none.</param>
public sealed record MinutesItem(int? Item)
{
    /// <summary>Its number on the agenda; 0 for what belongs to none.</summary>
    public int Number { get; init; }

    /// <summary>Which standing item it is; null for one that people put there.</summary>
    public StandingItem? Standing { get; init; }

    /// <summary>In the language in which it was written; empty for a standing item.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether not everybody may see what it is.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Whether it was put off to another meeting.</summary>
    public bool Parked { get; init; }

    /// <summary>What was noted, one line a note.</summary>
    public string Notes { get; init; } = "";

    /// <summary>What was put to the secretariats under it.</summary>
    public ImmutableArray<RecordedDecision> Decisions { get; init; } = [];

    /// <summary>What is to be done.</summary>
    public ImmutableArray<RecordedAction> Actions { get; init; } = [];

    /// <summary>Whether nothing was written down under it.</summary>
    public bool IsEmpty => Notes.Length == 0 && Decisions.IsEmpty && Actions.IsEmpty;
}

/// <summary>A decision as minutes have it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Round">Which version of its text.</param>
public sealed record RecordedDecision(DecisionId Id, int Round);

/// <summary>An action as minutes have it.</summary>
/// <param name="Number">By which people call it.</param>
/// <param name="Owner">Who owed it then.</param>
/// <param name="Due">Until when, then.</param>
public sealed record RecordedAction(int Number, SecretariatId Owner, LocalDate Due);
