using System.Text;
using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Newtonsoft.Json;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Reminders;

/// <summary>At the beginning of a week one message, and nothing where there is nothing to tell.</summary>
public sealed class DigestTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task On_Monday_everybody_who_has_something_gets_it_as_one_message_and_the_channel_all()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.MorningAsync(10, 7);
        // The first is overdue, the two others are due in three to four weeks.
        var told = await house.MorningAsync(11, 1);
        Assert.Equal(4, told.Count);
        var channel = Assert.Single(told.ForChannel());
        Assert.Contains("THE JOINT WORK OF CMS FAMILY | This week | Overdue | ", channel, StringComparison.Ordinal);
        Assert.All(new[] { "Joint fundraising brief", "Bat night", "World Migratory Bird Day" }, m => Assert.Contains(m, channel, StringComparison.Ordinal));
        var aewa = Assert.Single(told.For(HeadOfAewa));
        Assert.Contains("UNEP/AEWA | Cette semaine | En retard | ", aewa, StringComparison.Ordinal);
        Assert.DoesNotContain("Bat night", aewa, StringComparison.Ordinal);
        Assert.Contains("Esta semana | Vence en los próximos 30 días | ", Assert.Single(told.For(HeadOfEurobats)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_tell_no_message_comes()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        Assert.Empty(await house.MorningAsync(7, 5));
        // What is muted is nothing to tell either.
        await house.SayAsync(NoteTaker, "mute milestone 1 until 1 December");
        Assert.Empty(await house.MorningAsync(9, 6));
    }

    [Fact]
    public async Task On_a_holiday_Monday_it_comes_the_next_working_day()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        var preview = Assert.Single(await house.SayAsync(NoteTaker, "duty station,date,name\nBonn,6 September 2027,Test day"));
        await house.SubmitAsync(NoteTaker, preview.Id, Shown.Action(preview.Activity, "calendar.load"));
        Assert.Empty(await house.MorningAsync(9, 6));
        Assert.Contains("This week", Assert.Single((await house.MorningAsync(9, 7)).ForChannel()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_that_falls_on_the_morning_of_the_digest_stands_in_it()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.SayAsync(NoteTaker, "remind us 16 days before");
        var told = await house.MorningAsync(11, 8);
        Assert.Contains("This week | Today | 2 | Bat night", Assert.Single(told.ForChannel()), StringComparison.Ordinal);
        Assert.Contains("Overdue | 1 | Joint fundraising brief", Assert.Single(told.ForChannel()), StringComparison.Ordinal);
        // Nothing else is theirs.
        Assert.Contains("UNEP/EUROBATS | Hoy | 2 | Bat night", Assert.Single(told.For(HeadOfEurobats)), StringComparison.Ordinal);
        Assert.Equal(4, told.Count);
    }

    [Fact]
    public async Task A_missed_window_is_caught_up_once_as_one_message_oldest_first()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.MorningAsync(9, 20);
        // A standstill over the reminder of 23 September, the digest of the 27th and the day itself.
        var told = await house.StandstillUntilAsync(10, 1);
        Assert.Equal(3, told.Count);
        Assert.Contains("FAMILY | Today | 1 | Joint fundraising brief", Assert.Single(told.ForChannel()), StringComparison.Ordinal);
        Assert.Contains("1 day late", Assert.Single(told.For(HeadOfCms)), StringComparison.Ordinal);
        Assert.Empty(await house.MorningAsync(10, 1));
    }

    [Fact]
    public async Task Three_reminders_of_one_morning_are_one_message()
    {
        await using var house = await House.OpenAsync(azurite);
        await house.LoadAsync(string.Join('\n', Enumerable.Range(1, 40).Select(i => $"A,Milestone number {i} with a title of some length that people write,CMS; AEWA; EUROBATS,30 September 2027,,")));
        await house.AdoptAsync();
        await house.HearAsync();
        var told = await house.MorningAsync(9, 23);
        Assert.Equal(4, told.Count);
        Assert.Contains("CMS FAMILY | Today | 1 | Milestone number 1", Assert.Single(told.ForChannel()), StringComparison.Ordinal);
        Assert.Contains("and 28 more", Assert.Single(told.ForChannel()), StringComparison.Ordinal);
        // With the week's sections too it stays below what a Teams message may hold.
        var monday = await house.MorningAsync(9, 27);
        Assert.All(told.Concat(monday), p => Assert.True(Encoding.Unicode.GetByteCount(p.Activity.ToString(Formatting.None)) < 80_000));
    }
}
