using System.Collections.Immutable;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>Where an agenda is in its life.</summary>
public enum AgendaState
{
    /// <summary>Being made; its numbers are those of the moment.</summary>
    Draft,

    /// <summary>Approved: its numbers are fixed.</summary>
    Approved,

    /// <summary>Approved, and the next revision is being made.</summary>
    InRevision,
}

/// <summary>
/// What people put on a meeting's agenda, in the order in which it is taken. What stands under an item from the records is not kept
/// here: <see cref="AgendaView"/> reads it anew.
/// </summary>
public sealed record Agenda : Record
{
    /// <summary>Items of one agenda, the withdrawn ones too.</summary>
    public const int MostItems = 200;

    /// <summary>Of which meeting.</summary>
    public required MeetingId Meeting { get; init; }

    /// <summary>In the order in which they are taken.</summary>
    public ImmutableArray<AgendaItem> Items { get; init; } = [];

    /// <summary>What was approved, the agenda itself first, then Rev.1 and on.</summary>
    public ImmutableArray<AgendaVersion> Versions { get; init; } = [];

    /// <summary>Whether the next revision is being made.</summary>
    public bool InRevision { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Meeting);

    /// <inheritdoc/>
    public override IEnumerable<Due> DueAfter(Workspace workspace, Instant after) =>
        CalendarWatch.ApprovedAt(this) is { } at && at > after ? [new(at, CalendarWatch.Kind, Meetings.Meeting.KeyOf(Meeting))] : [];

    /// <summary>The key of that meeting's agenda.</summary>
    public static RecordKey KeyOf(MeetingId meeting) => new("agenda", meeting.ToString());

    /// <summary>Where it is in its life.</summary>
    public AgendaState State => Versions.IsEmpty ? AgendaState.Draft : InRevision ? AgendaState.InRevision : AgendaState.Approved;

    /// <summary>Which revision it is, or is to be: 0 for the agenda itself.</summary>
    public int Revision => InRevision ? Versions.Length : Math.Max(0, Versions.Length - 1);

    /// <summary>The version before this one, since which changes are news; null where there is none.</summary>
    public AgendaVersion? VersionBefore => State switch
    {
        AgendaState.InRevision => Versions[^1],
        AgendaState.Approved when Versions.Length > 1 => Versions[^2],
        _ => null,
    };

    /// <summary>The item with this id; null where there is none.</summary>
    public AgendaItem? Item(int id) => Items.FirstOrDefault(i => i.Id == id);

    /// <summary>
    /// The items under their numbers, in the order in which they are taken. Of a draft those that stand, counted, and the standing ones
    /// that were dropped, whose note is to be read; once it is approved, or the meeting has begun, every item keeps the number that it
    /// got, withdrawn or not.
    /// </summary>
    public IEnumerable<(int Number, AgendaItem Item)> Numbered => !IsNumbered
        ? Items.Where(i => i.Gone is null || i.Standing is not null).Select((i, n) => (n + 1, i))
        : Items.Where(i => i.Number is not null).Select(i => (i.Number!.Value, i));

    /// <summary>Whether the numbers are fixed.</summary>
    private bool IsNumbered => Items.Any(i => i.Number is not null);

    /// <summary>The item that people call so; null where there is none.</summary>
    public AgendaItem? ItemNumbered(int number) => Numbered.FirstOrDefault(n => n.Number == number).Item;

    /// <summary>The number of an item; 0 where it has none.</summary>
    public int NumberOf(int id) => Numbered.FirstOrDefault(n => n.Item.Id == id).Number;

    /// <summary>With other items; what was approved is being revised from then on.</summary>
    internal Agenda With(ImmutableArray<AgendaItem> items) => this with { Items = items, InRevision = !Versions.IsEmpty };

    /// <summary>With the numbers of the moment fixed.</summary>
    internal Agenda WithNumbers()
    {
        var numbers = Numbered.ToDictionary(n => n.Item.Id, n => n.Number);
        return this with { Items = [.. Items.Select(i => numbers.TryGetValue(i.Id, out var number) ? i with { Number = number } : i)] };
    }

    /// <summary>With one item changed.</summary>
    internal Agenda With(AgendaItem item) => With([.. Items.Select(i => i.Id == item.Id ? item : i)]);

    /// <summary>With one more item, before any other business; where the numbers are fixed it gets the next.</summary>
    internal Agenda WithNew(ItemContent content, ImmutableArray<ItemOrigin> origins, Stamp stamp)
    {
        var item = new AgendaItem(Items.Length + 1, stamp.By, stamp.At)
        {
            Content = content, Origins = origins, ChangedIn = stamp.Version, Number = !IsNumbered ? null : Items.Max(i => i.Number ?? 0) + 1,
        };
        var business = Items.Select(i => i.Standing).ToList().IndexOf(StandingItem.OtherBusiness);
        return With(Items.Insert(business < 0 ? Items.Length : business, item));
    }
}

/// <summary>An agenda was approved, or a revision of it.</summary>
/// <param name="By">Who approved it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Commit">Its commit.</param>
public sealed record AgendaVersion(Actor By, Instant At, long Commit);
