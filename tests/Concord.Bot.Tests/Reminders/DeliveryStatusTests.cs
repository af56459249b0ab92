using Concord.Bot.Tests.FrontDoor;
using Concord.Ledger;
using Concord.Testing;
using Concord.Testing.Connector;
using static Concord.Bot.Tests.FrontDoor.House;
using Fault = Concord.Testing.Connector.Fault;

namespace Concord.Bot.Tests.Reminders;

/// <summary>People see what was sent, and what was not and why.</summary>
public sealed class DeliveryStatusTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Everybody_sees_what_was_sent_to_them_and_to_nobody_else()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        Assert.Equal("I have sent you nothing without being asked.", await house.AskAsync(HeadOfCms, "what have you sent me?"));
        await house.MorningAsync(9, 23);
        Assert.Contains("What I have sent you | Milestone 1: Joint fundraising brief | ✓ |  Sent |  · Thu 23 September 2027, 08:05",
            Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "what have you sent me?")).Activity), StringComparison.Ordinal);
        Assert.Contains("Jalon 1\u00A0: Joint fundraising brief | ✓ |  Envoyé", Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, "que m’as-tu envoyé ?", "fr-FR")).Activity), StringComparison.Ordinal);
        Assert.Contains("no le he enviado nada", await house.AskAsync(HeadOfEurobats, "¿qué me has enviado?", "es-ES"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_note_taker_sees_how_many_were_sent_and_whom_nobody_reached_and_why()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.MorningAsync(9, 22);
        house.Teams.Connector.Orders.Add(new(new Fault(403), Conversation: $"a:{HeadOfCms}"));
        await house.MorningAsync(9, 23);
        await house.SettleAsync();
        var status = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "delivery status")).Activity);
        Assert.Contains("✓ |  Sent | 6", status, StringComparison.Ordinal);
        Assert.Contains("✕ |  Not reached | 1", status, StringComparison.Ordinal);
        Assert.Contains("Not reached | Somebody |   has blocked or removed Concord (403 Ordered)", status, StringComparison.Ordinal);
        Assert.Contains("is for note-takers and the coordinator", await house.AskAsync(HeadOfAewa, "delivery status"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_failed_at_every_try_is_sent_again_by_a_press_which_stands_in_the_log()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        house.Teams.Connector.Orders.Add(new(new Fault(400), CallKind.Post, $"a:{HeadOfCms}", Times: 1));
        await house.MorningAsync(9, 23);
        var status = Assert.Single(await house.SayAsync(NoteTaker, "delivery status"));
        Assert.Contains("▲ |  Failed at every try | 1", Shown.Words(status.Activity), StringComparison.Ordinal);

        // Nobody else has it sent, by whatever they press.
        Assert.Contains("is for note-takers", (string?)(await house.PressAsync(HeadOfAewa, status.Id, "delivery.again", Shown.Action(status.Activity, "delivery.again")))["value"], StringComparison.Ordinal);
        var before = house.Teams.Posts.Count;
        var answer = Shown.Words(await house.PressAsync(NoteTaker, status.Id, "delivery.again", Shown.Action(status.Activity, "delivery.again")));
        await house.SettleAsync();

        Assert.Contains("1 message is on its way again.", answer, StringComparison.Ordinal);
        Assert.Single(house.Teams.Posts.Skip(before).For(HeadOfCms));
        Assert.DoesNotContain(await house.ToldAsync(), p => p.State is PostState.Failed);
        var log = new List<string>();
        await foreach (var entry in house.Ledger.LogAsync(Id, 0, (await house.WorkspaceAsync()).Version, TestContext.Current.CancellationToken))
            log.Add(entry.Command);
        Assert.Contains("SendAgain", log);
    }

    [Fact]
    public async Task A_note_taker_sees_the_queue_of_what_was_put_aside_as_it_is_and_has_it_tried_again()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.MorningAsync(9, 23);
        var sent = (await house.ToldAsync()).First(p => p is { State: PostState.Posted, Key.Record.Kind: "milestone" });
        var errands = house.Part<Errands>();
        // Its change ended the process each time.
        await PutAsideAsync(errands, new(Id, sent.Key));
        await PutAsideAsync(errands, new(new("others"), sent.Key));

        var status = Assert.Single(await house.SayAsync(NoteTaker, "delivery status"));
        Assert.Contains("Cards that could not be brought up to date | Milestone 1: Joint fundraising brief |   it was interrupted at every try", Shown.Words(status.Activity), StringComparison.Ordinal);
        Assert.Contains("1 message was put aside in the queue", Shown.Words(status.Activity), StringComparison.Ordinal);

        var answer = Shown.Words(await house.PressAsync(NoteTaker, status.Id, "delivery.again", Shown.Action(status.Activity, "delivery.again")));
        Assert.Contains("1 message is on its way again.", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("put aside", answer, StringComparison.Ordinal);
        // Another workspace's stays where it is.
        Assert.Equal(1, await errands.PoisonedAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_told_more_than_four_hundred_days_ago_is_forgotten_on_a_Monday()
    {
        await using var house = await Mornings.OpenAsync(azurite);
        await house.MorningAsync(9, 23);
        var first = (await house.ToldAsync()).Select(p => p.Key).Where(k => k.Record.Kind == "milestone").ToHashSet();
        await LaterAsync(390);
        Assert.Superset(first, (await house.ToldAsync()).Select(p => p.Key).ToHashSet());
        await LaterAsync(20);
        var left = (await house.ToldAsync()).Select(p => p.Key).ToList();
        Assert.NotEmpty(left);
        Assert.DoesNotContain(left, first.Contains);

        async Task LaterAsync(int days)
        {
            house.Clock.AdvanceDays(days);
            await house.SettleAsync();
        }
    }

    private static async Task PutAsideAsync(Errands errands, Errand errand)
    {
        await errands.SendAsync(errand, NodaTime.Duration.Zero, TestContext.Current.CancellationToken);
        foreach (var message in await errands.ReceiveAsync(1, NodaTime.Duration.FromMinutes(1), TestContext.Current.CancellationToken))
            await errands.PoisonAsync(message, TestContext.Current.CancellationToken);
    }
}
