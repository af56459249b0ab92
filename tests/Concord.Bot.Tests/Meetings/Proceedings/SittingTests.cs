using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;
using static Concord.Bot.Tests.Meetings.Proceedings.AtTheMeeting;

namespace Concord.Bot.Tests.Meetings.Proceedings;

/// <summary>The Executive Secretaries meet on Monday 14 June 2027 at 11:00 in Bonn.</summary>
public sealed class SittingTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_meeting_starts_with_the_question_who_is_there_and_one_press_says_everybody()
    {
        await using var house = await ScheduledAsync(azurite);
        var card = await StartAsync(house);
        Assert.Contains("UNEP/CMS | ○ |  Not said yet", Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.Contains("No quorum", Shown.Words(card.Activity), StringComparison.Ordinal);

        var answer = await house.PressAsync(NoteTaker, card.Id, "sitting.all", Shown.Action(card.Activity, "sitting.all"));

        Assert.Contains("UNEP/EUROBATS | ✓ |  Present", Shown.Words(answer), StringComparison.Ordinal);
        Assert.Contains("Quorum: the meeting may decide", Shown.Words(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_day_of_a_meeting_that_is_not_named_its_day_is_told()
    {
        await using var house = await House.OpenAsync(azurite);
        Assert.Contains("schedule the Q2 meeting", await house.AskAsync(NoteTaker, "start the meeting"), StringComparison.Ordinal);
        await house.ConfirmAsync("schedule the Q3 meeting for 12 July at 10:00 Bonn", "meeting.schedule");
        Assert.Contains("on Mon 12 July 2027", await house.AskAsync(NoteTaker, "start the meeting"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_says_it_in_their_own_words_and_language()
    {
        await using var house = await ScheduledAsync(azurite);
        house.Teams.Rosters[Team] = [new(HeadOfCms, "Head of CMS"), new("00000000-0000-0000-0000-0000000000d1", "Ana Ruiz")];
        await StartAsync(house);
        await house.SayAsync(HeadOfCms, "I am here");
        await house.SayAsync(HeadOfAewa, "nous sommes représentés par Mme Ruiz", "fr-FR");
        var words = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "EUROBATS se excusa", "es-ES")).Activity);
        Assert.Contains("◐ |  Con representación | Ana Ruiz", words, StringComparison.Ordinal);
        Assert.Contains("✕ |  Excusas", words, StringComparison.Ordinal);
        Assert.Contains("I know nobody called “Mr Nobody”", await house.AskAsync(NoteTaker, "EUROBATS is represented by Mr Nobody"), StringComparison.Ordinal);
        Assert.Contains("officer-in-charge of UNEP/CMS", await house.AskAsync(HeadOfAewa, "CMS is here"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_while_it_sits_stands_under_the_item_at_hand()
    {
        await using var house = await ScheduledAsync(azurite);
        await StartAsync(house);
        await house.SayAsync(NoteTaker, "everybody is present");
        await house.SayAsync(NoteTaker, "we are at item 4");
        Assert.Contains("Note 1: item 4", await house.AskAsync(NoteTaker, "note: Both agreed on the brief."), StringComparison.Ordinal);
        Assert.Contains("Note 2: item 3", await house.AskAsync(NoteTaker, "note on item 3: The plan is on track."), StringComparison.Ordinal);
        await house.SayAsync(NoteTaker, "record a decision: we will share the registration tool, CMS and AEWA");
        await house.SayAsync(NoteTaker, "action for EUROBATS: send the list by 5 July");

        var workspace = await house.WorkspaceAsync();
        Assert.Equal((Q2, 4), (Assert.Single(workspace.All<Decision>()).Session, workspace.All<Decision>().Single().AgendaItem));
        Assert.Equal((Q2, 4), (Assert.Single(workspace.All<ActionItem>()).Meeting, workspace.All<ActionItem>().Single().AgendaItem));
        var card = Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "who is here?")).Activity);
        Assert.Contains("4. Strategic collaboration", card, StringComparison.Ordinal);
        Assert.Contains("2 notes · 1 decision · 1 action", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_quorum_nothing_is_decided_and_the_sentence_says_what_can_be_done()
    {
        await using var house = await ScheduledAsync(azurite);
        await StartAsync(house);
        await house.SayAsync(HeadOfCms, "I am here");
        await house.SayAsync(HeadOfAewa, "I am here");
        var refused = await house.AskAsync(NoteTaker, "record a decision: we will share the registration tool");
        Assert.Contains("no quorum for this. Not represented: UNEP/EUROBATS", refused, StringComparison.Ordinal);
        Assert.Empty((await house.WorkspaceAsync()).All<Decision>());
        await house.SayAsync(NoteTaker, "record a decision: we will share the registration tool, CMS and AEWA");
        Assert.Single((await house.WorkspaceAsync()).All<Decision>());
    }

    [Theory]
    [InlineData("quorum of the ES meeting: every party", "may decide when every party to the decision is there, through whomever", "what is the quorum of the ES meeting?", "en-GB")]
    [InlineData("quorum de la réunion des Secrétaires exécutifs : chaque partie", "peut décider quand chaque partie", "quel est le quorum de la réunion des Secrétaires exécutifs ?", "fr-FR")]
    [InlineData("quorum de la reunión de los Secretarios Ejecutivos: cada parte", "puede decidir cuando cada parte", "¿cuál es el quorum de la reunión de los Secretarios Ejecutivos?", "es-ES")]
    public async Task The_chairs_side_says_what_the_quorum_is_and_it_holds_from_then_on(string said, string answer, string asked, string locale)
    {
        await using var house = await ScheduledAsync(azurite);
        Assert.Contains("called by the head of UNEP/CMS", await house.AskAsync(HeadOfAewa, "quorum of the ES meeting: none"), StringComparison.Ordinal);
        Assert.Contains(answer, await house.AskAsync(HeadOfCms, said, locale), StringComparison.Ordinal);
        Assert.Contains(answer, await house.AskAsync(HeadOfAewa, asked, locale), StringComparison.Ordinal);
        Assert.Contains("already", await house.AskAsync(HeadOfCms, "quorum of the ES meeting: every party"), StringComparison.Ordinal);
        Assert.Equal(3, (await house.AskAsync(HeadOfAewa, "show the quorum rules")).Split("\n\n").Length);

        await StartAsync(house);
        await house.SayAsync(HeadOfCms, "I am here");
        await house.SayAsync(HeadOfAewa, "I am here");
        Assert.Contains("no quorum for this", await house.AskAsync(NoteTaker, "record a decision: we will share the registration tool"), StringComparison.Ordinal);
        await house.AskAsync(HeadOfCms, "quorum of the ES meeting: none");
        await house.SayAsync(NoteTaker, "record a decision: we will share the registration tool");
        Assert.Single((await house.WorkspaceAsync()).All<Decision>());
    }

    [Fact]
    public async Task A_parked_item_waits_for_the_next_agenda()
    {
        await using var house = await ScheduledAsync(azurite);
        await house.SayAsync(NoteTaker, "put conference services on the agenda");
        await StartAsync(house);
        Assert.Contains("Item 8 is parked", await house.AskAsync(NoteTaker, "park item 8 because there is no time"), StringComparison.Ordinal);
        Assert.Equal("there is no time", (await house.WorkspaceAsync()).ItemsWaitingFor("ES").Single().Item.Gone!.Why);
        Assert.Contains("stands on every agenda", await house.AskAsync(NoteTaker, "park item 3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_meetings_that_day_are_asked_for_which()
    {
        await using var house = await ScheduledAsync(azurite);
        await house.ConfirmAsync("schedule the June management meeting for 14 June at 15:00 Bonn", "meeting.schedule");
        var asked = Assert.Single(await house.SayAsync(NoteTaker, "start the meeting"));
        Assert.Contains("Management meeting, June 2027", Shown.Words(asked.Activity), StringComparison.Ordinal);
        await house.SubmitAsync(NoteTaker, asked.Id, Shown.Actions(asked.Activity, "meeting.start").First());
        Assert.Equal([MeetingState.Started, MeetingState.Scheduled], (await house.WorkspaceAsync()).MeetingsOf(null).Select(m => m.State));
    }

    [Fact]
    public async Task A_cancelled_meeting_is_not_started_and_before_the_start_nothing_is_written_down()
    {
        await using var house = await ScheduledAsync(azurite);
        Assert.Contains("has not begun", await house.AskAsync(NoteTaker, "note: too early"), StringComparison.Ordinal);
        await house.ConfirmAsync("cancel the Q2 meeting", "meeting.cancel");
        Assert.Contains("is under way, was held or was cancelled", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "start the Q2 meeting")).Activity), StringComparison.Ordinal);
        Assert.Null((await house.WorkspaceAsync()).Sitting(Q2));
    }

    [Fact]
    public async Task A_note_of_thirty_thousand_characters_is_refused_and_one_with_markup_is_kept_as_it_was_written()
    {
        await using var house = await ScheduledAsync(azurite);
        var card = await StartAsync(house);
        var press = Shown.Action(card.Activity, "sitting.note");
        var refused = await house.PressAsync(NoteTaker, card.Id, "sitting.note", press.And("note", new string('x', 30_000)));
        Assert.Contains("30,000 characters", (string?)refused["value"], StringComparison.Ordinal);
        var kept = await house.PressAsync(NoteTaker, card.Id, "sitting.note", press.And("note", "**bold** <at>all</at> \u0007[x](http://y)"));
        Assert.Contains("**bold** <at>all</at> [x](http://y)", Shown.Words(kept), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Teams_events_start_and_end_the_meeting_and_say_nothing_of_others()
    {
        await using var house = await ScheduledAsync(azurite);
        Assert.Empty(await EventAsync(house, NoteTaker, "meetingEnd"));
        var started = Assert.Single(await EventAsync(house, NoteTaker, "meetingStart"));
        Assert.Contains("UNEP/CMS | ○ |  Not said yet", Shown.Words(started.Activity), StringComparison.Ordinal);
        Assert.Empty(await EventAsync(house, NoteTaker, "meetingStart"));
        var early = Assert.Single(await EventAsync(house, NoteTaker, "meetingEnd"));
        Assert.NotEmpty(Shown.Actions(early.Activity, "meeting.end"));
        Assert.Equal(MeetingState.Started, (await house.WorkspaceAsync()).Meeting(Q2)!.State);
        house.Clock.Advance(Duration.FromHours(3));
        await EventAsync(house, NoteTaker, "meetingEnd");
        Assert.Equal(MeetingState.Held, (await house.WorkspaceAsync()).Meeting(Q2)!.State);
        Assert.Empty(await EventAsync(house, Stranger, "meetingStart"));
    }

    [Fact]
    public async Task A_note_is_reworded_and_taken_back()
    {
        await using var house = await ScheduledAsync(azurite);
        await StartAsync(house);
        await house.SayAsync(NoteTaker, "note: Both agreed on the breif.");
        await house.SubmitAsync(NoteTaker, "m1", new { verb = "sitting.reword", meeting = $"{Q2}", number = "1", note = "Both agreed on the brief." });
        Assert.Equal("Both agreed on the brief.", (await house.WorkspaceAsync()).SittingOf(Q2).Notes.Single().Text);
        await house.SubmitAsync(NoteTaker, "m1", new { verb = "sitting.reword", meeting = $"{Q2}", number = "1" });
        Assert.Empty((await house.WorkspaceAsync()).SittingOf(Q2).Notes);
    }

    [Fact]
    public async Task Whoever_may_not_start_it_is_shown_the_card_whose_button_does_it()
    {
        await using var house = await ScheduledAsync(azurite);
        var shown = Assert.Single(await EventAsync(house, HeadOfAewa, "meetingStart"));
        Assert.Equal(MeetingState.Scheduled, (await house.WorkspaceAsync()).Meeting(Q2)!.State);
        await house.PressAsync(HeadOfCms, shown.Id, "meeting.start", Shown.Action(shown.Activity, "meeting.start"));
        Assert.Equal(MeetingState.Started, (await house.WorkspaceAsync()).Meeting(Q2)!.State);
    }

    private static async Task<List<FakeTeams.Post>> EventAsync(House house, string person, string name)
    {
        var before = house.Teams.Posts.Count;
        await house.DeliverAsync(house.Message(person, null).With("type", "event").With("name", $"application/vnd.microsoft.{name}")
            .With("value", new { Id = "MCMx", Title = "Quarterly", MeetingType = "Scheduled", JoinUrl = "https://teams.example/x", StartTime = "2027-06-14T09:00:00Z", EndTime = "2027-06-14T10:00:00Z" }));
        return [.. house.Teams.Posts.Skip(before)];
    }
}
