using Concord.Bot.Delivery;
using Concord.Bot.Tests.FrontDoor;
using Concord.Ledger;
using Concord.Testing;
using Concord.Testing.Connector;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;
using Fault = Concord.Testing.Connector.Fault;

namespace Concord.Bot.Tests.Reminders;

/// <summary>Milestones come by themselves, to whom and when they should. The first is due on Thursday 30 September 2027.</summary>
public sealed class ReminderDeliveryTests(AzuriteFixture azurite)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_milestone_comes_to_the_channel_and_to_those_who_owe_a_part_of_it_in_their_language_and_says_why()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        var told = await house.MorningAsync(9, 23);
        Assert.Equal(3, told.Count);
        Assert.StartsWith("◷ |  Due in 7 days | ", Assert.Single(told.ForChannel()), StringComparison.Ordinal);
        Assert.Contains("Joint fundraising brief", Assert.Single(told.For(HeadOfCms)), StringComparison.Ordinal);
        Assert.StartsWith("◷ |  Échéance dans 7 jours | ", Assert.Single(told.For(HeadOfAewa)), StringComparison.Ordinal);
        Assert.Contains(told, p => ((string?)Shown.Card(p.Activity)["fallbackText"])?.StartsWith("Due in 7 days. Milestone 1", StringComparison.Ordinal) == true);

        Assert.StartsWith("◷ |  Due today | ", Assert.Single((await house.MorningAsync(9, 30)).ForChannel()), StringComparison.Ordinal);
        Assert.StartsWith("◷ |  1 week overdue | ", Assert.Single((await house.MorningAsync(10, 7)).ForChannel()), StringComparison.Ordinal);
        Assert.StartsWith("◷ |  2 semaines de retard | ", Assert.Single((await house.MorningAsync(10, 14)).For(HeadOfAewa)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Spanish_too()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        Assert.StartsWith("◷ |  Vence hoy | ", Assert.Single((await house.MorningAsync(11, 24)).For(HeadOfEurobats)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_comes_in_the_morning_and_no_sooner()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.MorningAsync(9, 22);
        var before = house.Teams.Posts.Count;
        house.Clock.Reset(Mornings.At(9, 23) - Duration.FromMinutes(10));
        await house.SettleAsync();
        Assert.Equal(before, house.Teams.Posts.Count);
    }

    [Fact]
    public async Task Record_before_you_send_and_nothing_comes_twice_for_the_same_point_however_often_it_is_swept_and_after_a_restart()
    {
        (string, string)[] rows = [("Storage:Table", AzuriteFixture.NewTableName()), ("Storage:Queue", AzuriteFixture.NewTableName())];
        await using var house = await Mornings.OpenAsync(azurite, rows);
        Assert.Equal(3, (await house.MorningAsync(9, 23)).Count);
        Assert.Empty(await house.MorningAsync(9, 23));
        await using var again = await House.OpenAsync(azurite, rows);
        Assert.Empty(await again.MorningAsync(9, 23));
        // Nor where an old row comes back.
        await again.Postbox.Begin().Schedule(new(Mornings.At(9, 23) - Duration.FromMinutes(5), "milestone.remind", (await again.MilestoneAsync(1)).Key)).TryAsync(Stop);
        Assert.Empty(await again.MorningAsync(9, 23));
        Assert.Equal(3, (await house.MorningAsync(9, 30)).Count + (await again.MorningAsync(9, 30)).Count);
    }

    [Fact]
    public async Task A_date_that_moved_after_the_reminder_was_queued_stops_it_and_has_its_own()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.QueueAsync(9, 23);
        var before = house.Teams.Posts.Count;
        await house.DeliverAsync(house.Message(HeadOfCms, "move milestone 1 to 16 November, the venue is not free"));
        // The head asks on the card that words open; nothing goes out so far. With the other's press all that waits goes out or is dropped.
        var asked = house.Teams.Posts.Last();
        await house.PressAsync(HeadOfAewa, asked.Id, "date.answer", Shown.Actions(asked.Activity, "date.answer").First());
        Assert.Equal(new LocalDate(2027, 11, 16), (await house.MilestoneAsync(1)).Due.End);

        Assert.DoesNotContain(house.Teams.Posts.Skip(before), p => Shown.Words(p.Activity).Contains('◷', StringComparison.Ordinal));
        Assert.All((await house.ToldAsync()).Where(p => p.Key.Record.Kind == "milestone"), p => Assert.Equal(PostState.Dropped, p.State));
        Assert.Empty((await house.MorningAsync(9, 30)).ForChannel());
        await house.MorningAsync(11, 8);
        Assert.StartsWith("◷ |  Due in 7 days", Assert.Single((await house.MorningAsync(11, 9)).ForChannel()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_before_its_reminder_comes_to_nobody()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.SayAsync(HeadOfEurobats, "milestone 2 is done");
        Assert.Empty(await house.MorningAsync(11, 24));
    }

    [Fact]
    public async Task Whoever_has_done_their_part_is_left_in_peace()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.SayAsync(HeadOfCms, "milestone 1 is done");
        var told = await house.MorningAsync(9, 23);
        Assert.Empty(told.For(HeadOfCms));
        Assert.Single(told.For(HeadOfAewa));
        Assert.Single(told.ForChannel());
    }

    [Fact]
    public async Task What_is_muted_is_silent_until_the_day()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.SayAsync(NoteTaker, "mute milestone 1 until 30 September");
        Assert.Empty(await house.MorningAsync(9, 23));
        Assert.Equal(3, (await house.MorningAsync(9, 30)).Count);
    }

    [Fact]
    public async Task Other_days_that_are_set_count_at_once()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.SayAsync(NoteTaker, "remind us 14 and 3 days before");
        Assert.Equal(3, (await house.MorningAsync(9, 16)).Count);
        Assert.Empty(await house.MorningAsync(9, 23));
    }

    [Fact]
    public async Task A_403_means_that_this_one_person_removed_the_bot_and_never_fails_the_others()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        house.Teams.Connector.Orders.Add(new(new Fault(403), Conversation: $"a:{HeadOfCms}"));
        var told = await house.MorningAsync(9, 23);
        await house.SettleAsync();
        told = [.. told, .. house.Teams.Posts.Skip(house.Teams.Posts.Count)];
        Assert.Single(told.ForChannel());
        Assert.Single(told.For(HeadOfAewa));
        Assert.Equal(PostState.Unreachable, Assert.Single(await house.ToldAsync(), p => p.To == HeadOfCms && p.Key.Record.Kind == "milestone").State);
        Assert.Contains(house.Teams.Posts.For(NoteTaker), w => w.Contains("I cannot reach", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_never_spoke_to_the_bot_is_written_to_all_the_same()
    {
        await using var house = await House.OpenAsync(azurite);
        await house.LoadAsync("Outreach,World Migratory Bird Day,EUROBATS,24 November 2027,,");
        var card = await house.ProposeAsync();
        foreach (var head in new[] { HeadOfCms, HeadOfAewa, HeadOfEurobats })
            await house.PressAsync(head, card.Id, "plan.answer", Shown.Actions(card.Activity, "plan.answer").First());
        Assert.Single((await house.MorningAsync(11, 24)).For(HeadOfEurobats));
    }

    [Fact]
    public async Task Update_in_place_is_unreliable_so_an_old_copy_that_is_pressed_answers_with_the_current_state()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        var old = (await house.MorningAsync(9, 23)).First(p => p.Conversation == $"a:{HeadOfAewa}");
        // Teams loses the change of this copy, and the head presses what it still shows.
        house.Teams.Connector.Orders.Add(new(new Fault(500), CallKind.Change, Id: old.Id));
        await house.SayAsync(HeadOfAewa, "le jalon 1 est à risque, le consultant est parti", "fr-FR");
        var answer = Shown.Words(await house.PressAsync(HeadOfAewa, old.Id, "milestone.report", Shown.Action(old.Activity, "milestone.report", "done")));
        Assert.Contains("Cette copie n’était plus à jour", answer, StringComparison.Ordinal);
        Assert.Contains("le consultant est parti", answer, StringComparison.Ordinal);
        Assert.Equal(Concord.Domain.ActionPlan.PartState.AtRisk, (await house.MilestoneAsync(1)).PartOf(new("AEWA"))!.State);
    }
}
