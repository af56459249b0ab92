using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Tests.Meetings.Agendas;

/// <summary>A house in which the Executive Secretaries meet on Thursday 24 June 2027.</summary>
internal static class AgendaHouse
{
    public static async Task<House> OpenAsync(AzuriteFixture azurite, params (string Key, string Value)[] settings)
    {
        var house = await House.OpenAsync(azurite, settings);
        await house.ScheduleAsync("schedule the Q2 meeting for 24 June at 10:00 Bonn");
        return house;
    }

    public static Task<JObject> ScheduleAsync(this House house, string said) => house.ConfirmAsync(said, "meeting.schedule");

    /// <summary>What a reader sees who says that.</summary>
    public static async Task<string> CardAsync(this House house, string person, string said, string locale = "en-GB") =>
        Shown.Words(Assert.Single(await house.SayAsync(person, said, locale)).Activity);
}
