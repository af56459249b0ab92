using Concord.Domain.Meetings;
using FsCheck.Xunit;
using NodaTime;

namespace Concord.Domain.Tests.Meetings;

public sealed class MeetingTimeTests
{
    private static MeetingTime At(int year, int month, int day, int hour, int minute, string zone = "Europe/Berlin") =>
        new(new LocalDateTime(year, month, day, hour, minute), zone);

    [Fact]
    public void An_hour_over_which_the_clock_springs_is_told_from_when_to_when()
    {
        Assert.Equal((new LocalTime(2, 0), new LocalTime(3, 0)), At(2027, 3, 28, 2, 30).Skipped);
        Assert.Null(At(2027, 3, 28, 2, 30, "Africa/Nairobi").Skipped);
        Assert.Null(At(2027, 3, 28, 3, 0).Skipped);
    }

    [Fact]
    public void Of_an_hour_that_comes_twice_the_first_is_meant()
    {
        var time = At(2027, 10, 31, 2, 30);
        Assert.True(time.ComesTwice);
        Assert.Equal(Instant.FromUtc(2027, 10, 31, 0, 30), time.Start.ToInstant());
        Assert.False(At(2027, 10, 31, 3, 0).ComesTwice);
    }

    [Fact]
    public void Bonn_and_Nairobi_are_two_hours_apart_in_winter_and_one_in_summer()
    {
        Assert.Equal(12, At(2027, 1, 15, 10, 0).Start.WithZone(DateTimeZoneProviders.Tzdb["Africa/Nairobi"]).Hour);
        Assert.Equal(11, At(2027, 7, 15, 10, 0).Start.WithZone(DateTimeZoneProviders.Tzdb["Africa/Nairobi"]).Hour);
    }

    [Property]
    public bool From_1990_to_2040_an_hour_is_skipped_or_stands_where_it_was_said(ushort day, ushort minute, bool nairobi)
    {
        var local = new LocalDate(1990, 1, 1).PlusDays(day % 18_627).At(LocalTime.Midnight.PlusMinutes(minute % 1440));
        var time = new MeetingTime(local, nairobi ? "Africa/Nairobi" : "Europe/Berlin");
        return time.Skipped is { } skipped
            ? !nairobi && skipped.From <= local.TimeOfDay && local.TimeOfDay < skipped.To && time.Start.LocalDateTime != local
            : time.Start.LocalDateTime == local;
    }
}
