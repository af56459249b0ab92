using System.Text;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Meetings;
using Concord.Testing;
using Concord.Testing.Connector;
using Concord.Testing.Graph;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;
using static Concord.Bot.Tests.Meetings.OnGraph;

namespace Concord.Bot.Tests.Meetings;

/// <summary>Who is invited to a meeting beside those who take part by their roles: people of the Team, of the directory, and addresses. From Monday 14 June 2027.</summary>
public sealed class GuestTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string Florian = "10000000-0000-0000-0000-000000000001", Frieda = "10000000-0000-0000-0000-000000000002";

    private static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    private FakeGraph _graph = null!;

    public async ValueTask InitializeAsync()
    {
        _graph = await StartAsync();
        _graph.People[Florian] = ("florian.keil@example.org", "Florian Keil");
        _graph.People[Frieda] = ("o'keil@example.org", "Frieda Keil");
    }

    public ValueTask DisposeAsync() => _graph.DisposeAsync();

    [Theory]
    [InlineData("invite Florian Keil to the Q2 meeting", "Guests: Florian Keil", "uninvite Florian from the Q2 meeting", "en-GB")]
    [InlineData("invite florian.keil@example.org to the Q2 meeting", "Guests: Florian Keil", "withdraw the invitation of florian.keil@example.org", "en-GB")]
    [InlineData("invite Florian Keil à la réunion du T2", "Personnes invitées : Florian Keil", "désinvite Florian Keil de la réunion du T2", "fr-FR")]
    [InlineData("invita a Florian Keil a la reunión del T2", "Personas invitadas: Florian Keil", "desinvita a Florian Keil de la reunión del T2", "es-ES")]
    public async Task Somebody_of_the_directory_is_invited_and_uninvited_in_words(string invite, string line, string uninvite, string locale)
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);

        var card = Assert.Single(await house.SayAsync(NoteTaker, invite, locale));
        Assert.Contains(line, Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.Equal(Florian, Assert.Single((await house.WorkspaceAsync()).Meeting(Q2)!.Invited).Id);
        await house.SettleAsync();
        Assert.Contains("florian.keil@example.org", Invited(Assert.Single(_graph.Calendars.Events).Event));

        house.Clock.Advance(Duration.FromMinutes(1));
        Assert.DoesNotContain("Keil |", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, uninvite, locale)).Activity), StringComparison.Ordinal);
        Assert.Empty((await house.WorkspaceAsync()).Meeting(Q2)!.Invited);
        await house.SettleAsync();
        Assert.Equal(4, Invited(Assert.Single(_graph.Calendars.Events).Event).Count);
        Assert.Equal("2027-06-24T08:00:00.0000000", (string?)Assert.Single(_graph.Calendars.Events).Event["start"]!["dateTime"]);
    }

    [Fact]
    public async Task Of_several_of_one_name_the_person_is_asked_which_and_the_press_names_them_by_object_id()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);

        var asked = Assert.Single(await house.SayAsync(NoteTaker, "invite Keil to the Q2 meeting"));
        Assert.Contains("Florian Keil · florian.keil@example.org", Shown.Words(asked.Activity), StringComparison.Ordinal);
        Assert.Empty((await house.WorkspaceAsync()).Meeting(Q2)!.Invited);
        var frieda = Shown.Actions(asked.Activity, "meeting.invite").First(a => (string?)a["guest"] == Frieda);
        await house.SubmitAsync(NoteTaker, asked.Id, frieda);
        var taken = await house.Teams.ChangeOfAsync(asked.Id, TestContext.Current.CancellationToken);
        Assert.Contains("Guests: Frieda Keil", Shown.Words(taken.Activity), StringComparison.Ordinal);
        Assert.Contains("invited to ES/2027/Q2 already", Shown.Words(Assert.Single(await house.SubmitAsync(NoteTaker, asked.Id, frieda)).Activity), StringComparison.Ordinal);

        var forged = (JObject)frieda.DeepClone();
        forged["guest"] = "10000000-0000-0000-0000-00000000000f";
        await house.SubmitAsync(NoteTaker, asked.Id, forged);
        Assert.Equal(Frieda, Assert.Single((await house.WorkspaceAsync()).Meeting(Q2)!.Invited).Id);
    }

    [Fact]
    public async Task An_address_with_an_apostrophe_is_found_and_one_that_nobody_has_is_a_guest_all_the_same()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        await house.SayAsync(NoteTaker, "invite o'keil@example.org to the Q2 meeting");
        var card = Assert.Single(await house.SayAsync(NoteTaker, "invite minister@gov.example to the Q2 meeting"));
        Assert.Contains("Guests: Frieda Keil and minister@gov.example", Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.DoesNotContain("User.ReadBasic.All", Shown.Words(card.Activity), StringComparison.Ordinal);
        await house.SettleAsync();
        Assert.Contains("minister@gov.example", Invited(Assert.Single(_graph.Calendars.Events).Event));

        await house.SayAsync(NoteTaker, "uninvite minister@gov.example");
        house.Clock.Advance(Duration.FromMinutes(1));
        await house.SettleAsync();
        Assert.DoesNotContain("minister@gov.example", Invited(Assert.Single(_graph.Calendars.Events).Event));
        await foreach (var entry in house.Ledger.LogAsync(Id, 0, long.MaxValue - 1, TestContext.Current.CancellationToken))
            Assert.DoesNotContain("minister", string.Join("", entry.Events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_permission_a_guest_is_invited_by_address_and_stands_in_the_file()
    {
        _graph.Fail(new(403), "GET", "/users$", code: "Authorization_RequestDenied");
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        Assert.Contains("User.ReadBasic.All", await house.AskAsync(NoteTaker, "invite Florian Keil to the Q2 meeting"), StringComparison.Ordinal);
        var card = Assert.Single(await house.SayAsync(NoteTaker, "invite florian.keil@example.org to the Q2 meeting"));
        Assert.Contains("User.ReadBasic.All", Shown.Words(card.Activity), StringComparison.Ordinal);
        await house.SettleAsync();
        Assert.Equal(["florian.keil@example.org"], Invited(Assert.Single(_graph.Calendars.Events).Event));
        Assert.Contains("mailto:florian.keil@example.org", await FileAsync(house), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_Graph_is_not_used_the_file_has_the_guest_and_is_no_published_message()
    {
        await using var house = await House.OpenAsync(azurite);
        await ScheduleAsync(house);
        Assert.Contains("METHOD:PUBLISH", await FileAsync(house), StringComparison.Ordinal);
        Assert.Contains("User.ReadBasic.All", await house.AskAsync(NoteTaker, "invite Florian Keil to the Q2 meeting"), StringComparison.Ordinal);
        await house.SayAsync(NoteTaker, "invite florian.keil@example.org to the Q2 meeting");
        var file = await FileAsync(house);
        Assert.Contains("ATTENDEE;CN=florian.keil@example.org;PARTSTAT=NEEDS-ACTION:mailto:florian.keil@example.org", file, StringComparison.Ordinal);
        Assert.DoesNotContain("METHOD", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_that_does_not_answer_keeps_nobody_waiting_for_long()
    {
        await using var house = await OpenAsync(("Graph:TimeOut", "00:00:00.05"));
        await ScheduleAsync(house);
        _graph.Fail(Fault.Hanging, "GET", "/users$");
        Assert.Contains("does not answer at the moment", await house.AskAsync(NoteTaker, "invite Florian Keil to the Q2 meeting"), StringComparison.Ordinal);
        Assert.Empty((await house.WorkspaceAsync()).Meeting(Q2)!.Guests);
    }

    [Theory]
    [InlineData("invite Nobody Known to the Q2 meeting", "I know nobody called “Nobody Known”")]
    [InlineData("invite \" or displayName:* to the Q2 meeting", "I know nobody called")]
    [InlineData("invite <b>x</b> to the Q2 meeting", "I know nobody called")]
    [InlineData("invite aewa@example.org to the Q2 meeting", "by a role of theirs")]
    [InlineData("uninvite Florian Keil from the Q2 meeting", "is not among the guests")]
    [InlineData("invite Florian Keil to the Q3 meeting", "no such meeting")]
    public async Task What_cannot_be_is_said_and_changes_nothing(string said, string answer)
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        Assert.Contains(answer, await house.AskAsync(NoteTaker, said), StringComparison.OrdinalIgnoreCase);
        Assert.Empty((await house.WorkspaceAsync()).Meeting(Q2)!.Guests);
    }

    [Fact]
    public async Task Who_does_not_call_the_meeting_invites_nobody_and_nobody_is_looked_up_for_them()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        await house.SettleAsync();
        var asked = _graph.Calls.Count;
        Assert.Contains("called by the head of UNEP/CMS", await house.AskAsync(HeadOfAewa, "invite Florian Keil to the Q2 meeting"), StringComparison.Ordinal);
        Assert.Equal(asked, _graph.Calls.Count);
    }

    [Fact]
    public async Task Guests_are_invited_and_withdrawn_by_the_buttons_of_the_card()
    {
        await using var house = await OpenAsync();
        await ScheduleAsync(house);
        var card = Assert.Single(await house.SayAsync(NoteTaker, "when is the next ES meeting?"));
        var invite = (JObject)Shown.Action(card.Activity, "meeting.invite").DeepClone();
        invite["who"] = "Florian Keil";
        var shown = await house.PressAsync(NoteTaker, card.Id, "meeting.invite", invite);
        var withdraw = (JObject)Shown.Action(shown, "meeting.uninvite").DeepClone();
        withdraw["guest"] = Florian;
        shown = await house.PressAsync(NoteTaker, card.Id, "meeting.uninvite", withdraw);
        Assert.DoesNotContain("Guests:", Shown.Words(shown), StringComparison.Ordinal);
    }

    private Task<House> OpenAsync(params (string, string)[] settings) => OnGraph.OpenAsync(azurite, _graph, settings);

    private static async Task<string> FileAsync(House house)
    {
        var offer = (await house.SayAsync(NoteTaker, "send me the calendar file for the Q2 meeting"))[1].Activity;
        await house.ConsentAsync(NoteTaker, "accept", offer["attachments"]![0]!["content"]!["acceptContext"]);
        return Encoding.UTF8.GetString(house.Teams.Uploads["sent"].Bytes).Replace("\r\n ", "", StringComparison.Ordinal);
    }
}
