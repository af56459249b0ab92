using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Ledger;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.ActionPlan;

public sealed class ReportingTests(AzuriteFixture azurite)
{
    private const string Two = """
        Fundraising,Joint fundraising brief,CMS; AEWA,30 June 2027,,
        Fundraising,Bat night,EUROBATS,28 August 2027,,
        """;

    [Fact]
    public async Task A_press_reports_the_own_part_and_the_answer_is_the_changed_card()
    {
        await using var house = await OpenWithPlanAsync();
        var card = await house.OpenAsync(HeadOfAewa, 1);

        var answer = await house.PressAsync(HeadOfAewa, card.Id, "milestone.report", Shown.Action(card.Activity, "milestone.report", "done"));

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["type"]);
        Assert.Contains("Done, 1 of 2", Shown.Words(answer));
        Assert.Equal(PartState.Done, (await house.MilestoneAsync(1)).PartOf(new("AEWA"))!.State);
        Assert.Equal(PartState.NotStarted, (await house.MilestoneAsync(1)).PartOf(new("CMS"))!.State);
    }

    [Fact]
    public async Task Every_copy_of_the_card_changes_each_in_its_language()
    {
        await using var house = await OpenWithPlanAsync();
        var english = await house.OpenAsync(HeadOfCms, 1);
        var french = await house.OpenAsync(NoteTaker, 1, "fr-FR");
        var pressed = await house.OpenAsync(HeadOfAewa, 1);

        await house.PressAsync(HeadOfAewa, pressed.Id, "milestone.report", Shown.Action(pressed.Activity, "milestone.report", "done"));

        Dictionary<string, string> changed = [];
        while (changed.Count < 3)
        {
            var change = await house.Teams.NextChangeAsync(TestContext.Current.CancellationToken);
            changed[change.Id] = Shown.Words(change.Activity);
        }
        Assert.Contains("Done, 1 of 2", changed[english.Id]);
        Assert.Contains("Terminé, 1 sur 2", changed[french.Id]);
        Assert.Contains("Done, 1 of 2", changed[pressed.Id]);
    }

    [Fact]
    public async Task A_press_delivered_twice_counts_once_and_gets_the_same_answer()
    {
        await using var house = await OpenWithPlanAsync();
        var card = await house.OpenAsync(HeadOfAewa, 1);
        var data = Shown.Action(card.Activity, "milestone.report", "done");

        var first = await house.PressAsync(HeadOfAewa, card.Id, "milestone.report", data, "same");
        var again = await house.PressAsync(HeadOfAewa, card.Id, "milestone.report", data, "same");
        var newId = await house.PressAsync(HeadOfAewa, card.Id, "milestone.report", data, "other");

        Assert.Single((await house.MilestoneAsync(1)).Reports);
        Assert.Equal(Shown.Words(first), Shown.Words(again));
        Assert.Equal(Shown.Words(first), Shown.Words(newId));
    }

    [Fact]
    public async Task An_old_card_answers_with_how_it_stands_now_and_changes_nothing()
    {
        await using var house = await OpenWithPlanAsync();
        var old = await house.OpenAsync(HeadOfAewa, 1);
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk, the consultant left");

        var answer = await house.PressAsync(HeadOfAewa, old.Id, "milestone.report", Shown.Action(old.Activity, "milestone.report", "done"));

        Assert.Contains("At risk", Shown.Words(answer));
        Assert.Single((await house.MilestoneAsync(1)).Reports);
    }

    [Fact]
    public async Task Whoever_is_not_the_head_of_a_responsible_secretariat_is_told_and_changes_nothing()
    {
        await using var house = await OpenWithPlanAsync();
        var card = await house.OpenAsync(HeadOfAewa, 1);
        var data = Shown.Action(card.Activity, "milestone.report", "done");
        foreach (var person in new[] { NoteTaker, HeadOfEurobats, Stranger, Elsewhere })
        {
            var answer = await house.PressAsync(person, card.Id, "milestone.report", data);
            Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
            Assert.NotEmpty((string)answer["value"]!);
        }
        Assert.Empty((await house.MilestoneAsync(1)).Reports);
    }

    [Theory]
    [InlineData("{\"milestone\":\"2027-001\",\"state\":\"adopted\"}")]
    [InlineData("{\"milestone\":\"2027-001\",\"state\":\"done\",\"seen\":\"999999\"}")]
    [InlineData("{\"milestone\":\"../../head\",\"state\":\"done\"}")]
    [InlineData("{\"milestone\":\"2027-099\",\"state\":\"done\"}")]
    [InlineData("{\"milestone\":{\"$type\":\"System.Object\"},\"state\":[1,2]}")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public async Task A_forged_press_gets_a_sentence_and_changes_nothing(string data)
    {
        await using var house = await OpenWithPlanAsync();
        var before = (await house.WorkspaceAsync()).Version;

        var answer = await house.PressAsync(HeadOfAewa, "a1", "milestone.report", Newtonsoft.Json.Linq.JToken.Parse(data));

        Assert.NotEmpty((string?)answer["value"] ?? "");
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task A_verb_that_is_not_ours_gets_a_sentence_and_changes_nothing()
    {
        await using var house = await OpenWithPlanAsync();
        var before = (await house.WorkspaceAsync()).Version;
        Assert.Contains("something I did not put there", (string?)(await house.PressAsync(HeadOfAewa, "a1", "decision.adopt", new { }))["value"]);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task The_same_in_words_does_the_same_in_three_languages()
    {
        await using var house = await OpenWithPlanAsync();

        var en = Assert.Single(await house.SayAsync(HeadOfAewa, "milestone 1 is done for AEWA"));
        var fr = Assert.Single(await house.SayAsync(HeadOfCms, "le jalon 1 est à risque, le consultant est parti", "fr-FR"));
        var es = Assert.Single(await house.SayAsync(HeadOfEurobats, "el hito 2 está en curso", "es-ES"));

        Assert.Contains("Done, 1 of 2", Shown.Words(en.Activity));
        Assert.Contains("▲ À risque", Shown.Words(fr.Activity));
        Assert.Contains("● En curso", Shown.Words(es.Activity));
        Assert.Equal("le consultant est parti", (await house.MilestoneAsync(1)).Reports[^1].Note);
    }

    [Fact]
    public async Task The_history_says_who_said_what_when_in_which_capacity()
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk, the consultant left");
        house.Clock.Advance(Duration.FromDays(3));
        await house.SayAsync(HeadOfAewa, "milestone 1 is done");

        var words = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "history of milestone 1")).Activity);

        Assert.Contains("the consultant left", words);
        Assert.Contains("Executive Secretary", words);
        Assert.Contains("14 June 2027", words);
        Assert.Contains("17 June 2027", words);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_copy_that_cannot_be_changed_bothers_nobody_and_the_others_still_change(int status)
    {
        await using var house = await OpenWithPlanAsync();
        var gone = await house.OpenAsync(HeadOfCms, 1);
        var kept = await house.OpenAsync(NoteTaker, 1);
        house.Teams.Connector.Orders.Add(new(new(status), Id: gone.Id));
        var posts = house.Teams.Posts.Count;

        await house.SayAsync(HeadOfAewa, "milestone 1 is done");

        await house.Teams.ChangeOfAsync(kept.Id, TestContext.Current.CancellationToken);
        // The second round begins when the first is over.
        await house.SayAsync(HeadOfAewa, "milestone 1 is on track");
        await house.Teams.ChangeOfAsync(kept.Id, TestContext.Current.CancellationToken);
        // Two replies, and a fresh card where one was gone.
        Assert.Equal(posts + (status == 404 ? 3 : 2), house.Teams.Posts.Count);
        var copies = await house.Postbox.OfAsync((await house.MilestoneAsync(1)).Key, TestContext.Current.CancellationToken);
        Assert.Equal(status == 500, copies.Any(c => c.ActivityId == gone.Id));
    }

    [Fact]
    public async Task A_copy_whose_conversation_cannot_be_reached_does_not_keep_the_others_from_changing()
    {
        await using var house = await OpenWithPlanAsync();
        var milestone = await house.MilestoneAsync(1);
        var away = new Address("http://127.0.0.1:1", "msteams", "a:away", "28:concord", null, "en");
        await house.Postbox.AddAsync(Post.Reply(milestone.Key, away, "a0", milestone.Version, house.Clock.GetCurrentInstant()), TestContext.Current.CancellationToken);
        var kept = await house.OpenAsync(NoteTaker, 1);

        await house.SayAsync(HeadOfAewa, "milestone 1 is done");

        Assert.Contains("Done, 1 of 2", Shown.Words((await house.Teams.ChangeOfAsync(kept.Id, TestContext.Current.CancellationToken)).Activity));
    }

    [Fact]
    public async Task A_press_long_ago_that_is_pressed_again_says_that_it_changed_nothing()
    {
        await using var house = await OpenWithPlanAsync();
        var card = await house.OpenAsync(HeadOfAewa, 1);
        var data = Shown.Action(card.Activity, "milestone.report", "done");
        await house.PressAsync(HeadOfAewa, card.Id, "milestone.report", data);
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk, the consultant left");

        var again = Shown.Words(await house.PressAsync(HeadOfAewa, card.Id, "milestone.report", data));

        Assert.Contains("out of date", again, StringComparison.Ordinal);
        Assert.Equal(2, (await house.MilestoneAsync(1)).Reports.Length);
    }

    [Fact]
    public async Task The_pressed_message_itself_changes_for_everybody_who_has_it()
    {
        await using var house = await OpenWithPlanAsync();
        var draft = Assert.Single(await house.SayAsync(NoteTaker, "add a milestone: Donor list, CMS, 15 September"));

        await house.PressAsync(NoteTaker, draft.Id, "milestone.add", Shown.Action(draft.Activity, "milestone.add").With("priority", "Fundraising"));

        Assert.Contains("Not started", Shown.Words((await house.Teams.ChangeOfAsync(draft.Id, TestContext.Current.CancellationToken)).Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_note_stays_text()
    {
        await using var house = await OpenWithPlanAsync();
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk, [see](http://example.org) **this**");

        var card = (await house.OpenAsync(NoteTaker, 1)).Activity;

        Assert.Contains("[see](http://example.org) **this**", Shown.Words(card), StringComparison.Ordinal);
        Assert.DoesNotContain(Shown.Card(card).Descendants().OfType<Newtonsoft.Json.Linq.JObject>(),
            o => (string?)o["type"] == "TextBlock" && ((string?)o["text"])!.Contains("http", StringComparison.Ordinal));
    }

    private async Task<House> OpenWithPlanAsync()
    {
        var house = await House.OpenAsync(azurite);
        await house.LoadAsync(Two);
        while (house.Teams.HasChange)
            await house.Teams.NextChangeAsync(TestContext.Current.CancellationToken);
        return house;
    }
}
