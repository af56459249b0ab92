using System.Text;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Meetings;
using Concord.Testing;
using Ical.Net;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Meetings;

/// <summary>From Monday 14 June 2027, 10:00 in Bonn.</summary>
public sealed class MeetingFileTests(AzuriteFixture azurite)
{
    private const string Consent = "application/vnd.microsoft.teams.card.file.consent";

    [Theory]
    [InlineData("send me the calendar file for the Q2 meeting", "en-GB", "for your calendar, as ES-2027-Q2.ics")]
    [InlineData("envoie-moi le fichier de calendrier de la réunion du T2", "fr-FR", "pour votre calendrier, dans ES-2027-Q2.ics")]
    [InlineData("envíame el archivo de calendario de la reunión del T2", "es-ES", "para su calendario, en ES-2027-Q2.ics")]
    [InlineData("the calendar of all our meetings", "en-GB", "All scheduled meetings (1), for your calendar, as meetings.ics")]
    [InlineData("le calendrier de toutes nos réunions", "fr-FR", "Toutes les réunions prévues (1), pour votre calendrier, dans reunions.ics")]
    [InlineData("el calendario de todas nuestras reuniones", "es-ES", "Todas las reuniones programadas (1), para su calendario, en reuniones.ics")]
    public async Task A_meeting_is_had_for_ones_calendar_in_words(string said, string locale, string offered)
    {
        await using var house = await OpenAsync(azurite);
        await ScheduleAsync(house);
        var posts = await house.SayAsync(HeadOfAewa, said, locale);
        Assert.Contains(offered, (string?)posts[0].Activity["text"], StringComparison.Ordinal);
        var one = Assert.Single((await AcceptAsync(house, HeadOfAewa, posts[1].Activity)).Events);
        Assert.Equal(("ES-2027-Q2@family.concord", 0, new DateTime(2027, 6, 24, 8, 0, 0)), (one.Uid, one.Sequence, one.DtStart!.AsUtc));
    }

