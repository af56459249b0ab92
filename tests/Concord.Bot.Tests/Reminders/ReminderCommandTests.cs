using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Reminders;

/// <summary>Asking for reminders and for silence, at the front door, on Monday 14 June 2027.</summary>
public sealed class ReminderCommandTests(AzuriteFixture azurite)
{
    private const string Plan = """
        Fundraising,Joint fundraising brief,CMS; AEWA,30 September 2027,,
        Fundraising,Bat night,EUROBATS,20 May 2027,,
        """;

    [Fact]
    public async Task The_next_reminder_is_told_and_stands_on_the_card()
    {
        await using var house = await OpenAdoptedAsync();
        Assert.Equal("Next reminder for milestone 1: Tue 31 August 2027, 08:00, 30 days before it is due.", await house.AskAsync(HeadOfAewa, "when is the next reminder for milestone 1?"));
        Assert.Equal("Next reminder for milestone 2: Thu 17 June 2027, 08:00, 28 days after it was due.", await house.AskAsync(HeadOfAewa, "when is the next reminder?"));
        Assert.Contains("Next reminder Tue 31 August 2027 · Version", Shown.Words((await house.OpenAsync(HeadOfAewa, 1)).Activity), StringComparison.Ordinal);
        Assert.Contains("Prochain rappel\u00A0: mar. 31 août 2027", Shown.Words((await house.OpenAsync(HeadOfAewa, 1, "fr-FR")).Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_nobody_adopted_has_no_reminders_and_says_so()
    {
        await using var house = await House.OpenAsync(azurite);
        await house.LoadAsync(Plan);
        Assert.Contains("not in an action plan in force yet", await house.AskAsync(HeadOfAewa, "when is the next reminder for milestone 1?"), StringComparison.Ordinal);
        Assert.Contains("No reminder is to come", await house.AskAsync(HeadOfAewa, "when is the next reminder?"), StringComparison.Ordinal);
        Assert.DoesNotContain("reminder", Shown.Words((await house.OpenAsync(HeadOfAewa, 1)).Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_days_are_set_and_told_back_in_full()
    {
        await using var house = await OpenAdoptedAsync();
        Assert.Equal(
            "Milestones come to the Team’s channel and to those who answer for them 14 and 3 days before, on the day they are due, and weekly while they are overdue: at 08:00, from Monday to Friday.",
            await house.AskAsync(NoteTaker, "remind us 14 and 3 days before"));
        Assert.Contains("Thu 16 September 2027, 08:00, 14 days before", await house.AskAsync(HeadOfAewa, "when is the next reminder for milestone 1?"), StringComparison.Ordinal);
        Assert.Contains("14 et 3 jours avant", await house.AskAsync(HeadOfCms, "quand nous rappelles-tu les échéances ?", "fr-FR"), StringComparison.Ordinal);
        Assert.Contains("14 y 3 días antes", await house.AskAsync(HeadOfCms, "¿cuándo nos recuerdas los plazos?", "es-ES"), StringComparison.Ordinal);
        await house.AskAsync(HeadOfEurobats, "remind us only on the day");
        Assert.Contains("Thu 30 September 2027, 08:00, the day it is due", await house.AskAsync(HeadOfAewa, "when is the next reminder for milestone 1?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("remind us 400 days before", "from 1 to 365 days")]
    [InlineData("remind us 1, 2, 3, 4, 5 and 6 days before", "at most 5 times")]
    [InlineData("remind us 30 and 7 days before", "set like this already")]
    [InlineData("mute milestone 1", "Until when?")]
    [InlineData("mute milestone 1 until yesterday", "is not to come")]
    [InlineData("mute milestone 1 until 1 July 2028", "for a year at most")]
    [InlineData("mute milestone 9 until May", "There is no milestone 9")]
    [InlineData("unmute milestone 1", "is not muted")]
    [InlineData("when is the next reminder for milestone 9?", "There is no milestone 9")]
    public async Task What_cannot_be_is_told_and_nothing_changes(string said, string answer)
    {
        await using var house = await OpenAdoptedAsync();
        var before = (await house.WorkspaceAsync()).Version;
        Assert.Contains(answer, await house.AskAsync(NoteTaker, said), StringComparison.Ordinal);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task Forged_days_change_nothing()
    {
        await using var house = await OpenAdoptedAsync();
        foreach (var (verb, data) in new (string, object)[] { ("reminders.set", new { days = "soon" }), ("reminders.set", new { }), ("milestone.mute", new { milestone = "2027-001", until = "then" }) })
            Assert.Contains("something I did not put there", (string?)(await house.PressAsync(NoteTaker, "a1", verb, data))["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_milestone_is_muted_and_unmuted_in_words_and_its_card_says_so()
    {
        await using var house = await OpenAdoptedAsync();
        var muted = Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "mute milestone 1 until 15 September")).Activity);
        Assert.Contains("Muted until Wed 15 September 2027", muted, StringComparison.Ordinal);
        Assert.Equal(
            "Next reminder for milestone 1: Thu 23 September 2027, 08:00, 7 days before it is due. It is muted until Wed 15 September 2027.",
            await house.AskAsync(HeadOfAewa, "when is the next reminder for milestone 1?"));
        await house.SayAsync(NoteTaker, "reactiva el hito 1", "es-ES");
        Assert.Null((await house.MilestoneAsync(1)).MutedUntil);
    }

    [Fact]
    public async Task What_is_overdue_and_a_refused_date_are_for_the_next_agenda_with_the_reason()
    {
        await using var house = await OpenAdoptedAsync();
        await house.SayAsync(HeadOfCms, "move milestone 1 to 15 November, the venue is not free");
        var card = await house.OpenAsync(HeadOfAewa, 1);
        await house.PressAsync(HeadOfAewa, card.Id, "date.answer", new Newtonsoft.Json.Linq.JObject(Shown.Actions(card.Activity, "date.answer").Last()) { ["why"] = "too late for us" });
        var list = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "what goes on the next agenda?")).Activity);
        Assert.Contains("Bat night", list, StringComparison.Ordinal);
        Assert.Contains("past its date", list, StringComparison.Ordinal);
        Assert.Contains("a new date was refused", list, StringComparison.Ordinal);
        await house.SayAsync(HeadOfEurobats, "milestone 2 is done");
        Assert.DoesNotContain("Bat night", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "qu’est-ce qui va au prochain ordre du jour ?", "fr-FR")).Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_duty_station_of_the_set_up_says_which_days_are_worked()
    {
        await using var house = await House.OpenAsync(azurite, ("Workspaces:0:DutyStation", "Bonn"));
        Assert.Contains("on the working days of Bonn", await house.AskAsync(HeadOfCms, "when do you remind us?"), StringComparison.Ordinal);
    }

    private async Task<House> OpenAdoptedAsync()
    {
        var house = await House.OpenAsync(azurite);
        await house.LoadAsync(Plan);
        await house.AdoptAsync();
        return house;
    }
}
