using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;
using static Concord.Bot.Tests.Meetings.Proceedings.AtTheMeeting;

namespace Concord.Bot.Tests.Meetings.Proceedings;

/// <summary>From the draft of the minutes to their approval.</summary>
public sealed class MinutesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_draft_is_made_of_what_was_written_down()
    {
        await using var house = await ScheduledAsync(azurite);
        await HoldAsync(house);
        var draft = Assert.Single(await house.SayAsync(NoteTaker, "draft the minutes"));
        var words = Shown.Words(draft.Activity);
        Assert.Contains("○ |  Draft, made of what is on the record", words, StringComparison.Ordinal);
        Assert.Contains("3   | Action plan: how it stands | The plan is on track.", words, StringComparison.Ordinal);
        Assert.Contains("Decision:  | we will share the registration tool", words, StringComparison.Ordinal);
        Assert.Contains("Action:  | send the list", words, StringComparison.Ordinal);
        Assert.Contains("✕ |  Apologies", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_who_were_there_approve_the_same_version_and_an_absentee_does_not()
    {
        await using var house = await ScheduledAsync(azurite);
        await house.SayAsync(NoteTaker, "help", inChannel: true);
        var card = await CirculateAsync(house);
        var press = Shown.Action(card.Activity, "minutes.approve");

        var absent = await house.PressAsync(HeadOfEurobats, card.Id, "minutes.approve", press);
        Assert.Contains("UNEP/EUROBATS was not at ES/2027/Q2", Shown.Words(absent), StringComparison.Ordinal);
        Assert.Empty((await MinutesAsync(house)).Current!.Approvals);

        await house.PressAsync(HeadOfCms, card.Id, "minutes.approve", press);
        var approved = await house.PressAsync(HeadOfAewa, card.Id, "minutes.approve", press);
        Assert.Contains("✓ |  Approved by all who were there", Shown.Words(approved), StringComparison.Ordinal);
        Assert.Contains("MINUTES · ES/2027/Q2/MINUTES |", Shown.Words(approved), StringComparison.Ordinal);
        Assert.Contains(house.Teams.Posts, p => p.Activity.ToString().Contains("Minutes to approve or correct", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_alone_approve_nothing()
    {
        await using var house = await ScheduledAsync(azurite);
        await CirculateAsync(house);
        var shown = Assert.Single(await house.SayAsync(HeadOfCms, "I approve the minutes"));
        Assert.NotEmpty(Shown.Actions(shown.Activity, "minutes.approve"));
        Assert.Empty((await MinutesAsync(house)).Current!.Approvals);
    }

    [Fact]
    public async Task A_correction_is_proposed_in_words_answered_on_the_card_and_a_press_on_the_old_version_is_told_so()
    {
        await using var house = await ScheduledAsync(azurite);
        var old = await CirculateAsync(house);
        var proposed = Assert.Single(await house.SayAsync(HeadOfAewa, "propose a correction to item 3: The plan is late."));
        Assert.Contains("item 3: The plan is late.", Shown.Words(proposed.Activity), StringComparison.Ordinal);
        var open = await house.PressAsync(HeadOfCms, proposed.Id, "minutes.approve", Shown.Action(proposed.Activity, "minutes.approve"));
        Assert.Contains("Correction 1 is proposed and not answered yet", Shown.Words(open), StringComparison.Ordinal);

        var accepted = await house.PressAsync(NoteTaker, proposed.Id, "minutes.accept", Shown.Action(proposed.Activity, "minutes.accept"));
        Assert.Contains("Action plan: how it stands | The plan is late.", Shown.Words(accepted), StringComparison.Ordinal);
        Assert.Equal(2, (await MinutesAsync(house)).Current!.Number);

        var stale = await house.PressAsync(HeadOfCms, old.Id, "minutes.approve", Shown.Action(old.Activity, "minutes.approve"));
        Assert.Empty((await MinutesAsync(house)).Current!.Approvals);
        await house.PressAsync(HeadOfCms, old.Id, "minutes.approve", Shown.Action(stale, "minutes.approve"));
        await house.PressAsync(HeadOfAewa, old.Id, "minutes.approve", Shown.Action(stale, "minutes.approve"));
        Assert.Equal(MinutesState.Approved, (await MinutesAsync(house)).State);

        // Afterwards it is a corrigendum.
        await house.SayAsync(HeadOfAewa, "propose a correction to item 3: The plan is slightly late.");
        var corrigendum = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "accept correction 2")).Activity);
        Assert.Contains("Corr.1, awaiting approval", corrigendum, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decline correction 1", "why correction 1 is declined")]
    [InlineData("accept correction 7", "no correction 7")]
    [InlineData("propose a correction to item 99: x", "no item 99")]
    [InlineData("note: too late", "minutes of ES/2027/Q2 are circulated")]
    [InlineData("circulate the minutes", "are circulated")]
    public async Task What_cannot_be_is_told_and_the_record_is_untouched(string said, string told)
    {
        await using var house = await ScheduledAsync(azurite);
        await CirculateAsync(house);
        await house.SayAsync(HeadOfAewa, "propose a correction to item 3: The plan is late.");
        var before = (await MinutesAsync(house)).Version;
        Assert.Contains(told, Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, said)).Activity), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, (await MinutesAsync(house)).Version);
    }

    [Fact]
    public async Task Minutes_of_two_hundred_items_stay_a_card_that_Teams_takes()
    {
        await using var house = await ScheduledAsync(azurite);
        for (var i = 0; i < 60; i++)
            await house.SayAsync(NoteTaker, $"put {new string('x', 200)} {i} on the agenda");
        await StartAsync(house);
        await house.SayAsync(NoteTaker, "everybody is present");
        for (var i = 1; i <= 13; i++)
            await house.SayAsync(NoteTaker, $"note on item {i}: {new string('é', 2900)}");
        await house.SayAsync(NoteTaker, "the meeting is over");
        var page = Assert.Single(await house.SayAsync(NoteTaker, "draft the minutes")).Activity;
        for (var pages = 0; ; pages++)
        {
            Assert.InRange(Shown.Card(page).ToString(Newtonsoft.Json.Formatting.None).Length * 2, 1000, 80_000);
            if (!Shown.Actions(page, "minutes.show").Any(a => (int)a["page"]! == pages + 1))
                break;
            page = await house.PressAsync(NoteTaker, "a1", "minutes.show", Shown.Actions(page, "minutes.show").First(a => (int)a["page"]! == pages + 1));
        }
        Assert.Contains("Page 6 of 6", Shown.Words(page), StringComparison.Ordinal);
    }

    private static async Task<Minutes> MinutesAsync(House house) => (await house.WorkspaceAsync()).Minutes(Q2)!;
}