    [Fact]
    public async Task The_same_entry_is_moved_and_cancelled_by_the_files_that_come_later()
    {
        await using var house = await OpenAsync(azurite);
        await ScheduleAsync(house);
        var first = await FileAsync(house);
        await house.ConfirmAsync("move the Q2 meeting to 25 June at 14:00 Nairobi", "meeting.move");
        var moved = await FileAsync(house);
        await house.ConfirmAsync("cancel the Q2 meeting because everybody travels", "meeting.cancel");
        var cancelled = await FileAsync(house);

        var events = new[] { first, moved, cancelled }.Select(c => c.Events.Single()).ToList();
        Assert.Single(events.Select(e => e.Uid).Distinct());
        Assert.Equal([0, 1, 2], events.Select(e => e.Sequence));
        Assert.Equal(["PUBLISH", "PUBLISH", "CANCEL"], new[] { first, moved, cancelled }.Select(c => c.Method));
        Assert.Equal(new DateTime(2027, 6, 25, 11, 0, 0), events[1].DtStart!.AsUtc);
        Assert.Equal("Africa/Nairobi", events[1].DtStart!.TzId);
        Assert.Equal("CANCELLED", events[2].Status);
        Assert.Contains("everybody travels", events[2].Description, StringComparison.Ordinal);
        Assert.Contains("No meeting is scheduled", await house.AskAsync(NoteTaker, "the calendar of all our meetings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_part_has_the_card_of_what_changed_in_their_chat_and_who_did_it_has_no_second_one()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(HeadOfAewa, "aide", "fr-FR");
        var before = house.Teams.Posts.Count;
        await ScheduleAsync(house);
        var told = house.Teams.Posts.Skip(before).Where(p => p.Activity.ToString().Contains('◷', StringComparison.Ordinal)).ToList();
        Assert.Equal([$"a:{HeadOfAewa}", $"a:{HeadOfCms}", $"a:{HeadOfEurobats}"], told.Select(p => p.Conversation).Order());
        Assert.Contains("Une réunion est prévue", Shown.Words(told.Single(p => p.Conversation == $"a:{HeadOfAewa}").Activity), StringComparison.Ordinal);

        house.Clock.Advance(Duration.FromMinutes(1));
        await house.ConfirmAsync("cancel the Q2 meeting", "meeting.cancel");
        var cancelled = house.Teams.Posts.Last(p => p.Conversation == $"a:{HeadOfAewa}");
        Assert.Contains("Une réunion est annulée", Shown.Words(cancelled.Activity), StringComparison.Ordinal);
        var posts = house.Teams.Posts.Count;
        await house.PressAsync(HeadOfAewa, cancelled.Id, "meeting.file", Shown.Action(cancelled.Activity, "meeting.file"));
        Assert.Equal("CANCEL", (await AcceptAsync(house, HeadOfAewa, house.Teams.Posts.Skip(posts).Single(p => p.Activity.ToString().Contains(Consent, StringComparison.Ordinal)).Activity)).Method);
    }

    [Fact]
    public async Task Pressed_in_the_channel_the_card_comes_into_the_personal_chat_once()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(HeadOfAewa, "help");
        var card = await ScheduleAsync(house);
        var before = house.Teams.Posts.Count;
        for (var press = 0; press < 2; press++)
        {
            var answer = await house.PressAsync(HeadOfAewa, "a1", "meeting.file", Shown.Action(card, "meeting.file"), team: Team);
            Assert.Contains("The card of Executive Secretaries’ meeting, Q2 2027 is there now".ToLowerInvariant(), ((string?)answer["value"])!.ToLowerInvariant(), StringComparison.Ordinal);
        }
        var come = Assert.Single(house.Teams.Posts.Skip(before));
        Assert.Equal($"a:{HeadOfAewa}", come.Conversation);
        Assert.Contains("Add to my calendar", Shown.Words(come.Activity), StringComparison.Ordinal);
        Assert.DoesNotContain("◷", Shown.Words(come.Activity), StringComparison.Ordinal);
        Assert.Contains("in our personal chat only", (string?)Assert.Single(await house.SayAsync(NoteTaker, "the calendar of all our meetings", inChannel: true)).Activity["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"file":"meeting","meeting":"ES-2027-Q9"}""")]
    [InlineData("""{"file":"meeting","meeting":"../../etc/passwd"}""")]
    [InlineData("""{"file":"secrets"}""")]
    public async Task What_an_offer_carries_is_not_trusted(string context)
    {
        await using var house = await OpenAsync(azurite);
        await ScheduleAsync(house);
        var data = JObject.Parse(context).With("version", "1").With("workspace", "family").With("language", "en");
        Assert.Single(await house.ConsentAsync(NoteTaker, "accept", data));
        Assert.Empty(house.Teams.Uploads);
    }

    [Fact]
    public async Task The_organiser_is_known_by_the_address_that_Teams_has()
    {
        await using var house = await OpenAsync(azurite);
        house.Teams.Rosters[Team] = [new(HeadOfCms, "Ms Okoro") { Email = "okoro@example.org" }];
        await ScheduleAsync(house);
        Assert.Equal(new Uri("mailto:okoro@example.org"), (await FileAsync(house)).Events.Single().Organizer!.Value);
    }

    private static async Task<Calendar> FileAsync(House house) =>
        await AcceptAsync(house, NoteTaker, (await house.SayAsync(NoteTaker, "send me the calendar file for the Q2 meeting"))[1].Activity);

    private static async Task<Calendar> AcceptAsync(House house, string person, JObject offer)
    {
        Assert.Equal(Consent, (string?)offer["attachments"]![0]!["contentType"]);
        await house.ConsentAsync(person, "accept", offer["attachments"]![0]!["content"]!["acceptContext"]);
        return Calendar.Load(Encoding.UTF8.GetString(house.Teams.Uploads["sent"].Bytes))!;
    }

    private static Task<JObject> ScheduleAsync(House house) => house.ConfirmAsync("schedule the Q2 meeting for 24 June at 10:00 Bonn", "meeting.schedule");
}
