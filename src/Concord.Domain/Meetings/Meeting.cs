using System.Collections.Immutable;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Guests;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>How a meeting stands.</summary>
public enum MeetingState
{
    /// <summary>To come, or nobody said yet that it was held.</summary>
    Scheduled,

    /// <summary>Under way.</summary>
    Started,

    /// <summary>Over.</summary>
    Held,

    /// <summary>Not to be held, unless it is scheduled again.</summary>
    Cancelled,
}

/// <summary>One meeting. Its agenda and minutes are records of their own, found by its id.</summary>
public sealed record Meeting : Record
{
    /// <summary>Its series and session.</summary>
    public required MeetingId Id { get; init; }

    /// <summary>When it begins, or began.</summary>
    public required MeetingTime Time { get; init; }

    /// <summary>How long it is to take.</summary>
    public required int Minutes { get; init; }

    /// <summary>How it stands.</summary>
    public MeetingState State { get; init; }

    /// <summary>When it was started, UTC; null where nobody said so.</summary>
    public Instant? StartedAt { get; init; }

    /// <summary>When it ended, UTC, as far as that is known: what changed since is news to the next one. Null until it was held.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>How often it was moved, cancelled and scheduled again, the newest last.</summary>
    public ImmutableArray<MeetingChange> Changes { get; init; } = [];

    /// <summary>The commit that scheduled, moved or cancelled it last; null where it was never scheduled here.</summary>
    public Stamp? Set { get; init; }

    /// <summary>Who was ever invited beside those who take part by their roles, the newest last.</summary>
    public ImmutableArray<Guest> Guests { get; init; } = [];

    /// <summary>What the organiser's calendar says otherwise; null where nothing is known of that.</summary>
    public CalendarFinding? Calendar { get; init; }

    /// <summary>Whether the record says what the calendar says because somebody moved the meeting there.</summary>
    public bool HasFollowedCalendar => Calendar is { Was: not null, Minutes: null } && Calendar.Time == Time;

    /// <summary>The commit since which the calendar is to say what the record says: when it was set, or what the calendar said was overruled.</summary>
    public long Placed { get; init; }

    /// <summary>When that was, UTC.</summary>
    public Instant PlacedAt { get; init; }

    /// <summary>When something that the calendar is to have changed last, UTC.</summary>
    public Instant CalendarNewsAt => Guests.Select(g => g.Withdrawn ?? g.At).Append(PlacedAt).Max();

    /// <summary>How often the calendar lost its entry and was to have it again.</summary>
    public int Remade { get; init; }

    /// <summary>How often its time changed: a calendar that knows a lower number is out of date.</summary>
    public int Sequence => Changes.Length;

    /// <summary>When it is to end, UTC.</summary>
    public Instant End => Time.Start.ToInstant() + Duration.FromMinutes(Minutes);

    /// <summary>The guests whose invitation stands.</summary>
    public IEnumerable<Guest> Invited => Guests.Where(g => g.Withdrawn is null);

    /// <summary>Whether it is to come or under way.</summary>
    public bool IsOpen => State is MeetingState.Scheduled or MeetingState.Started;

    /// <inheritdoc/>
    public override RecordKey Key => KeyOf(Id);

    /// <inheritdoc/>
    public override IEnumerable<Due> DueAfter(Workspace workspace, Instant after)
    {
        if (workspace.NextWarning(this, after) is { } warning)
            yield return new(warning, CadenceWarning.Kind, Key);
        if (State == MeetingState.Scheduled && workspace.SummaryAt(this) is var summary && summary > after)
            yield return new(summary, SummaryNotice.Kind, Key);
        if (MeetingNews.At(this) is { } news && news > after)
            yield return new(news, MeetingNews.Kind, Key);
        if (workspace.NextLook(this, after) is { } look)
            yield return new(look, CalendarWatch.Kind, Key);
        if (CalendarWatch.FindingAt(this) is { } found && found > after)
            yield return new(found, CalendarWatch.Finding, Key);
    }

    /// <summary>The guest, invited still or no longer; null where they never were.</summary>
    public Guest? Guest(string id) => Guests.FirstOrDefault(g => g.Id == id);

    /// <summary>The same as it was set by that commit: its calendar is to follow.</summary>
    internal Meeting SetBy(Stamp stamp) => this with { Set = stamp, Calendar = null, Placed = stamp.Version, PlacedAt = stamp.At };

    /// <summary>The same at another time, and as long as before where no length is given.</summary>
    internal Meeting MovedTo(MeetingTime time, int? minutes, Stamp stamp, bool inCalendar = false)
    {
        var change = new MeetingChange(Time, time, null, stamp.By, stamp.At) { InCalendar = inCalendar };
        if (minutes is { } length && length != Minutes)
            change = change with { FromMinutes = Minutes, ToMinutes = length };
        return this with { Time = time, Minutes = minutes ?? Minutes, Changes = Changes.Add(change) };
    }

    /// <summary>The key of the meeting with this id.</summary>
    public static RecordKey KeyOf(MeetingId id) => new("meeting", id.ToString());
}

/// <summary>A meeting was moved, cancelled, scheduled again, or was not held after all.</summary>
/// <param name="From">When it was to begin before.</param>
/// <param name="To">When it was to begin then; null where it was cancelled.</param>
/// <param name="Why">In the person's own words; null where nothing was said.</param>
/// <param name="By">Who did it, and in which capacity.</param>
/// <param name="At">When, UTC.</param>
public sealed record MeetingChange(MeetingTime From, MeetingTime? To, string? Why, Actor By, Instant At)
{
    /// <summary>How long it was to take before; null where that did not change.</summary>
    public int? FromMinutes { get; init; }

    /// <summary>How long it was to take then; likewise.</summary>
    public int? ToMinutes { get; init; }

    /// <summary>Whether it corrects that the meeting was held.</summary>
    public bool WasNotHeld { get; init; }

    /// <summary>Whether somebody did it in the organiser's calendar, where it is not told who.</summary>
    public bool InCalendar { get; init; }
}
