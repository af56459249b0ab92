using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>A meeting was held: one that was scheduled, or one that nobody put on the record before it.</summary>
/// <param name="Series">Code of the series.</param>
/// <param name="Id">Which; null where only its day is known.</param>
/// <param name="Day">On which day, in the zone of the meeting; null for the day for which it was scheduled.</param>
/// <param name="Seen">The version on the card that was pressed; null where words were said.</param>
public sealed record RecordMeeting(string Series, MeetingId? Id, LocalDate? Day, long? Seen) : Command
{
    /// <inheritdoc/>
    public override string? CallsSeries => Series;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        var settings = workspace.Settings()!;
        var named = Id is { } id ? workspace.Meeting(id) : null;
        if (settings.SeriesOf(Series) is not { } series || (Id is not null && (named is null || Id.Value.Series != Series))
            || (Day ?? named?.Time.Day) is not { } day || Seen > named?.Version)
            return Refusal.Because(Reason.ForgedCard);
        if (Seen < named?.Version)
            return Refusal.Because(Reason.StaleCard);
        var meeting = named ?? HeldOn(workspace, series, day);
        if (meeting?.State == MeetingState.Held)
            return Refusal.Because(Reason.MeetingIsOver, meeting.Id);
        var zone = meeting?.Time.Zone ?? settings.ZoneOf(series);
        if (day > now.InZone(DateTimeZoneProviders.Tzdb[zone]).Date)
            return Refusal.Because(Reason.DayIsToCome, day);
        var time = meeting?.Time.Day == day ? meeting.Time : new MeetingTime(day.At(meeting?.Time.Local.TimeOfDay ?? series.At), zone);
        var minutes = meeting?.Minutes ?? series.Minutes;
        return new Outcome.Accepted(by,
        [
            new MeetingHeld(meeting?.Id ?? new(Series, workspace.FreeSession(series, day)), time, minutes, EndOf(meeting, time, minutes, now)),
        ]);
    }

    /// <summary>The one that was scheduled for that day; else the ordinary one of its period, had it been for an earlier or another past day.</summary>
    private static Meeting? HeldOn(Workspace workspace, Series series, LocalDate day) =>
        workspace.MeetingsOf(series.Code).FirstOrDefault(m => m.State != MeetingState.Cancelled && m.Time.Day == day)
        ?? (workspace.Meeting(new(series.Code, Session.Of(series.Cadence, day))) is { IsOpen: true } ordinary && ordinary.Time.Day < day ? ordinary : null);

    /// <summary>Now where the end is told on the day itself, not before it began; else as it was planned.</summary>
    private static Instant EndOf(Meeting? meeting, MeetingTime time, int minutes, Instant now)
    {
        var start = time.Start.ToInstant();
        var planned = start + Duration.FromMinutes(minutes);
        var toldAtItsEnd = now.InZone(DateTimeZoneProviders.Tzdb[time.Zone]).Date == time.Day && (now < planned || meeting?.StartedAt is not null);
        return toldAtItsEnd ? now : planned;
    }
}

/// <summary>A meeting was held.</summary>
/// <param name="Id">Which.</param>
/// <param name="Time">When it began.</param>
/// <param name="Minutes">How long it was to take.</param>
/// <param name="EndedAt">UTC, as far as it is known.</param>
public sealed record MeetingHeld(MeetingId Id, MeetingTime Time, int Minutes, Instant EndedAt) : MeetingEvent(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
    [
        (before.Meeting(Id) ?? new Meeting { Id = Id, Time = Time, Minutes = Minutes }) with { Time = Time, State = MeetingState.Held, EndedAt = EndedAt },
        .. before.Sitting(Id) is { } sitting ? [sitting] : Array.Empty<Record>(),
    ];
}
