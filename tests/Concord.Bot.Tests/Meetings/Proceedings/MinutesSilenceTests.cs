using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Meetings.Proceedings;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;
using static Concord.Bot.Tests.Meetings.Proceedings.AtTheMeeting;

namespace Concord.Bot.Tests.Meetings.Proceedings;

/// <summary>Minutes that are approved on Friday 18 June 2027, 17:00 in Bonn, unless somebody asks for a correction before. EUROBATS was not there.</summary>
public sealed class MinutesSilenceTests(AzuriteFixture azurite)
{
    private static readonly Instant End = Instant.FromUtc(2027, 6, 18, 15, 0);

    [Theory]
    [InlineData("circulate the minutes, silence until Friday 17:00 Bonn", "Approved Fri 18 June 2027, 17:00 in Bonn (15:00 UTC), unless", "en-GB")]
    [InlineData("diffuse le compte rendu, silence jusqu'à vendredi 17 h, heure de Bonn", "Sous silence", "fr-FR")]
    [InlineData("distribuye el acta, silencio hasta el viernes a las 17:00, hora de Bonn", "En silencio", "es-ES")]
    public async Task Where_nobody_asks_for_a_correction_they_are_approved_at_its_end_and_everybody_is_told(string said, string shown, string locale)
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(NoteTaker, "bring our notices here", inChannel: true);
        await ScheduledInAsync(house);
        await HoldAsync(house);

        var card = Assert.Single(await house.SayAsync(NoteTaker, said, locale));
        Assert.Contains(shown, Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.Equal(End, (await MinutesAsync(house)).Current!.Silence!.Expires);

        house.Clock.Reset(End + Duration.FromMinutes(1));
        await house.SettleAsync();
        var minutes = await MinutesAsync(house);
        Assert.Equal((MinutesState.Approved, End), (minutes.State, minutes.Current!.ApprovedAt));
        var read = Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, "show the minutes")).Activity);
        Assert.Contains("✓ Approved, nobody asked for a correction", Joined(read), StringComparison.Ordinal);
        Assert.Contains("Asked for no correction", Joined(read), StringComparison.Ordinal);
        Assert.Contains(house.Teams.Posts, p => p.Activity.ToString().Contains("nobody asked for a correction in time", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_correction_breaks_it_and_that_is_told()
    {
        await using var house = await OpenAsync(azurite);
        await ScheduledInAsync(house);
        await HoldAsync(house);
        await house.SayAsync(NoteTaker, "circulate the minutes, silence until Friday 17:00 Bonn");

        house.Clock.Reset(End - Duration.FromMinutes(1));
        var card = Assert.Single(await house.SayAsync(HeadOfAewa, "propose a correction to item 3: The plan is late."));
        Assert.Contains("Correction 1 broke the silence", Shown.Words(card.Activity), StringComparison.Ordinal);
        house.Clock.Advance(Duration.FromHours(1));
        await house.SettleAsync();
        Assert.Equal(MinutesState.Circulated, (await MinutesAsync(house)).State);
        Assert.Contains(house.Teams.Posts, p => p.Activity.ToString().Contains("not approved by silence", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_its_end_an_approval_comes_too_late_and_the_card_says_why_though_nobody_had_looked()
    {
        await using var house = await OpenAsync(azurite);
        await ScheduledInAsync(house);
        var card = await CirculateAsync(house);
        await house.PressAsync(NoteTaker, card.Id, "minutes.silence", Shown.Action(card.Activity, "minutes.silence").And("on", "2027-06-18").And("at", "17:00").And("zone", "Europe/Berlin"));

        house.Clock.Reset(End + Duration.FromDays(1));
        var late = await house.PressAsync(HeadOfAewa, card.Id, "minutes.approve", Shown.Action(card.Activity, "minutes.approve"));
        Assert.Contains("are approved. Nothing was changed", Shown.Words(late), StringComparison.Ordinal);
        Assert.Equal(End, (await MinutesAsync(house)).Current!.ApprovedAt);
    }

    [Theory]
    [InlineData("circulate the minutes, silence until Friday", "Say the exact hour")]
    [InlineData("circulate the minutes, silence until last Friday 17:00", "past")]
    [InlineData("put the minutes under silence until Friday 17:00 Atlantis", "Atlantis")]
    public async Task What_cannot_be_is_said_and_the_minutes_stay_a_draft(string said, string answer)
    {
        await using var house = await OpenAsync(azurite);
        await ScheduledInAsync(house);
        await HoldAsync(house);
        Assert.Contains(answer, Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, said)).Activity), StringComparison.Ordinal);
        Assert.Null((await house.WorkspaceAsync()).Minutes(Q2)?.Current);
    }

    private static async Task<Minutes> MinutesAsync(House house) => (await house.WorkspaceAsync()).Minutes(Q2)!;

    /// <summary>A sign and its word are two runs.</summary>
    private static string Joined(string words) => words.Replace(" |  ", " ", StringComparison.Ordinal);
}
