using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.ActionPlan;

public sealed class AskingTests(AzuriteFixture azurite)
{
    private const string Plan = """
        Strategy,Quarterly meeting held,CMS,31 March 2027,,
        Fundraising,Joint fundraising brief,CMS; AEWA,30 June 2027,,
        Fundraising,Waterbird appeal,AEWA,May 2027,,
        Bats,Bat night,EUROBATS,28 August 2027,,
        """;

    [Theory]
    [InlineData("en-GB", "show the 2027 action plan", "The 2027 action plan", "Bat night")]
    [InlineData("fr-FR", "montre le plan d’action 2027", "Le plan d’action 2027", "Bat night")]
    [InlineData("es-ES", "muéstrame el plan de acción de 2027", "El plan de acción de 2027", "Bat night")]
    [InlineData("en-GB", "what's due this month?", "June 2027", "Joint fundraising brief")]
    [InlineData("fr-FR", "quels jalons arrivent à échéance ce mois-ci ?", "juin 2027", "Joint fundraising brief")]
    [InlineData("es-ES", "¿qué hitos vencen este mes?", "junio de 2027", "Joint fundraising brief")]
    [InlineData("en-GB", "what is AEWA late on?", "UNEP/AEWA is late on", "Waterbird appeal")]
    [InlineData("fr-FR", "sur quoi l'AEWA est-il en retard ?", "est en retard sur", "Waterbird appeal")]
    [InlineData("es-ES", "¿en qué está atrasada AEWA?", "está atrasada en", "Waterbird appeal")]
    [InlineData("en-GB", "how is the action plan doing?", "How the plan is doing", "overdue")]
    [InlineData("fr-FR", "où en est le plan d'action ?", "Où en est le plan", "en retard")]
    [InlineData("es-ES", "¿cómo va el plan de acción?", "Cómo va el plan", "atrasados")]
    [InlineData("en-GB", "help", "What I can do for you", "action plan")]
    [InlineData("fr-FR", "aide", "Ce que je peux faire pour vous", "plan d")]
    [InlineData("es-ES", "ayuda", "Lo que puedo hacer por usted", "plan de acción")]
    public async Task People_ask_in_their_own_words(string locale, string said, string title, string content)
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Plan);

        var words = Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, said, locale)).Activity);

        Assert.Contains(title, words);
        Assert.Contains(content, words);
    }

    [Fact]
    public async Task What_a_secretariat_is_late_on_leaves_out_what_others_owe()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Plan);
        var words = Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, "what is AEWA late on?")).Activity);
        Assert.DoesNotContain("Quarterly meeting held", words);
        Assert.StartsWith("UNEP/EUROBATS is late on nothing.", (string?)Assert.Single(await house.SayAsync(HeadOfAewa, "what is EUROBATS late on?")).Activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_due_what_comes_next_is_shown()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Plan);
        var words = Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, "what's due in July?")).Activity);
        Assert.Contains("Nothing is due", words);
        Assert.Contains("Bat night", words);
    }

    [Theory]
    [InlineData("what's due this month?", "No action plan is in force for 2027")]
    [InlineData("what's due in July?", "No action plan is in force for 2027")]
    [InlineData("what is AEWA late on?", "No action plan is in force for 2027")]
    [InlineData("what is EUROBATS late on?", "No action plan is in force for 2027")]
    [InlineData("how is the action plan doing?", "the Executive Secretaries have not adopted it yet")]
    public async Task Whoever_asks_in_a_year_for_which_no_plan_is_in_force_is_told_until_one_is(string said, string told)
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Plan);
        Assert.Contains(told, Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, said)).Activity), StringComparison.Ordinal);

        var proposed = await house.ProposeAsync();
        foreach (var head in new[] { HeadOfCms, HeadOfAewa, HeadOfEurobats })
            await house.PressAsync(head, proposed.Id, "plan.answer", Shown.Action(proposed.Activity, "plan.answer"));
        Assert.DoesNotContain(told, Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, said)).Activity), StringComparison.Ordinal);

        house.Clock.Advance(NodaTime.Duration.FromDays(220));
        Assert.Contains("No action plan is in force for 2028", Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, said)).Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_milestone_is_added_from_a_sentence_once_its_priority_is_chosen()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Plan);

        var draft = Assert.Single(await house.SayAsync(NoteTaker, "add a milestone: Donor list, CMS and AEWA, 15 September"));
        Assert.Contains("Donor list", Shown.Words(draft.Activity));
        Assert.Contains("Wed 15 September 2027", Shown.Words(draft.Activity));
        Assert.Equal(4, (await house.WorkspaceAsync()).MilestonesOf(2027).Count());

        var data = Shown.Action(draft.Activity, "milestone.add").With("priority", "Fundraising");
        var answer = await house.PressAsync(NoteTaker, draft.Id, "milestone.add", data);
        await house.PressAsync(NoteTaker, draft.Id, "milestone.add", data);

        Assert.Contains("Donor list", Shown.Words(answer));
        var added = await house.MilestoneAsync(5);
        Assert.Equal(("Donor list", "Fundraising", "2027-09-15"), (added.Title, added.Priority, added.Due.ToString()));
        Assert.Equal(5, (await house.WorkspaceAsync()).MilestonesOf(2027).Count());
    }

    [Theory]
    [InlineData("add a milestone: Donor list, CMS and AEWA, 31 June", "31 June")]
    [InlineData("add a milestone: joint FUNDRAISING brief, CMS, 30 June", "2")]
    [InlineData("milestone 77 is done", "77")]
    [InlineData("milestone 77", "77")]
    [InlineData("show the 2031 action plan", "2031")]
    public async Task What_cannot_be_is_told_in_a_sentence_and_changes_nothing(string said, string named)
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Plan);
        var before = (await house.WorkspaceAsync()).Version;

        Assert.Contains(named, (string?)Assert.Single(await house.SayAsync(HeadOfAewa, said)).Activity["text"]);

        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task Unknown_words_are_answered_with_the_nearest_three()
    {
        await using var house = await OpenAsync(azurite);
        var answer = Assert.Single(await house.SayAsync(HeadOfAewa, "shwo me teh action plna plz"));
        Assert.Equal(3, Shown.Card(answer.Activity).Descendants().OfType<Newtonsoft.Json.Linq.JObject>()
            .Count(o => (string?)o["type"] is "Action.Submit"));
    }

    [Fact]
    public async Task A_long_plan_is_shown_in_pages_and_every_card_stays_small()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(string.Join('\n', Enumerable.Range(1, 60).Select(i => $"Priority {i % 7},Milestone of number {i} with a title of usual length,CMS; AEWA; EUROBATS,{(i % 27) + 1} June 2027,SDG 15,")));

        var first = Assert.Single(await house.SayAsync(HeadOfAewa, "show the action plan"));
        var second = await house.PressAsync(HeadOfAewa, first.Id, "plan.show", Shown.Action(first.Activity, "plan.show"));

        Assert.Contains("1 to 15 of 60", Shown.Words(first.Activity));
        Assert.Contains("16 to 30 of 60", Shown.Words(second));
        foreach (var post in house.Teams.Posts)
            Assert.True(post.Activity.ToString(Newtonsoft.Json.Formatting.None).Length * 2 < 80 * 1024, "A message holds 80 KB of UTF-16 at most.");
    }
}
