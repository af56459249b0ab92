using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Tests.Reminders;
using Concord.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Meetings.Agendas;

/// <summary>The Executive Secretaries meet on Thursday 24 June 2027: the summary comes on Monday 21.</summary>
public sealed class SummaryNoticeTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Three_working_days_before_the_summary_comes_once_to_each_in_their_language_and_to_the_channel()
    {
        await using var house = await AgendaHouse.OpenAsync(azurite);
        await house.HearAsync();
        await house.SayAsync(HeadOfCms, "draft the agenda");
        await house.SayAsync(HeadOfCms, "action for AEWA: send the donor list by 23 June");
        Assert.DoesNotContain((await house.MorningAsync(6, 18)).ForChannel(), w => w.Contains("AGENDA SUMMARY", StringComparison.Ordinal));

        var told = await house.MorningAsync(6, 21);

        Assert.Contains("The meeting is on Thu 24 June 2027", Assert.Single(told.ForChannel(), w => w.Contains("AGENDA SUMMARY", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(told.ForChannel(), w => w.Contains("You owe", StringComparison.Ordinal));
        Assert.Contains(told.For(HeadOfCms), w => w.Contains("Agenda summary", StringComparison.OrdinalIgnoreCase) || w.Contains("to be decided", StringComparison.Ordinal));
        Assert.Contains(told.For(HeadOfAewa), w => w.Contains("La réunion a lieu le jeu. 24 juin 2027", StringComparison.Ordinal));
        Assert.Contains(told.For(HeadOfEurobats), w => w.Contains("La reunión es el jue 24 de junio de 2027", StringComparison.Ordinal));
        Assert.DoesNotContain((await house.MorningAsync(6, 22)).ForChannel(), w => w.Contains("AGENDA SUMMARY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nobody_drafted_an_agenda_the_channel_alone_is_told()
    {
        await using var house = await AgendaHouse.OpenAsync(azurite);
        await house.HearAsync();
        var told = await house.MorningAsync(6, 21);
        Assert.Contains("Nobody drafted its agenda yet", Assert.Single(told.ForChannel()), StringComparison.Ordinal);
        Assert.DoesNotContain(told.For(HeadOfCms), w => w.Contains("agenda", StringComparison.OrdinalIgnoreCase));
    }
}
