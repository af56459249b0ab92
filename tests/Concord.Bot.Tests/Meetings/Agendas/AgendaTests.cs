using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Meetings.Agendas;

/// <summary>From Monday 14 June 2027, 10:00 in Bonn; the Executive Secretaries meet on Thursday 24 June.</summary>
public sealed class AgendaTests(AzuriteFixture azurite)
{
    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    [Theory]
    [InlineData("draft the agenda for Q2", "en-GB", "Draft, not approved yet", "Decisions and actions since the last meeting")]
    [InlineData("prépare l’ordre du jour du T2", "fr-FR", "Projet, pas encore approuvé", "Décisions et mesures depuis la dernière réunion")]
    [InlineData("prepara el orden del día del T2", "es-ES", "Proyecto, aún sin aprobar", "Decisiones y medidas desde la última reunión")]
    public async Task An_agenda_is_drafted_with_its_standing_items_in_the_readers_language(string said, string locale, string state, string item)
    {
        await using var house = await WithMeetingAsync();
        var words = await house.CardAsync(HeadOfCms, said, locale);
        Assert.Contains(state, words, StringComparison.Ordinal);
        Assert.Contains(item, words, StringComparison.Ordinal);
        Assert.Equal(AgendaState.Draft, (await AgendaAsync(house))!.State);
    }

