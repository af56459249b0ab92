using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Core;
using Concord.Bot.Delivery;
using Concord.Bot.Graph;
using Concord.Bot.Meetings.Outlook;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Meetings;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Concord.Testing;
using Concord.Testing.Connector;
using Concord.Testing.Graph;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;
using static Concord.Bot.Tests.Meetings.OnGraph;

namespace Concord.Bot.Tests.Meetings;

/// <summary>Meetings in the organiser's calendar, by the SDK of Microsoft Graph. From Monday 14 June 2027, 10:00 in Bonn.</summary>
public sealed class CalendarTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    private FakeGraph _graph = null!;

    public async ValueTask InitializeAsync() => _graph = await StartAsync();

    public ValueTask DisposeAsync() => _graph.DisposeAsync();

    [Fact]
    public async Task A_meeting_is_entered_moved_and_cancelled_in_the_calendar_of_who_leads_it()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        var (owner, made) = Assert.Single(_graph.Calendars.Events);
        Assert.Equal(HeadOfCms, owner);
        Assert.Equal("Executive Secretaries’ meeting, Q2 2027", (string?)made["subject"]);
        Assert.Equal(("2027-06-24T08:00:00.0000000", "2027-06-24T10:00:00.0000000"), ((string?)made["start"]!["dateTime"], (string?)made["end"]!["dateTime"]));
        Assert.True((bool)made["isOnlineMeeting"]!);
        Assert.Equal(["aewa@example.org", "cms@example.org", "eurobats@example.org", "notes@example.org"], Invited(made));
        Assert.Contains("<p>Nairobi: 11:00–13:00</p>", System.Net.WebUtility.HtmlDecode((string?)made["body"]!["content"]), StringComparison.Ordinal);

        await ConfirmAsync(house, "move the Q2 meeting to 25 June at 14:00 Nairobi", "meeting.move");
        var moved = Assert.Single(_graph.Calendars.Events).Event;
        Assert.Equal((string?)made["id"], (string?)moved["id"]);
        Assert.Equal("2027-06-25T11:00:00.0000000", (string?)moved["start"]!["dateTime"]);
        Assert.EndsWith(FakeCalendars.Join, (string?)moved["body"]!["content"], StringComparison.Ordinal);
        Assert.Contains("Nairobi: 14:00", System.Net.WebUtility.HtmlDecode((string?)moved["body"]!["content"]), StringComparison.Ordinal);
        Assert.Equal(4, Invited(moved).Count);
        Assert.DoesNotContain("Bonn: 10:00", (string?)moved["body"]!["content"], StringComparison.Ordinal);
        Assert.Equal(2, _graph.Calendars.Mails);

        await ConfirmAsync(house, "cancel the Q2 meeting because everybody travels", "meeting.cancel");
        Assert.Empty(_graph.Calendars.Events);
        Assert.Equal(["everybody travels"], _graph.Calendars.Cancelled);

        await ConfirmAsync(house, "schedule the Q2 meeting for 29 June at 10:00 Bonn", "meeting.schedule");
        Assert.Equal("2027-06-29T08:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["start"]!["dateTime"]);
    }

    [Fact]
    public async Task The_agenda_stands_in_it_and_in_the_file_once_it_is_approved_without_what_is_confidential()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        await house.SayAsync(NoteTaker, "draft the agenda for Q2");
        await house.SayAsync(NoteTaker, "put <b>tea</b> & cake on the agenda");
        await house.SayAsync(HeadOfAewa, "put our budget on the agenda (confidential)");
        await MorningAsync(house, 15);
        Assert.DoesNotContain("cake", Body(), StringComparison.Ordinal);

        var agenda = Assert.Single(await house.SayAsync(HeadOfCms, "show the agenda"));
        await house.PressAsync(HeadOfCms, agenda.Id, "agenda.approve", Shown.Action(agenda.Activity, "agenda.approve"));

        Assert.Contains("<p>1. Adoption of the agenda</p>", Body(), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;tea&lt;/b&gt; &amp; cake", Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("Our budget", Body(), StringComparison.Ordinal);
        Assert.EndsWith(FakeCalendars.Join, Body(), StringComparison.Ordinal);
        var offer = (await house.SayAsync(HeadOfAewa, "send me the calendar file for the Q2 meeting"))[1].Activity;
        await house.ConsentAsync(HeadOfAewa, "accept", offer["attachments"]![0]!["content"]!["acceptContext"]);
        var file = Ical.Net.Calendar.Load(Encoding.UTF8.GetString(house.Teams.Uploads["sent"].Bytes))!.Events[0]!.Description!;
        Assert.Contains("\n1. Adoption of the agenda\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Our budget", file, StringComparison.Ordinal);

        string Body() => (string)Assert.Single(_graph.Calendars.Events).Event["body"]!["content"]!;
    }

    [Fact]
    public async Task Nobody_has_an_e_mail_where_nothing_changed()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        await MorningAsync(house, 15);
        await MorningAsync(house, 16);
        Assert.Equal(1, _graph.Calendars.Mails);
        Assert.Null((await house.WorkspaceAsync()).Meeting(Q2)!.Calendar);
    }

    [Fact]
    public async Task Whom_somebody_invited_by_hand_stays_invited()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        _graph.Calendars.ChangeByHand(e => e["attendees"]!.AsArray().Add(JsonNode.Parse("""{"emailAddress":{"address":"guest@example.net"}}""")));
        await ConfirmAsync(house, "move the Q2 meeting to 25 June at 14:00 Nairobi", "meeting.move");
        Assert.Contains("guest@example.net", Invited(Assert.Single(_graph.Calendars.Events).Event));
    }

    [Fact]
    public async Task Without_consent_the_meeting_stands_there_is_the_file_and_the_permission_is_named_once()
    {
        _graph.Fail(new(403), path: "/events", code: "ErrorAccessDenied");
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        await ConfirmAsync(house, "schedule the July management meeting for 5 July at 10:00 Bonn", "meeting.schedule");
        await MorningAsync(house, 15);
        Assert.Equal(2, (await house.WorkspaceAsync()).MeetingsOf(null).Count());
        var told = Assert.Single(house.Teams.Posts, p => p.Activity.ToString().Contains("Calendars.ReadWrite", StringComparison.Ordinal));
        Assert.Equal($"a:{NoteTaker}", told.Conversation);
        Assert.Contains("“Add to my calendar”", Shown.Words(told.Activity), StringComparison.Ordinal);
        Assert.Contains("as ES-2027-Q2.ics", (string?)(await house.SayAsync(HeadOfAewa, "send me the calendar file for the Q2 meeting"))[0].Activity["text"], StringComparison.Ordinal);

        _graph.Recover();
        await MorningAsync(house, 16);
        Assert.Equal(2, _graph.Calendars.Events.Count);
    }

    [Fact]
    public async Task Without_the_directory_nobody_is_invited_and_the_meeting_is_entered_all_the_same()
    {
        _graph.Fail(new(403), "GET", "/users$", code: "Authorization_RequestDenied");
        await using var house = await OpenAsync(("Graph:Organiser", "meetings@example.org"));
        await ScheduleAsync(house);
        var (owner, made) = Assert.Single(_graph.Calendars.Events);
        Assert.Equal(("meetings@example.org", 0), (owner, Invited(made).Count));
        await ConfirmAsync(house, "move the Q2 meeting to 25 June at 14:00 Nairobi", "meeting.move");
        Assert.Single(house.Teams.Posts, p => p.Activity.ToString().Contains("User.ReadBasic.All", StringComparison.Ordinal));

        _graph.Recover();
        await MorningAsync(house, 15);
        Assert.Equal(4, Invited(Assert.Single(_graph.Calendars.Events).Event).Count);
    }

    [Fact]
    public async Task The_record_follows_a_meeting_that_was_moved_by_hand_and_says_so_to_all_who_take_part_and_in_the_channel()
    {
        await using var house = await OpenAsync();
        await house.SayAsync(NoteTaker, "bring our notices here", inChannel: true);
        await ScheduleAsync(house);
        MoveByHand("2027-06-24T09:00:00.0000000");
        await MorningAsync(house, 15);

        var meeting = (await house.WorkspaceAsync()).Meeting(Q2)!;
        Assert.Equal((new LocalDateTime(2027, 6, 24, 11, 0), true, "operator"), (meeting.Time.Local, meeting.HasFollowedCalendar, meeting.Changes[^1].By.Person));
        var told = house.Teams.Posts.Where(p => Text(p).Contains("A meeting was moved in the calendar", StringComparison.Ordinal)).ToList();
        Assert.Equal(["19:general@thread.tacv2", $"a:{HeadOfAewa}", $"a:{HeadOfCms}", $"a:{HeadOfEurobats}", $"a:{NoteTaker}"], told.Select(p => p.Conversation).Order(StringComparer.Ordinal));
        Assert.Contains("▲ Somebody moved it in the organiser’s calendar; it was to be on Thu 24 June 2027, 10:00 Bonn. The record has followed.", Text(told[0]), StringComparison.Ordinal);
        Assert.Contains("Moved from Thu 24 June 2027, 10:00 Bonn to Thu 24 June 2027, 11:00 Bonn in the organiser’s calendar.", Text(told[0]), StringComparison.Ordinal);
        Assert.Contains("Bonn: 11:00–13:00", System.Net.WebUtility.HtmlDecode((string?)Assert.Single(_graph.Calendars.Events).Event["body"]!["content"]), StringComparison.Ordinal);
        var mails = _graph.Calendars.Mails;
        await MorningAsync(house, 16);
        Assert.Equal((5, mails), (Told(house, "A meeting was moved in the calendar"), _graph.Calendars.Mails));

        var ours = told.Single(p => p.Conversation == $"a:{HeadOfCms}");
        Assert.Contains("called by the head of UNEP/CMS", (string?)(await house.PressAsync(HeadOfAewa, ours.Id, "meeting.keep", Shown.Action(ours.Activity, "meeting.keep")))["value"], StringComparison.Ordinal);
        var back = await house.PressAsync(HeadOfCms, ours.Id, "meeting.keep", Shown.Action(ours.Activity, "meeting.keep"));
        Assert.DoesNotContain("Somebody moved it", Shown.Words(back), StringComparison.Ordinal);
        meeting = (await house.WorkspaceAsync()).Meeting(Q2)!;
        Assert.Equal((new LocalDateTime(2027, 6, 24, 10, 0), null, HeadOfCms), (meeting.Time.Local, meeting.Calendar, meeting.Changes[^1].By.Person));
        Assert.Equal("2027-06-24T08:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["start"]!["dateTime"]);
    }

    [Fact]
    public async Task The_record_follows_a_length_that_was_changed_by_hand_tells_all_in_their_languages_and_puts_it_back_by_a_press()
    {
        await using var house = await OpenAsync();
        await house.SayAsync(NoteTaker, "bring our notices here", inChannel: true);
        await house.SayAsync(HeadOfAewa, "aide", "fr-FR");
        await house.SayAsync(HeadOfEurobats, "ayuda", "es-ES");
        await ScheduleAsync(house);
        MoveByHand("2027-06-24T08:00:00.0000000", minutes: 180);
        await MorningAsync(house, 15);

        var told = house.Teams.Posts.TakeLast(5).ToDictionary(p => p.Conversation, p => p);
        foreach (var (to, sentences) in new Dictionary<string, string[]>
        {
            ["19:general@thread.tacv2"] = ["The length of a meeting was changed in the calendar"],
            [$"a:{NoteTaker}"] = ["The length of a meeting was changed in the calendar"],
            [$"a:{HeadOfCms}"] =
            [
                "The length of a meeting was changed in the calendar", "Bonn | 10:00–13:00",
                "▲ Somebody changed its length in the organiser’s calendar; it was to be on Thu 24 June 2027, 10:00–12:00 Bonn. The record has followed.",
                "Moved from Thu 24 June 2027, 10:00–12:00 Bonn to Thu 24 June 2027, 10:00–13:00 Bonn in the organiser’s calendar.",
            ],
            [$"a:{HeadOfAewa}"] = ["La durée d’une réunion a été changée dans le calendrier", "▲ Quelqu’un en a changé la durée dans le calendrier de l’organisateur\u00a0; elle devait avoir lieu le ", "24 juin 2027, 10:00–12:00 Bonn. Le dossier a suivi."],
            [$"a:{HeadOfEurobats}"] = ["Se cambió la duración de una reunión en el calendario", "▲ Alguien cambió su duración en el calendario de quien organiza; iba a ser el ", "10:00–12:00 Bonn. El registro la ha seguido."],
        })
            Assert.All(sentences, s => Assert.Contains(s, Text(told[to]), StringComparison.Ordinal));
        Assert.Contains("Nairobi: 11:00–14:00", System.Net.WebUtility.HtmlDecode((string?)Assert.Single(_graph.Calendars.Events).Event["body"]!["content"]), StringComparison.Ordinal);
        await MorningAsync(house, 16);
        Assert.Equal(3, Told(house, "The length of a meeting was changed"));

        var ours = told[$"a:{HeadOfCms}"];
        var back = Shown.Words(await house.PressAsync(HeadOfCms, ours.Id, "meeting.keep", Shown.Action(ours.Activity, "meeting.keep")));
        Assert.DoesNotContain("Somebody changed", back, StringComparison.Ordinal);
        Assert.Contains("Bonn | 10:00–12:00", back, StringComparison.Ordinal);
        Assert.Equal((120, null), ((await house.WorkspaceAsync()).Meeting(Q2)!.Minutes, (await house.WorkspaceAsync()).Meeting(Q2)!.Calendar));
        Assert.Equal("2027-06-24T10:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["end"]!["dateTime"]);
    }

    [Fact]
    public async Task A_length_into_another_meeting_of_the_same_people_is_theirs_to_take()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        await ConfirmAsync(house, "schedule the June management meeting for 24 June at 12:30 Bonn", "meeting.schedule");
        MoveByHand("2027-06-24T08:00:00.0000000", minutes: 180);
        await MorningAsync(house, 15);

        Assert.Equal(120, (await house.WorkspaceAsync()).Meeting(Q2)!.Minutes);
        var asked = house.Teams.Posts.Last(p => p.Conversation == $"a:{HeadOfCms}");
        Assert.Contains("▲ In the organiser’s calendar it stands on Thu 24 June 2027, 10:00–13:00 Bonn.", Text(asked), StringComparison.Ordinal);
        var data = Shown.Action(asked.Activity, "meeting.move");
        var forged = await house.PressAsync(HeadOfCms, asked.Id, "meeting.move", new JObject(data) { ["minutes"] = "9999" });
        Assert.Contains("carries something I did not put there", (string?)forged["value"], StringComparison.Ordinal);
        Assert.Equal(120, (await house.WorkspaceAsync()).Meeting(Q2)!.Minutes);

        await house.PressAsync(HeadOfCms, asked.Id, "meeting.move", data);
        Assert.Equal((180, null), ((await house.WorkspaceAsync()).Meeting(Q2)!.Minutes, (await house.WorkspaceAsync()).Meeting(Q2)!.Calendar));
        Assert.Equal("2027-06-24T11:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events, e => (string?)e.Event["start"]!["dateTime"] == "2027-06-24T08:00:00.0000000").Event["end"]!["dateTime"]);
    }

    [Fact]
    public async Task A_length_that_no_meeting_has_is_not_offered()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        MoveByHand("2027-06-24T08:00:00.0000000", minutes: 540);
        await MorningAsync(house, 15);
        var asked = house.Teams.Posts.Last(p => p.Conversation == $"a:{HeadOfCms}");
        Assert.Contains("10:00–19:00 Bonn", Text(asked), StringComparison.Ordinal);
        Assert.DoesNotContain("Take the other", Text(asked), StringComparison.Ordinal);
        await house.PressAsync(HeadOfCms, asked.Id, "meeting.keep", Shown.Action(asked.Activity, "meeting.keep"));
        Assert.Equal("2027-06-24T10:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["end"]!["dateTime"]);
    }

    [Fact]
    public async Task An_hour_that_has_been_is_not_offered()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        MoveByHand("2027-06-14T06:00:00.0000000");
        await MorningAsync(house, 15);

        var asked = house.Teams.Posts.Last(p => p.Conversation == $"a:{HeadOfCms}");
        Assert.Contains("In the organiser’s calendar it stands on Mon 14 June 2027, 08:00 Bonn.", Text(asked), StringComparison.Ordinal);
        Assert.DoesNotContain("Take the other", Text(asked), StringComparison.Ordinal);
        await house.PressAsync(HeadOfCms, asked.Id, "meeting.keep", Shown.Action(asked.Activity, "meeting.keep"));
        Assert.Equal("2027-06-24T08:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["start"]!["dateTime"]);
    }

    [Fact]
    public async Task Nor_is_a_time_put_back_that_has_been()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        MoveByHand("2027-06-25T09:00:00.0000000");
        await MorningAsync(house, 15);
        Assert.Contains("Put it back", Text(Assert.Single(await house.SayAsync(NoteTaker, "when is the Q2 meeting?"))), StringComparison.Ordinal);
        house.Clock.Reset(Instant.FromUtc(2027, 6, 24, 12, 0));
        Assert.DoesNotContain("Put it back", Text(Assert.Single(await house.SayAsync(NoteTaker, "when is the Q2 meeting?"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_meeting_cannot_be_then_who_leads_it_and_takes_the_notes_are_asked()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        await ConfirmAsync(house, "schedule the June management meeting for 25 June at 11:00 Bonn", "meeting.schedule");
        MoveByHand("2027-06-25T09:30:00.0000000");
        await MorningAsync(house, 15);

        Assert.Equal(new LocalDateTime(2027, 6, 24, 10, 0), (await house.WorkspaceAsync()).Meeting(Q2)!.Time.Local);
        var asked = house.Teams.Posts.Where(p => Text(p).Contains("The calendar says something else", StringComparison.Ordinal)).ToList();
        Assert.Equal([$"a:{HeadOfCms}", $"a:{NoteTaker}"], asked.Select(p => p.Conversation).Order());
        Assert.Contains("▲ In the organiser’s calendar it stands on Fri 25 June 2027, 11:30 Bonn.", Text(asked[0]), StringComparison.Ordinal);

        var taken = await house.PressAsync(HeadOfCms, asked[0].Id, "meeting.move", Shown.Action(asked[0].Activity, "meeting.move"));
        Assert.DoesNotContain("In the organiser’s calendar", Shown.Words(taken), StringComparison.Ordinal);
        var meeting = (await house.WorkspaceAsync()).Meeting(Q2)!;
        Assert.Equal((new LocalDateTime(2027, 6, 25, 11, 30), null, HeadOfCms), (meeting.Time.Local, meeting.Calendar, meeting.Changes[^1].By.Person));
    }

    [Theory]
    [InlineData("keep the time of the Q2 meeting", "en-GB")]
    [InlineData("garde la date de la réunion du T2", "fr-FR")]
    [InlineData("mantén la fecha de la reunión del T2", "es-ES")]
    public async Task The_records_time_is_kept_in_words_and_the_calendar_put_right(string said, string locale)
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        MoveByHand("2027-06-24T09:00:00.0000000");
        await MorningAsync(house, 15);

        await house.SayAsync(NoteTaker, said, locale);

        Assert.Null((await house.WorkspaceAsync()).Meeting(Q2)!.Calendar);
        Assert.Equal("2027-06-24T08:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["start"]!["dateTime"]);
    }

    [Fact]
    public async Task Put_right_by_hand_it_is_told_of_no_more()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        MoveByHand("2027-06-24T09:00:00.0000000");
        await MorningAsync(house, 15);
        Assert.NotNull((await house.WorkspaceAsync()).Meeting(Q2)!.Calendar);
        MoveByHand("2027-06-24T08:00:00.0000000");
        await MorningAsync(house, 16);
        Assert.Equal((null, new LocalDateTime(2027, 6, 24, 10, 0)), ((await house.WorkspaceAsync()).Meeting(Q2)!.Calendar, (await house.WorkspaceAsync()).Meeting(Q2)!.Time.Local));
    }

    [Fact]
    public async Task An_entry_that_was_deleted_by_hand_is_told_of_and_put_back_by_a_press()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        _graph.Calendars.DeleteByHand();
        await MorningAsync(house, 15);
        Assert.Empty(_graph.Calendars.Events);
        var asked = house.Teams.Posts.Last(p => p.Conversation == $"a:{HeadOfCms}");
        Assert.Contains("▲ It is gone from the organiser’s calendar.", Text(asked), StringComparison.Ordinal);

        await house.PressAsync(HeadOfCms, asked.Id, "meeting.keep", Shown.Action(asked.Activity, "meeting.keep"));

        Assert.Equal("2027-06-24T08:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["start"]!["dateTime"]);
        Assert.Contains("out of date", Shown.Words(await house.PressAsync(NoteTaker, asked.Id, "meeting.keep", Shown.Action(asked.Activity, "meeting.keep"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_that_is_moved_after_its_entry_was_deleted_is_entered_anew()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        _graph.Calendars.DeleteByHand();
        await ConfirmAsync(house, "move the Q2 meeting to 25 June at 14:00 Nairobi", "meeting.move");
        Assert.Equal("2027-06-25T11:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["start"]!["dateTime"]);
    }

    [Fact]
    public async Task Where_the_process_ended_after_the_entry_was_made_there_is_one()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        var key = CalendarDeed.KeyOf(Meeting.KeyOf(Q2));
        foreach (var moved in new[] { false, true })
        {
            // What was written down after the call is as it was before it.
            var post = (await house.Postbox.FindAsync(key, TestContext.Current.CancellationToken))!;
            await house.Postbox.PutAsync(post with { State = PostState.Queued, ActivityId = null, At = null, Version = 0 }, TestContext.Current.CancellationToken);
            if (moved)
                await ConfirmAsync(house, "move the Q2 meeting to 25 June at 14:00 Nairobi", "meeting.move");
            else
                await MorningAsync(house, 15);
            Assert.Equal(moved ? "2027-06-25T11:00:00.0000000" : "2027-06-24T08:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["start"]!["dateTime"]);
        }
    }

    [Fact]
    public async Task A_meeting_that_is_cancelled_while_its_entry_is_being_made_has_none_in_the_end()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        var made = await EntryAsync(house);
        await house.Postbox.PutAsync(
            made with { State = PostState.Queued, ActivityId = null, At = null, Version = 0, Lease = house.Clock.GetCurrentInstant() + Duration.FromMinutes(1) }, TestContext.Current.CancellationToken);
        await ConfirmAsync(house, "cancel the Q2 meeting because everybody travels", "meeting.cancel");
        Assert.Single(_graph.Calendars.Events);

        await new Attending(Id, house.Postbox, await EntryAsync(house)).EndAsync(
            p => p with { State = PostState.Posted, ActivityId = made.ActivityId, At = made.At, Version = made.Version, Lease = null }, TestContext.Current.CancellationToken);
        await house.SettleAsync();
        Assert.Empty(_graph.Calendars.Events);
    }

    [Fact]
    public async Task An_answer_that_was_lost_makes_no_second_entry()
    {
        _graph.Fail(Fault.Lost, "POST", "/events", times: 1);
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        Assert.Single(_graph.Calendars.Events);
        Assert.Equal(PostState.Posted, (await EntryAsync(house)).State);
    }

    [Fact]
    public async Task A_short_pause_is_waited_for_and_a_long_one_left_to_the_queue()
    {
        _graph.Fail(Fault.TooMany(0), "POST", "/events", times: 2);
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        Assert.Single(_graph.Calendars.Events);
        Assert.Equal(3, _graph.Calls.Count(c => c.Method == "POST"));

        _graph.Fail(Fault.TooMany(90), "PATCH", times: 1);
        await ConfirmAsync(house, "move the Q2 meeting to 25 June at 14:00 Nairobi", "meeting.move");
        Assert.Equal((PostState.Queued, "429 Ordered"), ((await EntryAsync(house)).State, (await EntryAsync(house)).Why));
        Assert.Equal(1, _graph.Calls.Count(c => c.Method == "PATCH"));
        var (worker, errand) = (house.Part<Worker>(), new Errand(Id, CalendarDeed.KeyOf(Meeting.KeyOf(Q2))));
        Assert.Equal(Duration.FromSeconds(90), await worker.AttendAsync(errand, TestContext.Current.CancellationToken));
        house.Clock.Advance(Duration.FromSeconds(90));
        await house.SettleAsync();
        Assert.Equal("2027-06-25T11:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["start"]!["dateTime"]);
    }

    [Fact]
    public async Task A_change_of_the_meeting_has_the_calendar_looked_at_once()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        var before = Looks();
        await ConfirmAsync(house, "move the Q2 meeting to 25 June at 14:00 Nairobi", "meeting.move");
        await house.SettleAsync();
        Assert.Equal(1, Looks() - before);

        int Looks() => _graph.Calls.Count(c => c.Method == "GET" && c.Path.Contains("/events/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(500), InlineData(503), InlineData(0)]
    public async Task What_fails_for_a_while_is_done_later_and_keeps_nobody_up(int status)
    {
        _graph.Fail(status == 0 ? Fault.Hanging : new(status));
        await using var house = await OpenAsync(("Graph:TimeOut", "00:00:00.05"));
        Assert.Contains("ES/2027/Q2", Shown.Words(await ScheduleAsync(house)), StringComparison.Ordinal);
        Assert.Equal(PostState.Queued, (await EntryAsync(house)).State);
        Assert.Contains(house.Teams.Posts, p => Text(p).Contains("A meeting is scheduled", StringComparison.Ordinal));
        _graph.Recover();
        await house.SettleAsync();
        Assert.Single(_graph.Calendars.Events);
    }

    [Fact]
    public async Task What_is_refused_is_put_aside_and_shown_to_who_looks_after_delivery()
    {
        _graph.Fail(new(404), path: "/events", code: "ErrorInvalidUser");
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        Assert.Equal(PostState.Failed, (await EntryAsync(house)).State);
        var status = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "delivery status")).Activity);
        Assert.Contains("The organiser’s calendar", status, StringComparison.Ordinal);
        var asked = _graph.Calls.Count;
        await MorningAsync(house, 15);
        Assert.Equal(asked, _graph.Calls.Count);

        _graph.Recover();
        await house.SayAsync(NoteTaker, "send again what failed");
        Assert.Single(_graph.Calendars.Events);
    }

    [Theory]
    [InlineData("31 October 2027 at 02:30 Bonn", "2027-10-31T00:30:00.0000000", "2027-10-31T02:30:00.0000000")]
    [InlineData("28 March 2028 at 09:00 Nairobi", "2028-03-28T06:00:00.0000000", "2028-03-28T08:00:00.0000000")]
    [InlineData("31 October 2027 at 01:30 Bonn", "2027-10-30T23:30:00.0000000", "2027-10-31T01:30:00.0000000")]
    public async Task On_the_nights_on_which_the_clock_is_changed_it_stands_at_the_same_instants(string when, string start, string end)
    {
        await using var house = await OpenAsync();
        await ConfirmAsync(house, $"schedule an extraordinary ES meeting for {when}", "meeting.schedule");
        var made = Assert.Single(_graph.Calendars.Events).Event;
        Assert.Equal((start, end), ((string?)made["start"]!["dateTime"], (string?)made["end"]!["dateTime"]));
        await MorningAsync(house, 15);
        Assert.All((await house.WorkspaceAsync()).MeetingsOf(null), m => Assert.Null(m.Calendar));
    }

    [Fact]
    public async Task A_hundred_and_fifty_people_are_invited()
    {
        var office = Office();
        var ids = Enumerable.Range(1, 150).Select(i => $"00000000-0000-0000-0000-{i:000000000000}").ToList();
        foreach (var id in ids)
            _graph.People[id] = ($"p{id[^3..]}@example.org", $"Person {id[^3..]} <b>, \"é\"");
        var people = await office.PeopleAsync([.. ids, "operator", "' or true"], TestContext.Current.CancellationToken);
        Assert.Equal(150, people.Count);
        var start = Instant.FromUtc(2027, 6, 24, 8, 0).InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
        await office.AddAsync(HeadOfCms, new("m", "<b>\r\nTea", "<p>x</p>", start, start.PlusHours(1), people), "t", TestContext.Current.CancellationToken);
        var made = Assert.Single(_graph.Calendars.Events).Event;
        Assert.Equal(150, Invited(made).Count);
        Assert.Equal("<b>\r\nTea", (string?)made["subject"]);
    }

    [Fact]
    public async Task Minutes_are_put_among_the_Teams_files()
    {
        var at = await Office().SaveAsync("group", "19:general@thread.tacv2", "ES-2027-Q2 minutes é.docx", Encoding.UTF8.GetBytes("words"), TestContext.Current.CancellationToken);
        Assert.Equal("words", Encoding.UTF8.GetString(_graph.Files["ES-2027-Q2 minutes é.docx"]));
        Assert.StartsWith("https://example.sharepoint.com/", at.ToString(), StringComparison.Ordinal);
        _graph.Fail(new(403), path: "filesFolder");
        var refused = await Assert.ThrowsAsync<OfficeException>(() => Office().SaveAsync("group", "c", "n", [], TestContext.Current.CancellationToken));
        Assert.Equal(OfficeFault.NotPermitted, refused.Fault);
    }

    [Fact]
    public async Task Where_Graph_is_not_enabled_it_is_asked_for_nothing()
    {
        await using var house = await House.OpenAsync(azurite, ("Graph:BaseUrl", _graph.Address));
        await ScheduleAsync(house);
        await MorningAsync(house, 15);
        Assert.Empty(_graph.Calls);
        Assert.Null(await house.Postbox.FindAsync(CalendarDeed.KeyOf(Meeting.KeyOf(Q2)), TestContext.Current.CancellationToken));
        Assert.Contains("as far as I know", await house.AskAsync(NoteTaker, "keep the time of the Q2 meeting"), StringComparison.Ordinal);
    }

    private IOffice Office() => new ServiceCollection().AddLogging().AddKeyedSingleton<TokenCredential>("Graph", new OnGraph.Token())
        .AddGraph(new() { Graph = new() { Enabled = true, BaseUrl = _graph.Address } }).BuildServiceProvider().GetRequiredService<IOffice>();

    private Task<House> OpenAsync(params (string, string)[] settings) => OnGraph.OpenAsync(azurite, _graph, settings);

    /// <summary>Somebody moves the entry, which takes as long as before, or so many minutes.</summary>
    private void MoveByHand(string utc, int minutes = 120) => _graph.Calendars.ChangeByHand(e =>
        (e["start"]!["dateTime"], e["end"]!["dateTime"]) = (utc, DateTime.Parse(utc, CultureInfo.InvariantCulture).AddMinutes(minutes).ToString("o", CultureInfo.InvariantCulture)));

    private static int Told(House house, string title) => house.Teams.Posts.Count(p => Text(p).Contains(title, StringComparison.Ordinal));

    private static async Task<Post> EntryAsync(House house) => (await house.Postbox.FindAsync(CalendarDeed.KeyOf(Meeting.KeyOf(Q2)), TestContext.Current.CancellationToken))!;

    private static string Text(FakeTeams.Post post) => post.Activity["attachments"]?.FirstOrDefault()?["content"] is JObject ? Shown.Words(post.Activity) : "";
}
