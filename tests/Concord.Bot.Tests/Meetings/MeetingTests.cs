using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Meetings;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Meetings;

/// <summary>From Monday 14 June 2027, 10:00 in Bonn.</summary>
public sealed class MeetingTests(AzuriteFixture azurite)
{
    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    [Theory]
    [InlineData("schedule the Q2 meeting for 24 June at 10:00 Bonn", "en-GB", "Nothing is stored yet", "Bonn | 10:00–12:00 | Nairobi | 11:00–13:00")]
    [InlineData("planifie la réunion du T2 pour le 24 juin à 10 h, heure de Bonn", "fr-FR", "Rien n’est encore enregistré", "Bonn | 10:00–12:00 | Nairobi | 11:00–13:00")]
    [InlineData("programa la reunión del T2 para el 24 de junio a las 11:00, hora de Nairobi", "es-ES", "Aún no se ha guardado nada", "Nairobi | 11:00–13:00 | Bonn | 10:00–12:00")]
    public async Task A_meeting_is_shown_at_each_place_first_and_stored_when_that_card_is_pressed(string said, string locale, string unstored, string hours)
    {
        await using var house = await OpenAsync(azurite);
        var shown = Assert.Single(await house.SayAsync(HeadOfCms, said, locale));
        Assert.Contains(unstored, Shown.Words(shown.Activity), StringComparison.Ordinal);
        Assert.Contains(hours, Shown.Words(shown.Activity), StringComparison.Ordinal);
        Assert.Null(await MeetingAsync(house));

        var answer = await house.PressAsync(HeadOfCms, shown.Id, "meeting.schedule", Shown.Action(shown.Activity, "meeting.schedule"));

        Assert.Contains("ES/2027/Q2", Shown.Words(answer), StringComparison.Ordinal);
        Assert.Equal(Instant.FromUtc(2027, 6, 24, 8, 0), (await MeetingAsync(house))!.Time.Start.ToInstant());
        await house.PressAsync(HeadOfCms, shown.Id, "meeting.schedule", Shown.Action(shown.Activity, "meeting.schedule"));
        Assert.Single((await house.WorkspaceAsync()).MeetingsOf(null));
    }