    [Fact]
    public async Task Five_rows_of_a_section_are_for_the_next_agenda_and_the_rest_comes_when_it_is_asked_for()
    {
        await using var house = await WithMeetingAsync();
        await house.LoadAsync(string.Join('\n', Enumerable.Range(1, 27).Select(n => $"Outreach,Brochure {n:00},CMS; AEWA,1 May 2027,,")));

        var card = Assert.Single(await house.SayAsync(NoteTaker, "what goes on the next agenda?"));
        Assert.Contains("Brochure 05", Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.DoesNotContain("Brochure 06", Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.Contains("›  and 22 more rows", Shown.Words(card.Activity), StringComparison.Ordinal);

        var rest = Assert.Single(await house.SubmitAsync(NoteTaker, card.Id, Shown.Action(card.Activity, "agenda.next")));
        Assert.DoesNotContain("Brochure 05", Shown.Words(rest.Activity), StringComparison.Ordinal);
        Assert.Contains("Brochure 06", Shown.Words(rest.Activity), StringComparison.Ordinal);
        var last = Assert.Single(await house.SubmitAsync(NoteTaker, rest.Id, Shown.Action(rest.Activity, "agenda.next")));
        Assert.Contains("Brochure 27", Shown.Words(last.Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_are_put_moved_changed_and_withdrawn_in_words()
    {
        await using var house = await WithMeetingAsync();
        await house.SayAsync(NoteTaker, "draft the agenda");
        Assert.Contains("8 | Conference services | ⚖ Decision wanted · Led by UNEP/AEWA · 10 minutes", await house.CardAsync(NoteTaker, "put conference services on the agenda (for AEWA, 10 minutes, decision wanted)"), StringComparison.Ordinal);
        Assert.Contains("3 | Conference services", await house.CardAsync(NoteTaker, "move item 8 after 2"), StringComparison.Ordinal);
        Assert.Contains("For information", await house.CardAsync(HeadOfAewa, "item 3: for information, paper https://example.org/doc"), StringComparison.Ordinal);
        Assert.Contains("Item 9 stands on every agenda", await house.CardAsync(NoteTaker, "drop item 9"), StringComparison.Ordinal);
        Assert.Contains("7 | Fundraising", await house.CardAsync(NoteTaker, "show the agenda"), StringComparison.Ordinal);
        Assert.Contains("7 | Fundraising | ✕ Not this time. “the donors meet in July”", await house.CardAsync(NoteTaker, "drop item 7 because the donors meet in July"), StringComparison.Ordinal);
        Assert.Contains("There is no item 44", await house.CardAsync(NoteTaker, "withdraw item 44"), StringComparison.Ordinal);
        Assert.Contains("belongs to another secretariat", await house.CardAsync(HeadOfEurobats, "withdraw item 3"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("put item 8 back", "en-GB")]
    [InlineData("remets le point 8 à l'ordre du jour", "fr-FR")]
    [InlineData("vuelve a poner el punto 8 en el orden del día", "es-ES")]
    public async Task What_was_withdrawn_is_put_back_in_words_under_its_number(string said, string locale)
    {
        await using var house = await WithMeetingAsync();
        await house.SayAsync(NoteTaker, "draft the agenda");
        await house.SayAsync(NoteTaker, "put conference services on the agenda");
        Assert.Contains("stands on the agenda", await house.CardAsync(NoteTaker, "put item 8 back"), StringComparison.Ordinal);
        Assert.DoesNotContain("Conference services", await house.CardAsync(NoteTaker, "withdraw item 8"), StringComparison.Ordinal);
        Assert.Contains("8 | Conference services", await house.CardAsync(NoteTaker, said, locale), StringComparison.Ordinal);
        Assert.Contains("There is no item 44", await house.CardAsync(NoteTaker, "put item 44 back"), StringComparison.Ordinal);

        var card = Assert.Single(await house.SayAsync(NoteTaker, "show the agenda"));
        await house.PressAsync(HeadOfCms, card.Id, "agenda.approve", Shown.Action(card.Activity, "agenda.approve"));
        await house.SayAsync(NoteTaker, "withdraw item 8");
        var item = Assert.Single(await house.SayAsync(NoteTaker, "show item 8"));
        await house.PressAsync(NoteTaker, item.Id, "agenda.restore", Shown.Action(item.Activity, "agenda.restore"));
        Assert.Equal((8, null), ((await AgendaAsync(house))!.Items.Single(i => i.Standing is null).Number, (await AgendaAsync(house))!.Items.Single(i => i.Standing is null).Gone));
    }

    [Fact]
    public async Task The_chair_approves_and_a_late_item_makes_a_revision()
    {
        await using var house = await WithMeetingAsync();
        var card = Assert.Single(await house.SayAsync(NoteTaker, "draft the agenda"));
        var refused = await house.PressAsync(NoteTaker, card.Id, "agenda.approve", Shown.Action(card.Activity, "agenda.approve"));
        Assert.Contains("called by the head of UNEP/CMS", (string?)refused["value"], StringComparison.Ordinal);

        var approved = await house.PressAsync(HeadOfCms, card.Id, "agenda.approve", Shown.Action(card.Activity, "agenda.approve"));
        Assert.Contains("✓ |  Approved", Shown.Words(approved), StringComparison.Ordinal);
        // A second delivery of the same press is the same approval.
        await house.PressAsync(HeadOfCms, card.Id, "agenda.approve", Shown.Action(card.Activity, "agenda.approve"));
        Assert.Single((await AgendaAsync(house))!.Versions);

        var late = await house.CardAsync(HeadOfAewa, "put the late item on the agenda");
        Assert.Contains("◐ |  Rev.1 in preparation, not approved yet", late, StringComparison.Ordinal);
        Assert.Contains("10 | The late item", late, StringComparison.Ordinal);
        var summary = await house.CardAsync(HeadOfAewa, "summarise the agenda");
        Assert.Contains("New in Rev.1, not approved yet | 10 | The late item", summary, StringComparison.Ordinal);
        var again = await house.CardAsync(HeadOfCms, "approve the agenda");
        Assert.Contains("✓ |  Rev.1 approved", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approved_agenda_is_reopened_by_a_word()
    {
        await using var house = await WithMeetingAsync();
        await house.SayAsync(NoteTaker, "draft the agenda");
        await house.SayAsync(HeadOfCms, "approve the agenda");
        Assert.Contains("Rev.1 in preparation", await house.CardAsync(NoteTaker, "reopen the agenda"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_is_out_of_date_approves_nothing()
    {
        await using var house = await WithMeetingAsync();
        var card = Assert.Single(await house.SayAsync(NoteTaker, "draft the agenda"));
        await house.SayAsync(HeadOfAewa, "put something on the agenda");
        var answer = await house.PressAsync(HeadOfCms, card.Id, "agenda.approve", Shown.Action(card.Activity, "agenda.approve"));
        Assert.Contains("out of date", Shown.Words(answer), StringComparison.Ordinal);
        Assert.Equal(AgendaState.Draft, (await AgendaAsync(house))!.State);
    }

    [Fact]
    public async Task An_item_goes_to_another_series_with_its_history()
    {
        await using var house = await WithMeetingAsync();
        await house.ScheduleAsync("schedule the June admin meeting for 17 June at 10:00 Bonn");
        Assert.Contains("8 | The new post", await house.CardAsync(NoteTaker, "put the new post on the June admin agenda"), StringComparison.Ordinal);
        var sent = await house.CardAsync(NoteTaker, "send item 8 of the June admin agenda to the ES meeting: beyond our authority");
        Assert.DoesNotContain("The new post", sent, StringComparison.Ordinal);
        Assert.Contains("1 item that was sent to it is waiting", await house.CardAsync(NoteTaker, "show the ES agenda"), StringComparison.Ordinal);

        Assert.Contains("8 | The new post", await house.CardAsync(HeadOfCms, "draft the Q2 agenda"), StringComparison.Ordinal);
        var item = await house.CardAsync(HeadOfCms, "show item 8 of the Q2 agenda");
        Assert.Contains("Sent from Administrative and financial meeting, June 2027, item 8", item, StringComparison.Ordinal);
        Assert.Contains("beyond our authority", item, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_two_meetings_are_on_that_day_the_person_is_asked_and_no_agenda_is_said_so()
    {
        await using var house = await WithMeetingAsync();
        await house.ScheduleAsync("schedule the June management meeting for 24 June at 15:00 Bonn");
        var asked = Assert.Single(await house.SayAsync(HeadOfCms, "summarise the agenda of 24 June"));
        Assert.Contains("Executive Secretaries’ meeting, Q2 2027", Shown.Words(asked.Activity), StringComparison.Ordinal);
        Assert.Contains("Management meeting, June 2027", Shown.Words(asked.Activity), StringComparison.Ordinal);
        var chosen = Assert.Single(await house.SubmitAsync(HeadOfCms, asked.Id, Shown.Actions(asked.Activity, "agenda.summary").First()));
        Assert.Contains("Nobody drafted its agenda yet", Shown.Words(chosen.Activity), StringComparison.Ordinal);

        var drafted = await house.PressAsync(HeadOfCms, chosen.Id, "agenda.draft", Shown.Action(chosen.Activity, "agenda.draft"));
        Assert.Contains("1 | Adoption of the agenda", Shown.Words(drafted), StringComparison.Ordinal);
        Assert.NotNull(await AgendaAsync(house));
    }

    [Fact]
    public async Task Where_two_series_have_no_agenda_yet_the_person_is_asked_which_one_to_draft()
    {
        await using var house = await WithMeetingAsync();
        await house.ScheduleAsync("schedule the June management meeting for 18 June at 15:00 Bonn");
        Assert.Contains("Which one do you mean?", await house.CardAsync(HeadOfCms, "draft the agenda"), StringComparison.Ordinal);
        Assert.Contains("1 | Adoption of the agenda", await house.CardAsync(HeadOfCms, "draft the management agenda"), StringComparison.Ordinal);
        Assert.Contains("3 | Action plan: how it stands", await house.CardAsync(HeadOfCms, "draft the agenda"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_the_chair_is_absent_is_told_with_the_summary()
    {
        await using var house = await AgendaHouse.OpenAsync(azurite, ("Workspaces:0:People:0:Roles:0:Until", "2027-06-20"));
        await house.SayAsync(NoteTaker, "draft the agenda");
        Assert.Contains("▲ Nobody can answer for UNEP/CMS on that day", await house.CardAsync(NoteTaker, "summarise the agenda"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confidential_items_show_what_they_are_only_to_those_concerned_in_their_own_chat()
    {
        await using var house = await WithMeetingAsync();
        await house.SayAsync(HeadOfCms, "draft the agenda");
        await house.SayAsync(HeadOfCms, "put a vacant post on the agenda, for CMS and AEWA, confidential, decision wanted");
        foreach (var (person, channel, sees) in new[] { (HeadOfAewa, false, true), (NoteTaker, false, true), (HeadOfEurobats, false, false), (HeadOfCms, true, false) })
            foreach (var said in new[] { "show the agenda", "summarise the agenda", "show item 8" })
            {
                var words = Shown.Words(Assert.Single(await house.SayAsync(person, channel ? $"{Mention} {said}" : said, inChannel: channel)).Activity);
                Assert.Equal((person, said, sees), (person, said, words.Contains("A vacant post", StringComparison.Ordinal)));
            }
        var forged = await house.SubmitAsync(HeadOfEurobats, "a1", new { verb = "agenda.item", meeting = "ES-2027-Q2", id = "10" });
        Assert.Contains("Confidential item", Shown.Words(Assert.Single(forged).Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_that_was_held_by_mistake_is_corrected_and_its_agenda_changes_again()
    {
        await using var house = await WithMeetingAsync();
        await house.SayAsync(NoteTaker, "draft the agenda");
        house.Clock.Reset(Instant.FromUtc(2027, 6, 24, 12, 0));
        await house.ConfirmAsync("the Q2 meeting was held", "meeting.held");
        Assert.Contains("was held or cancelled", await house.CardAsync(NoteTaker, "put something on the Q2 agenda"), StringComparison.Ordinal);
        Assert.Contains("That meeting is over", await house.CardAsync(NoteTaker, "summarise the Q2 agenda"), StringComparison.Ordinal);

        var corrected = await house.ConfirmAsync("the Q2 meeting was not held because of the storm", "meeting.notheld");

        Assert.Contains("it was not.", Shown.Words(corrected), StringComparison.Ordinal);
        Assert.Equal(MeetingState.Scheduled, (await house.WorkspaceAsync()).Meeting(Q2)!.State);
        Assert.Contains("Something", await house.CardAsync(NoteTaker, "put something on the Q2 agenda"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agenda.add", """{"meeting":"ES-2027-Q2","form":"true","title":"","seen":"1"}""")]
    [InlineData("agenda.add", """{"meeting":"ES-2027-Q9","form":"true","title":"x"}""")]
    [InlineData("agenda.add", """{"meeting":"ES-2027-Q2","form":"true","title":"x","minutes":"many"}""")]
    [InlineData("agenda.add", """{"meeting":"ES-2027-Q2","form":"true","title":"x","lead":"NONE"}""")]
    [InlineData("agenda.item", """{"meeting":"ES-2027-Q2","id":"99"}""")]
    [InlineData("agenda.move", """{"meeting":"ES-2027-Q2","item":"1","place":"77"}""")]
    [InlineData("agenda.approve", """{"meeting":"ES-2027-Q2","seen":"999999"}""")]
    [InlineData("agenda.send", """{"meeting":"ES-2027-Q2","item":"1","to":"<x>"}""")]
    public async Task What_a_card_carries_is_not_trusted(string verb, string data)
    {
        await using var house = await WithMeetingAsync();
        await house.SayAsync(NoteTaker, "draft the agenda");
        var before = (await house.WorkspaceAsync()).Version;
        Assert.NotNull((string?)(await house.PressAsync(HeadOfCms, "a1", verb, JObject.Parse(data)))["value"]);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task Long_titles_are_refused_and_markup_is_shown_as_it_was_written()
    {
        await using var house = await WithMeetingAsync();
        var card = Assert.Single(await house.SayAsync(NoteTaker, "draft the agenda"));
        var form = Shown.Action(card.Activity, "agenda.add");
        form["title"] = new string('x', 30_000);
        Assert.Contains("has 250 characters at most; this one has 30,000", (string?)(await house.PressAsync(NoteTaker, card.Id, "agenda.add", form))["value"], StringComparison.Ordinal);
        form["title"] = "**bold** [link](https://evil.example) <at>all</at>";
        var answer = await house.PressAsync(NoteTaker, card.Id, "agenda.add", form);
        var run = Shown.Card(answer).DescendantsAndSelf().OfType<JObject>().Single(o => (string?)o["text"] == "**bold** [link](https://evil.example) <at>all</at>");
        Assert.Equal("TextRun", (string?)run["type"]);
    }

    [Fact]
    public async Task A_hundred_and_fifty_items_come_in_pages_under_the_bar()
    {
        await using var house = await WithMeetingAsync();
        await house.SayAsync(NoteTaker, "draft the agenda");
        for (var i = 0; i < 141; i++)
            await house.Ledger.CommitAsync(Id, $"seed|{i}", nameof(AddItem), (w, now) => Domain.Secretariats.Authority.Decide(
                w, NoteTaker, new AddItem(Q2, new() { Title = $"Item {i} {new string('é', 230)}", Lead = new("EUROBATS"), Minutes = 10, Kind = ItemKind.Decision }), now), TestContext.Current.CancellationToken);
        var card = Assert.Single(await house.SayAsync(NoteTaker, "show the agenda"));
        Assert.Contains("Items 1 to 12 of 150", Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.InRange(card.Activity.ToString(Newtonsoft.Json.Formatting.None).Length * 2, 1, 80 * 1024);
        var next = await house.PressAsync(NoteTaker, card.Id, "agenda.show", Shown.Actions(card.Activity, "agenda.show").First());
        Assert.Contains("Items 13 to 24 of 150", Shown.Words(next), StringComparison.Ordinal);
        var summary = Assert.Single(await house.SayAsync(NoteTaker, "summarise the agenda"));
        Assert.Contains("and 136 more rows", Shown.Words(summary.Activity), StringComparison.Ordinal);
        Assert.InRange(summary.Activity.ToString(Newtonsoft.Json.Formatting.None).Length * 2, 1, 80 * 1024);
    }

    private Task<House> WithMeetingAsync() => AgendaHouse.OpenAsync(azurite);

    private static Task<Agenda?> AgendaAsync(House house) => house.WorkspaceAsync().ContinueWith(w => w.Result.Agenda(Q2), TaskScheduler.Default);
}
