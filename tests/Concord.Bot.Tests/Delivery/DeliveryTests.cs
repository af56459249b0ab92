using Concord.Bot.Delivery;
using Concord.Bot.Delivery.Pace;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Ledger;
using Concord.Testing;
using Concord.Testing.Connector;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;
using Fault = Concord.Testing.Connector.Fault;

namespace Concord.Bot.Tests.Delivery;

/// <summary>What comes due is told, to whom and once, whatever happens meanwhile.</summary>
public sealed class DeliveryTests(AzuriteFixture azurite)
{
    private static readonly Addressee.Channel Channel = new();

    private static readonly Addressee.Person Cms = new(HeadOfCms), Aewa = new(HeadOfAewa);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static List<FakeTeams.Post> Told(House house, int before) => [.. house.Teams.Posts.Skip(before)];

    private static async Task<List<Post>> RowsAsync(House house) => [.. (await house.Postbox.AllAsync(Stop)).Where(p => p.To is not null)];

    /// <summary>The next morning comes, and what is due then is told.</summary>
    private static async Task<List<FakeTeams.Post>> MorningAsync(House house, int days = 1)
    {
        var before = house.Teams.Posts.Count;
        house.Clock.Advance(Duration.FromDays(days));
        await house.SettleAsync();
        return Told(house, before);
    }

