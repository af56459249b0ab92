using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Proceedings;

/// <summary>What is written down while a meeting sits: who is there, which item is at hand, the notes. The minutes are made of it.</summary>
public sealed record Sitting : Record
{
    /// <summary>Entries of attendance and notes; more is no meeting any more.</summary>
    public const int MostEntries = 100, MostNotes = 200;

    /// <summary>Characters of one note, and of all together, with which the minutes still fit into one record.</summary>
    public const int LongestNote = 3000, LongestNotes = 40_000;

    /// <summary>Of which meeting.</summary>
    public required MeetingId Meeting { get; init; }

    /// <summary>All that was said of the attendance, the newest last.</summary>
    public ImmutableArray<Attendance> Attendance { get; init; } = [];

    /// <summary>The agenda item at hand, by its id; null before the first.</summary>
    public int? Item { get; init; }

    /// <summary>The notes in the order in which they were taken.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>How many notes were taken, those that were taken back too.</summary>
    public int NotesTaken { get; init; }

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Meeting);

    /// <summary>The key of what is written down of that meeting.</summary>
    public static RecordKey KeyOf(MeetingId meeting) => new("sitting", meeting.ToString());

    /// <summary>What was said last of a secretariat's attendance; null where nothing was.</summary>
    public Attendance? Of(SecretariatId secretariat) => Attendance.LastOrDefault(a => a.Secretariat == secretariat);

    /// <summary>The secretariats that were there, be it for a while, in the order in which they came.</summary>
    public IEnumerable<SecretariatId> WereThere => Attendance.Where(a => a.IsThere).Select(a => a.Secretariat).Distinct();
}

/// <summary>A note on an item of a meeting.</summary>
/// <param name="Number">Counted from 1; given once.</param>
/// <param name="Item">The agenda item by its id; null for the meeting as a whole.</param>
/// <param name="Text">In the language in which it was written.</param>
/// <param name="By">Who took it.</param>
/// <param name="At">When, UTC.</param>
public sealed record Note(int Number, int? Item, string Text, Actor By, Instant At);