    [Fact]
    public async Task Days_off_absent_heads_and_the_cadence_are_warned_of_and_no_obstacle()
    {
        await using var house = await OpenAsync(azurite);
        await RecordAsync(house, "the ES met on 12 March 2027");
        var shown = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "schedule the ES meeting for 26 June at 10:00")).Activity);
        Assert.Contains("▲ That day is a Saturday.", shown, StringComparison.Ordinal);
        Assert.Contains("▲ That is after the limit of the cadence, Sat 12 June 2027.", shown, StringComparison.Ordinal);
        await ScheduleAsync(house, "schedule the ES meeting for 26 June at 10:00");
        Assert.NotNull(await MeetingAsync(house));
    }

    [Fact]
    public async Task The_next_meeting_is_told_and_where_none_is_scheduled_until_when_one_has_to_be()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("No meeting of this series is on the record yet", await AskAsync(house, "when is the next ES meeting?"), StringComparison.Ordinal);
        await RecordAsync(house, "the ES met on 24 March 2027");
        Assert.Contains("▲ The last one was held on Wed 24 March 2027, so the next is due by Thu 24 June 2027, in 10 days", await AskAsync(house, "when is the next ES meeting?"), StringComparison.Ordinal);
        house.Clock.Advance(Duration.FromDays(12));
        Assert.Contains("◆ La dernière a eu lieu le mer. 24 mars 2027", await AskAsync(house, "quand est la prochaine réunion des Secrétaires exécutifs ?", "fr-FR"), StringComparison.Ordinal);
        await ScheduleAsync(house, "schedule the Q2 meeting for 30 June at 10:00 Bonn");
        var next = await AskAsync(house, "¿cuándo es la próxima reunión de los Secretarios Ejecutivos?", "es-ES");
        Assert.Contains("mié 30 de junio de 2027", next, StringComparison.Ordinal);
        Assert.Contains("Nairobi | 11:00–13:00", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_is_moved_cancelled_and_scheduled_again_in_words_and_by_its_card()
    {
        await using var house = await OpenAsync(azurite);
        var card = await ScheduleAsync(house, "schedule the Q2 meeting for 24 June at 10:00 Bonn");
        var move = Assert.Single(await house.SayAsync(NoteTaker, "move the Q2 meeting to 25 June at 14:00 Nairobi"));
        await house.PressAsync(NoteTaker, move.Id, "meeting.move", Shown.Action(move.Activity, "meeting.move"));
        Assert.Equal(Instant.FromUtc(2027, 6, 25, 11, 0), (await MeetingAsync(house))!.Time.Start.ToInstant());

        var old = await house.PressAsync(NoteTaker, "a1", "meeting.move", With(Shown.Action(card, "meeting.move"), ("on", "2027-06-29"), ("at", "9:30")));
        Assert.Contains("out of date", Shown.Words(old), StringComparison.Ordinal);
        await house.PressAsync(NoteTaker, "a1", "meeting.move", With(Shown.Action(old, "meeting.move"), ("on", "2027-06-29"), ("at", "9:30")));
        Assert.Equal(new LocalDateTime(2027, 6, 29, 9, 30), (await MeetingAsync(house))!.Time.Local);

        var cancel = Assert.Single(await house.SayAsync(HeadOfCms, "cancel the next ES meeting because everybody travels"));
        var cancelled = await house.PressAsync(HeadOfCms, cancel.Id, "meeting.cancel", Shown.Action(cancel.Activity, "meeting.cancel"));
        Assert.Contains("everybody travels", Shown.Words(cancelled), StringComparison.Ordinal);
        Assert.Equal(MeetingState.Cancelled, (await MeetingAsync(house))!.State);

        var again = await house.PressAsync(HeadOfCms, "a1", "meeting.schedule", With(Shown.Action(cancelled, "meeting.schedule"), ("on", "2027-06-30"), ("at", "10")));
        await house.PressAsync(HeadOfCms, "a1", "meeting.schedule", Shown.Action(again, "meeting.schedule"));
        Assert.Equal((MeetingState.Scheduled, 4), ((await MeetingAsync(house))!.State, (await MeetingAsync(house))!.Changes.Length));
    }

    [Fact]
    public async Task Where_two_meetings_fit_the_person_is_asked_which()
    {
        await using var house = await OpenAsync(azurite);
        await ScheduleAsync(house, "schedule the Q2 meeting for 24 June at 10:00 Bonn");
        await ScheduleAsync(house, "schedule the June management meeting for 24 June at 15:00 Bonn");
        var asked = Assert.Single(await house.SayAsync(NoteTaker, "cancel the 24 June meeting"));
        Assert.Contains("Executive Secretaries’ meeting, Q2 2027", Shown.Words(asked.Activity), StringComparison.Ordinal);
        Assert.Contains("Management meeting, June 2027", Shown.Words(asked.Activity), StringComparison.Ordinal);

        var choice = Shown.Actions(asked.Activity, "meeting.cancel").Last();
        await house.SubmitAsync(NoteTaker, asked.Id, choice);
        var confirm = await house.Teams.ChangeOfAsync(asked.Id, TestContext.Current.CancellationToken);
        await house.PressAsync(NoteTaker, confirm.Id, "meeting.cancel", Shown.Action(confirm.Activity, "meeting.cancel"));

        Assert.Equal([MeetingState.Scheduled, MeetingState.Cancelled], (await house.WorkspaceAsync()).MeetingsOf(null).Select(m => m.State));
    }

    [Theory]
    [InlineData("schedule the ES meeting for 26 March 2028 at 02:30 Bonn", "no 02:30 on Sun 26 March 2028")]
    [InlineData("schedule the ES meeting for 10 June 2027 at 10:00", "has been")]
    [InlineData("schedule the ES meeting for 29 February 2029 at 10:00", "“29 February 2029” is not a day")]
    [InlineData("schedule the ES meeting for 24 June at 25:00", "no hour of the day")]
    [InlineData("schedule the ES meeting for 24 June at 10:00 Atlantis", "I do not know the time at")]
    [InlineData("move the Q3 meeting to 24 June at 10:00", "no such meeting")]
    [InlineData("the ES met on 15 June 2027", "still to come")]
    [InlineData("how regular have we been since 2030?", "on the record yet|still to come")]
    public async Task What_cannot_be_is_told_and_nothing_is_stored(string said, string told)
    {
        await using var house = await OpenAsync(azurite);
        var answer = await AskAsync(house, said);
        Assert.True(told.Split('|').Any(t => answer.Contains(t, StringComparison.Ordinal)), answer);
        Assert.Empty((await house.WorkspaceAsync()).MeetingsOf(null));
    }

    [Fact]
    public async Task A_meeting_that_is_on_the_record_but_past_is_not_said_to_be_missing()
    {
        await using var house = await OpenAsync(azurite);
        await ScheduleAsync(house, "schedule the Q2 meeting for 24 June at 10:00 Bonn");
        house.Clock.Reset(Instant.FromUtc(2027, 6, 25, 8, 0));
        foreach (var said in new[] { "move the Q2 meeting to 28 June at 10:00", "start the meeting" })
            Assert.Contains("Executive Secretaries’ meeting, Q2 2027, Thu 24 June 2027, is on the record, but", await AskAsync(house, said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_hour_that_comes_twice_is_told_apart()
    {
        await using var house = await OpenAsync(azurite);
        var words = await AskAsync(house, "schedule the ES meeting for 31 October 2027 at 02:30 Bonn");
        Assert.Contains("02:30–03:30 (UTC+2)", words, StringComparison.Ordinal);
        Assert.Contains("The first is meant, 00:30 UTC", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_call_a_series_is_told_who_does()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("called by the head of UNEP/CMS", await AskAsync(house, "schedule the Q2 meeting for 24 June at 10:00 Bonn", person: HeadOfAewa), StringComparison.Ordinal);
        var shown = Assert.Single(await house.SayAsync(NoteTaker, "schedule the Q2 meeting for 24 June at 10:00 Bonn"));
        var pressed = await house.PressAsync(HeadOfAewa, shown.Id, "meeting.schedule", Shown.Action(shown.Activity, "meeting.schedule"));
        Assert.Contains("called by the head of UNEP/CMS", (string?)pressed["value"], StringComparison.Ordinal);
        Assert.Null(await MeetingAsync(house));
    }

    [Theory]
    [InlineData("meeting.schedule", """{"series":"ES","on":"2027-06-24","at":"10:00","zone":"Mars/Olympus","draft":"x"}""")]
    [InlineData("meeting.schedule", """{"series":"NONE","on":"2027-06-24","draft":"x"}""")]
    [InlineData("meeting.schedule", """{"series":"ES","on":"tomorrow","draft":"x"}""")]
    [InlineData("meeting.move", """{"meeting":"ES-2027-Q9","on":"2027-06-24","seen":"1"}""")]
    [InlineData("meeting.cancel", """{"meeting":"<script>","seen":"1"}""")]
    [InlineData("meeting.held", """{"meeting":"ES-2027-Q2","seen":"99"}""")]
    [InlineData("meeting.held", """{"series":"ES","held":"31 June","draft":"x"}""")]
    [InlineData("meeting.regularity", """{"since":"long ago"}""")]
    public async Task What_a_card_carries_is_not_trusted(string verb, string data)
    {
        await using var house = await OpenAsync(azurite);
        var before = (await house.WorkspaceAsync()).Version;
        Assert.NotNull((string?)(await house.PressAsync(NoteTaker, "a1", verb, JObject.Parse(data)))["value"]);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task Regularity_counts_held_on_time_late_and_missed()
    {
        await using var house = await OpenAsync(azurite);
        foreach (var day in new[] { "5 April 2016", "1 October 2016", "31 December 2016" })
            await RecordAsync(house, $"the ES met on {day}");
        var words = await AskAsync(house, "how regular have we been since 2016?");
        Assert.Contains("3 | ● |  held | 2 | ✓ |  on time | 1 | ◆ |  late | 40 | ✕ |  missed", words, StringComparison.Ordinal);
        Assert.Contains("✕ 40 missed, from Fri 30 June 2017 to Wed 31 March 2027", words, StringComparison.Ordinal);
        Assert.Contains("◆ Sat 1 October 2016 · 88 days late", words, StringComparison.Ordinal);
        Assert.Contains("The next was due by Fri 31 March 2017", words, StringComparison.Ordinal);
        Assert.Contains("88 jours de retard", await AskAsync(house, "avec quelle régularité nous sommes-nous réunis depuis 2016 ?", "fr-FR"), StringComparison.Ordinal);
        Assert.Contains("con retraso", await AskAsync(house, "¿con qué regularidad nos hemos reunido desde 2016?", "es-ES"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_starts_on_its_day_and_the_plans_changes_are_told_from_its_end()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS,30 June 2027,,\nFundraising,Bat night,EUROBATS,20 July 2027,,");
        await ScheduleAsync(house, "schedule the Q2 meeting for 14 June at 11:00 Bonn");
        house.Clock.Advance(Duration.FromHours(1));
        await house.SayAsync(HeadOfCms, "milestone 1 is on track");
        Assert.Contains("◐", await AskAsync(house, "start the meeting"), StringComparison.Ordinal);
        house.Clock.Advance(Duration.FromHours(1));
        await house.SayAsync(HeadOfCms, "milestone 1 is at risk, the consultant left");
        house.Clock.Advance(Duration.FromMinutes(1));
        await house.SayAsync(NoteTaker, "the Q2 meeting is over");
        house.Clock.Advance(Duration.FromHours(1));
        await house.SayAsync(HeadOfEurobats, "milestone 2 is done");

        var status = await AskAsync(house, "how is the action plan doing?");

        Assert.Contains("Changed since Executive Secretaries’ meeting, Q2 2027", status, StringComparison.Ordinal);
        Assert.Contains("1 newly done (2)", status, StringComparison.Ordinal);
        Assert.DoesNotContain("newly at risk", status, StringComparison.Ordinal);
        Assert.Contains("Changed since Mon 14 June 2027", await AskAsync(house, "what changed since today?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_channel_is_warned_of_the_limit_three_weeks_before_it_once()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(NoteTaker, "help", inChannel: true);
        await RecordAsync(house, "the ES met on 12 June 2027");
        await house.SettleAsync();
        Assert.DoesNotContain(house.Teams.Posts, p => p.Activity.ToString().Contains("due by Sun 12 September 2027, in", StringComparison.Ordinal));

        house.Clock.Reset(Instant.FromUtc(2027, 8, 22, 7, 0));
        await house.SettleAsync();
        await house.SettleAsync();

        var warned = Assert.Single(house.Teams.Posts, p => p.Activity.ToString().Contains("due by Sun 12 September 2027, in 21 days", StringComparison.Ordinal));
        Assert.Contains("No meeting is scheduled", Shown.Words(warned.Activity), StringComparison.Ordinal);
    }

    private static Task<Meeting?> MeetingAsync(House house) => house.WorkspaceAsync().ContinueWith(w => w.Result.Meeting(Q2), TaskScheduler.Default);

    private static async Task<string> AskAsync(House house, string said, string locale = "en-GB", string person = NoteTaker) =>
        Shown.Words(Assert.Single(await house.SayAsync(person, said, locale)).Activity);

    private static Task<JObject> ScheduleAsync(House house, string said) => house.ConfirmAsync(said, "meeting.schedule");

    private static Task<JObject> RecordAsync(House house, string said) => house.ConfirmAsync(said, "meeting.held");

    private static JObject With(JObject data, params (string Name, string Value)[] values)
    {
        var copy = (JObject)data.DeepClone();
        foreach (var (name, value) in values)
            copy[name] = value;
        return copy;
    }
}