    [Fact]
    public async Task What_is_due_comes_to_the_channel_and_to_the_chat_in_the_language_of_each_and_no_sooner()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Channel, Aewa);
        var before = house.Teams.Posts.Count;
        await house.SettleAsync();
        Assert.Empty(Told(house, before));

        var told = await MorningAsync(house);

        Assert.Equal(6, told.Count);
        Assert.Equal(3, told.Count(p => p.Conversation == "19:general@thread.tacv2"));
        var french = told.Where(p => p.Conversation == $"a:{HeadOfAewa}").ToList();
        Assert.Equal(3, french.Count);
        Assert.All(french, p => Assert.Contains("Non commencé", Shown.Words(p.Activity), StringComparison.Ordinal));
        Assert.All(await RowsAsync(house), p => Assert.Equal(PostState.Posted, p.State));
        Assert.Empty(await MorningAsync(house, 0));
    }

    [Fact]
    public async Task Two_sweepers_and_two_workers_at_once_tell_everything_once()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Channel, Cms, Aewa);
        var before = house.Teams.Posts.Count;
        house.Clock.Advance(Duration.FromDays(1));
        var (now, sweeper, worker) = (house.Clock.GetCurrentInstant(), house.Part<Sweeper>(), house.Part<Worker>());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => sweeper.SweepAsync(Id, now, Stop))));
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => worker.DrainAsync(impatiently: true, Stop))));

        Assert.Equal(9, Told(house, before).Count);
        Assert.Equal(9, (await RowsAsync(house)).Count);
        Assert.True((await house.Ledger.VerifyAsync(Id, Stop)).IsSound);
    }

    [Fact]
    public async Task After_a_standstill_of_a_week_only_the_newest_of_each_is_told_once()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Channel);
        var told = await MorningAsync(house, 7);
        Assert.Equal(3, told.Count);
        Assert.All(told, p => Assert.Contains("told 2027-06-20T09:00:00Z", Shown.Words(p.Activity), StringComparison.Ordinal));
        Assert.Equal(3, (await MorningAsync(house)).Count);
    }

    [Fact]
    public async Task What_falls_together_comes_as_one_message_to_each()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: true, Channel, Cms);
        var told = await MorningAsync(house);
        Assert.Equal([$"a:{HeadOfCms}", "19:general@thread.tacv2"], told.Select(p => p.Conversation).Order(StringComparer.Ordinal).Reverse());
        Assert.All(told, p => Assert.Contains("digest of 2027-001, 2027-002, 2027-003", Shown.Words(p.Activity), StringComparison.Ordinal));

        await house.SayAsync(HeadOfCms, "milestone 2 is done");
        Assert.Equal(4, (await MorningAsync(house)).Count);
    }

    [Fact]
    public async Task What_was_done_before_it_is_sent_is_dropped()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Channel);
        house.Clock.Advance(Duration.FromDays(1));
        await house.Part<Sweeper>().SweepAsync(Id, house.Clock.GetCurrentInstant(), Stop);
        var before = house.Teams.Posts.Count;
        await house.SayAsync(HeadOfCms, "milestone 2 is done");

        Assert.Equal(2, Told(house, before).Count(p => p.Conversation == "19:general@thread.tacv2"));
        Assert.Equal(PostState.Dropped, Assert.Single(await RowsAsync(house), p => p.Key.Record.Id.EndsWith("002", StringComparison.Ordinal)).State);
    }

    [Fact]
    public async Task A_process_that_ended_before_the_queue_had_it_is_made_good_by_the_next_sweep()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Channel);
        var due = new Due(house.Clock.GetCurrentInstant(), Reminding.Kind, Milestone.KeyOf(new(2027, 1)));
        await house.Postbox.Begin().Queue(Post.Notice(due.Subject, [due], Post.Channel, due.At)).TryAsync(Stop);
        var before = house.Teams.Posts.Count;
        await house.SettleAsync();
        Assert.Single(Told(house, before));
    }

    [Fact]
    public async Task A_process_that_ended_between_what_is_due_and_what_is_told_is_made_good_by_the_next_sweep()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Channel);
        await house.Postbox.Begin().Tell(new(HeadOfCms, new(house.Clock.GetCurrentInstant(), Reminding.Kind, Milestone.KeyOf(new(2027, 1))))).TryAsync(Stop);
        var before = house.Teams.Posts.Count;
        await house.SettleAsync();
        Assert.Equal($"a:{HeadOfCms}", Assert.Single(Told(house, before)).Conversation);
    }

    [Fact]
    public async Task A_row_that_comes_back_through_a_clock_that_is_behind_tells_nothing_twice()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Channel);
        await MorningAsync(house);
        foreach (var id in Enumerable.Range(1, 3))
            await house.Postbox.Begin().Schedule(new(Instant.FromUtc(2027, 6, 14, 9, 0), Reminding.Kind, Milestone.KeyOf(new(2027, id)))).TryAsync(Stop);
        Assert.Empty(await MorningAsync(house, 0));
    }

    [Fact]
    public async Task What_may_have_arrived_is_sent_again_marked_as_unconfirmed()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Cms);
        house.Teams.Connector.Orders.Add(new(Fault.Lost, CallKind.Post, $"a:{HeadOfCms}", Times: 1));
        var before = house.Teams.Posts.Count;
        await MorningAsync(house);
        await house.SettleAsync();

        Assert.Equal(4, Told(house, before).Count);
        Assert.Single(await RowsAsync(house), p => p is { Unconfirmed: true, State: PostState.Posted });
    }

    [Fact]
    public async Task What_was_found_being_sent_by_a_process_that_ended_is_sent_again_after_the_lease_and_not_before()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Cms);
        var now = house.Clock.GetCurrentInstant();
        var due = new Due(now, Reminding.Kind, Milestone.KeyOf(new(2027, 1)));
        var post = Post.Notice(due.Subject, [due], HeadOfCms, now) with { State = PostState.Sending, Lease = now };
        await house.Postbox.AddAsync(post, Stop);
        var worker = house.Part<Worker>();

        Assert.Equal(Duration.FromMinutes(2), await worker.AttendAsync(new(Id, post.Key), Stop));
        house.Clock.Advance(Duration.FromMinutes(2));
        Assert.Null(await worker.AttendAsync(new(Id, post.Key), Stop));

        Assert.True((await house.Postbox.FindAsync(post.Key, Stop)) is { State: PostState.Posted, Unconfirmed: true });
    }

    [Fact]
    public async Task Whoever_was_never_heard_is_written_to_all_the_same()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, new Addressee.Person(HeadOfEurobats));
        var told = await MorningAsync(house);
        Assert.Equal(3, told.Count(p => p.Conversation == $"a:{HeadOfEurobats}"));
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_concerns_nobody_else_and_the_focal_point_is_told_once()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Channel, Cms, Aewa);
        house.Teams.Connector.Orders.Add(new(new Fault(403), Conversation: $"a:{HeadOfCms}"));

        var told = await MorningAsync(house);
        await house.SettleAsync();
        told = [.. house.Teams.Posts.TakeLast(7)];

        Assert.Equal((3, 3), (told.Count(p => p.Conversation == $"a:{HeadOfAewa}"), told.Count(p => p.Conversation == "19:general@thread.tacv2")));
        var focal = Assert.Single(told, p => p.Conversation == $"a:{NoteTaker}");
        Assert.Contains("I cannot reach", Shown.Words(focal.Activity), StringComparison.Ordinal);
        var unreached = (await RowsAsync(house)).Where(p => p.State is PostState.Unreachable).ToList();
        Assert.Equal(3, unreached.Count);
        Assert.All(unreached, p => Assert.Equal("403 Ordered", p.Why));
        Assert.Equal(6, (await MorningAsync(house)).Count);
    }

    [Fact]
    public async Task Ten_answers_in_a_moment_make_one_change_of_each_copy_with_the_last_state()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false);
        var copy = await house.OpenAsync(HeadOfCms, 1);
        for (var i = 0; i < 10; i++)
            await house.DeliverAsync(house.Message(HeadOfAewa, $"milestone 1 is at risk, reason {i}"));
        await house.SettleAsync();

        var changes = house.Teams.Connector.Calls.Where(c => c.Kind is CallKind.Change).ToList();
        Assert.Contains("reason 9", Shown.Words(Assert.Single(changes, c => c.Id == copy.Id).Activity), StringComparison.Ordinal);
        Assert.Equal(changes.Count, changes.DistinctBy(c => c.Id).Count());
    }

    [Fact]
    public async Task A_told_card_changes_with_its_record_and_where_it_is_gone_a_fresh_one_comes()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Cms);
        var card = (await MorningAsync(house)).First(p => Shown.Words(p.Activity).Contains("One", StringComparison.Ordinal));
        await house.SayAsync(HeadOfAewa, "milestone 1 is done");
        Assert.Contains("Done, 1 of 2", Shown.Words((await house.Teams.ChangeOfAsync(card.Id, Stop)).Activity), StringComparison.Ordinal);

        house.Teams.Connector.Orders.Add(new(new Fault(404), CallKind.Change, Id: card.Id));
        var before = house.Teams.Posts.Count;
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk, the venue");
        var fresh = Assert.Single(Told(house, before), p => p.Conversation == $"a:{HeadOfCms}");
        await house.SayAsync(HeadOfAewa, "milestone 1 is on track");
        Assert.Contains("On track", Shown.Words((await house.Teams.ChangeOfAsync(fresh.Id, Stop)).Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_was_told_of_one_thing_in_one_conversation_the_newest_three_go_on_changing()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Channel);
        for (var day = 0; day < 5; day++)
            await MorningAsync(house);
        var cards = (await RowsAsync(house)).Where(p => p.Key.Record.Id == "2027-001").OrderBy(p => p.Since).ToList();
        Assert.Equal(5, cards.Count);

        await house.SayAsync(HeadOfCms, "milestone 1 is done for CMS");
        Assert.Equal(cards.Skip(2).Select(p => p.ActivityId), ChangedBy(house, cards));

        // One that is scrolled away is safe to press, and shows what that did.
        var old = house.Teams.Posts.Single(p => p.Id == cards[0].ActivityId);
        await house.PressAsync(HeadOfAewa, old.Id, "milestone.report", Shown.Actions(old.Activity, "milestone.report").First(), team: null);
        await house.SettleAsync();
        Assert.Contains(old.Id, ChangedBy(house, cards));

        static List<string?> ChangedBy(House house, List<Post> cards) =>
            [.. cards.Select(p => p.ActivityId).Where(id => house.Teams.Connector.Calls.Any(c => c.Kind is CallKind.Change && c.Id == id))];
    }

    [Fact]
    public async Task What_waits_on_purpose_is_not_late()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Cms);
        var errands = house.Part<Errands>();
        var (started, errand) = (SystemClock.Instance.GetCurrentInstant(), new Errand(Id, new(new("milestone", "1"), "x")));
        await errands.SendAsync(errand, Duration.FromSeconds(1), Stop);
        IReadOnlyList<Message> came;
        do
            came = await errands.ReceiveAsync(1, Duration.FromMinutes(1), Stop);
        while (came.Count == 0);
        Assert.Equal(errand, came[0].Errand);
        // The queue's clock tells whole seconds.
        Assert.True(came[0].Wanted >= started, $"{came[0].Wanted} < {started}");
    }

    [Fact]
    public async Task What_fails_at_every_try_is_put_aside_and_can_be_sent_again_by_hand()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Cms);
        house.Teams.Connector.Orders.Add(new(new Fault(400), CallKind.Post, $"a:{HeadOfCms}", Times: 1));
        await MorningAsync(house);
        var failed = Assert.Single(await RowsAsync(house), p => p.State is PostState.Failed);
        Assert.Equal("400 Ordered", failed.Why);
        Assert.Equal(1, await house.Part<Errands>().PoisonedAsync(Stop));

        var before = house.Teams.Posts.Count;
        Assert.Equal(1, await house.Part<Replaying>().ReplayAsync(Id, Stop));
        await house.SettleAsync();

        Assert.Single(Told(house, before));
        Assert.DoesNotContain(await RowsAsync(house), p => p.State is PostState.Failed);
        Assert.Equal(0, await house.Part<Errands>().PoisonedAsync(Stop));
    }

    [Fact]
    public async Task What_keeps_failing_is_tried_so_often_and_then_put_aside()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, [("Delivery:MostTries", "3")], Cms);
        house.Teams.Connector.Orders.Add(new(new Fault(503), CallKind.Post, $"a:{HeadOfCms}"));
        await MorningAsync(house);
        for (var i = 0; i < 3; i++)
            await house.SettleAsync();

        var rows = await RowsAsync(house);
        Assert.All(rows, p => Assert.Equal((PostState.Failed, "503 Ordered"), (p.State, p.Why)));
        Assert.Equal(9, house.Teams.Connector.Calls.Count(c => c.Fault is not null));
        Assert.Equal(3, await house.Part<Errands>().PoisonedAsync(Stop));
    }

    [Fact]
    public async Task What_was_not_sent_because_of_the_limits_is_sent_once_the_pause_is_over_and_is_not_unconfirmed()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Cms);
        using var counted = new Counted();
        house.Teams.Connector.Orders.Add(new(Fault.TooMany(0), CallKind.Post, $"a:{HeadOfCms}", Times: 1));
        var before = house.Teams.Posts.Count;
        await MorningAsync(house);
        await house.SettleAsync();

        Assert.Equal(3, Told(house, before).Count);
        Assert.All(await RowsAsync(house), p => Assert.True(p is { State: PostState.Posted, Unconfirmed: false, Tries: 0, Why: null }));
        Assert.True(counted.Of("concord.delivery.throttled") >= 1);
        Assert.True(counted.Of("concord.delivery.posts") >= 3);
    }

    [Fact]
    public async Task What_Teams_asks_to_wait_for_holds_although_the_record_changes_again()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false);
        var copy = await house.OpenAsync(HeadOfCms, 1);
        house.Teams.Connector.Orders.Add(new(new Fault(503, RetryAfter: 60), CallKind.Change, Id: copy.Id, Times: 1));
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk, the venue");
        await house.SayAsync(HeadOfAewa, "milestone 1 is on track");
        Assert.Equal(1, Changes());

        house.Clock.Advance(Duration.FromSeconds(60));
        await house.SettleAsync();
        Assert.Equal(2, Changes());
        Assert.Contains("On track", Shown.Words((await house.Teams.ChangeOfAsync(copy.Id, Stop)).Activity), StringComparison.Ordinal);

        int Changes() => house.Teams.Connector.Calls.Count(c => c.Kind is CallKind.Change && c.Id == copy.Id);
    }

    [Fact]
    public async Task In_a_long_pause_messages_wait_in_the_queue_and_none_is_tried_or_put_aside()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Cms);
        await house.Part<Pauses>().BeginAsync("tenant", Duration.FromMinutes(30), Stop);
        for (var i = 0; i < 3; i++)
            Assert.Empty(await MorningAsync(house, i == 0 ? 1 : 0));
        Assert.All(await RowsAsync(house), p => Assert.Equal((PostState.Queued, 0), (p.State, p.Tries)));
        Assert.Equal(0, await house.Part<Errands>().PoisonedAsync(Stop));
    }

    [Fact]
    public async Task The_bot_follows_whoever_speaks_to_a_new_address_and_a_group_chat_is_nobodys()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Cms);
        var elsewhere = house.Teams.Address.ToString().Replace("127.0.0.1", "localhost", StringComparison.Ordinal).TrimEnd('/');
        await house.DeliverAsync(house.Message(HeadOfCms, "aide", "fr-FR").With("serviceUrl", elsewhere));
        var group = house.Message(HeadOfCms, "help");
        group["conversation"] = Newtonsoft.Json.Linq.JObject.FromObject(new { id = "19:group", conversationType = "groupChat", tenantId = "tenant" });
        await house.DeliverAsync(group);
        await house.SettleAsync();

        var at = (await house.Postbox.ReachAsync(HeadOfCms, Stop)).At!;
        Assert.Equal((elsewhere, $"a:{HeadOfCms}", "fr"), (at.ServiceUrl, at.ConversationId, at.Language));
        Assert.Equal("19:general@thread.tacv2", (await house.Postbox.ReachAsync(Post.Channel, Stop)).At!.ConversationId);
    }

    [Fact]
    public async Task Where_the_channel_was_never_heard_somebody_is_told_so_once()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, [], Channel);
        await house.Postbox.ForgetAsync(Post.Channel, Stop);
        await MorningAsync(house);
        await house.SettleAsync();
        var told = Assert.Single(house.Teams.Posts, p => p.Conversation == $"a:{NoteTaker}" && Shown.Words(p.Activity).Contains("I cannot reach", StringComparison.Ordinal));
        Assert.Contains("the Team’s channel", Shown.Words(told.Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hundreds_of_addressees_of_one_thing_each_get_it_once()
    {
        Addressee[] all = [.. Enumerable.Range(0, 200).Select(i => new Addressee.Person($"person-{i:000}"))];
        await using var house = await Reminding.OpenAsync(azurite, digest: false, all);
        house.Clock.Advance(Duration.FromDays(1));
        var now = house.Clock.GetCurrentInstant();
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => house.Part<Sweeper>().SweepAsync(Id, now, Stop))));
        await house.Part<Sweeper>().SweepAsync(Id, now, Stop);

        var rows = await RowsAsync(house);
        Assert.Equal(600, rows.Count);
        Assert.Equal(600, rows.Select(r => (r.To, r.Told[0].Subject)).Distinct().Count());
    }

    [Fact]
    public async Task What_is_put_on_the_record_by_itself_is_done_before_it_is_told()
    {
        var deed = new Reminding.Settling();
        await using var house = await Reminding.OpenAsync(azurite, digest: false, [], [deed]);
        deed.House = house;
        var told = await MorningAsync(house);
        Assert.Equal(["2027-001", "2027-002", "2027-003"], deed.Done.Order(StringComparer.Ordinal));
        Assert.Equal(3, told.Count(p => Shown.Words(p.Activity).Contains("settled 2027", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_cannot_be_told_keeps_nothing_else_from_being_told()
    {
        var deed = new Reminding.Settling { Breaks = "2027-001" };
        await using var house = await Reminding.OpenAsync(azurite, digest: false, [], [deed]);
        deed.House = house;
        Assert.Equal(2, (await MorningAsync(house)).Count(p => Shown.Words(p.Activity).Contains("settled 2027", StringComparison.Ordinal)));
        deed.Breaks = null;
        Assert.Equal(1, (await MorningAsync(house, 0)).Count(p => Shown.Words(p.Activity).Contains("settled 2027", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_process_that_is_stopped_ends_what_it_has_begun()
    {
        await using var house = await Reminding.OpenAsync(azurite, digest: false, Cms);
        house.Clock.Advance(Duration.FromDays(1));
        await house.Part<Sweeper>().SweepAsync(Id, house.Clock.GetCurrentInstant(), Stop);
        var (keep, arrived) = (house.Teams.Connector.Took, new TaskCompletionSource());
        house.Teams.Connector.Took = call =>
        {
            keep?.Invoke(call);
            arrived.TrySetResult();
        };
        using var loop = ActivatorUtilities.CreateInstance<WorkLoop>(house.Services);
        await loop.StartAsync(Stop);
        await arrived.Task;
        await loop.StopAsync(Stop);

        Assert.DoesNotContain(await RowsAsync(house), p => p.State is PostState.Sending);
        Assert.Contains(await RowsAsync(house), p => p.State is PostState.Posted);
    }
}
