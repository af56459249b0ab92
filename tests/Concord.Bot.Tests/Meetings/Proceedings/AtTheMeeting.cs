using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Meetings;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Meetings.Proceedings;

/// <summary>A meeting with an agenda, and what people say at it.</summary>
internal static class AtTheMeeting
{
    public static readonly MeetingId Q2 = new("ES", new(2027, "Q2"));

    /// <summary>The Executive Secretaries' meeting of 14 June 2027, 11:00 in Bonn, an hour from now, with its agenda.</summary>
    public static async Task<House> ScheduledAsync(AzuriteFixture azurite) => await ScheduledInAsync(await OpenAsync(azurite));

    /// <summary>The same in a house that is open.</summary>
    public static async Task<House> ScheduledInAsync(House house)
    {
        await house.ConfirmAsync("schedule the Q2 meeting for 14 June at 11:00 Bonn", "meeting.schedule");
        await house.SayAsync(NoteTaker, "draft the agenda for Q2");
        return house;
    }

    /// <summary>It began on time; its card.</summary>
    public static async Task<FakeTeams.Post> StartAsync(House house)
    {
        house.Clock.Advance(Duration.FromHours(1));
        return Assert.Single(await house.SayAsync(NoteTaker, "start the Q2 meeting"));
    }

    /// <summary>Over after an hour: CMS and AEWA were there, EUROBATS was not; a note stands on item 3.</summary>
    public static async Task HoldAsync(House house)
    {
        await StartAsync(house);
        await house.SayAsync(HeadOfCms, "I am here");
        await house.SayAsync(HeadOfAewa, "I am here");
        await house.SayAsync(NoteTaker, "EUROBATS sends apologies");
        await house.SayAsync(NoteTaker, "we are at item 3");
        await house.SayAsync(NoteTaker, "note: The plan is on track.");
        await house.SayAsync(NoteTaker, "record a decision: we will share the registration tool, CMS and AEWA");
        await house.SayAsync(NoteTaker, "action for AEWA: send the list by 5 July");
        house.Clock.Advance(Duration.FromHours(1));
        await house.SayAsync(NoteTaker, "the meeting is over");
    }

    /// <summary>The minutes before those who were there; their card.</summary>
    public static async Task<FakeTeams.Post> CirculateAsync(House house)
    {
        await HoldAsync(house);
        return Assert.Single(await house.SayAsync(NoteTaker, "circulate the minutes"));
    }

    public static JObject And(this JObject data, string name, string value)
    {
        var copy = (JObject)data.DeepClone();
        copy[name] = value;
        return copy;
    }
}
