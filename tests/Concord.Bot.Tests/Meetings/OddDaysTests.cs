using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Tests.Meetings.Agendas;
using Concord.Domain.Meetings;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Meetings;

/// <summary>Meetings on a day that most years lack, and in the hour that comes twice: on their cards, and in the summary three working days before.</summary>
public sealed class OddDaysTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("summarise the agenda for 29 February", "Tue 29 February 2028", "en-GB")]
    [InlineData("résume l'ordre du jour du 29 février", "mar. 29 février 2028", "fr-FR")]
    [InlineData("resume el orden del día del 29 de febrero", "mar 29 de febrero de 2028", "es-ES")]
    public async Task On_29_February_a_meeting_is_held_and_its_summary_comes_on_Thursday_24(string said, string day, string locale)
    {
        await using var house = await House.OpenAsync(azurite);
        await AtAsync(house, new(2028, 2, 14, 9, 0));
        await house.SayAsync(NoteTaker, "bring our notices here", inChannel: true);
        Assert.Contains("Tue 29 February 2028", Shown.Words(await house.ScheduleAsync("schedule the ES meeting for 29 February at 10:00 Bonn")), StringComparison.Ordinal);
        await house.SayAsync(NoteTaker, "draft the agenda");
        Assert.Contains(day, await house.CardAsync(HeadOfAewa, said, locale), StringComparison.Ordinal);

        Assert.Empty(await SummariesAsync(house, new(2028, 2, 23, 8, 30)));
        Assert.Contains("Tue 29 February 2028", Assert.Single(await SummariesAsync(house, new(2028, 2, 24, 8, 30))), StringComparison.Ordinal);
        Assert.Empty(await SummariesAsync(house, new(2028, 2, 25, 8, 30)));

        await AtAsync(house, new(2028, 2, 29, 12, 0));
        await house.ConfirmAsync("the ES met on 29 February 2028", "meeting.held");
        Assert.Contains("Mon 29 May 2028", await house.CardAsync(HeadOfAewa, "when is the next ES meeting?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when is the next ES meeting?", "The clock shows 02:30 twice that night. The first is meant, 00:30 UTC.", "en-GB")]
    [InlineData("quand est la prochaine réunion des Secrétaires exécutifs ?", "00:30 UTC", "fr-FR")]
    [InlineData("¿cuándo es la próxima reunión de los Secretarios Ejecutivos?", "00:30 UTC", "es-ES")]
    public async Task In_the_hour_that_comes_twice_card_and_summary_say_which_is_meant(string asked, string note, string locale)
    {
        await using var house = await House.OpenAsync(azurite);
        await AtAsync(house, new(2027, 10, 18, 9, 0));
        await house.SayAsync(NoteTaker, "bring our notices here", inChannel: true);
        Assert.Contains("02:30–03:30 (UTC+2)", Shown.Words(await house.ScheduleAsync("schedule the ES meeting for 31 October at 02:30 Bonn")), StringComparison.Ordinal);
        Assert.Equal(Instant.FromUtc(2027, 10, 31, 0, 30), (await house.WorkspaceAsync()).Meeting(new("ES", new(2027, "Q4")))!.Time.Start.ToInstant());
        Assert.Contains(note, await house.CardAsync(HeadOfAewa, asked, locale), StringComparison.Ordinal);
        await house.SayAsync(NoteTaker, "draft the agenda");

        Assert.Empty(await SummariesAsync(house, new(2027, 10, 26, 8, 30)));
        var summary = Assert.Single(await SummariesAsync(house, new(2027, 10, 27, 8, 30)));
        Assert.Contains("Sun 31 October 2027", summary, StringComparison.Ordinal);
        Assert.Contains("02:30–03:30 (UTC+2)", summary, StringComparison.Ordinal);
    }

    /// <summary>What the channel is told of an agenda on that morning.</summary>
    private static async Task<List<string>> SummariesAsync(House house, LocalDateTime inBonn)
    {
        var before = house.Teams.Posts.Count;
        await AtAsync(house, inBonn);
        return [.. house.Teams.Posts.Skip(before).Where(p => p.Conversation.StartsWith("19:", StringComparison.Ordinal)).Select(p => Shown.Words(p.Activity)).Where(w => w.Contains("AGENDA SUMMARY", StringComparison.Ordinal))];
    }

    private static async Task AtAsync(House house, LocalDateTime inBonn)
    {
        house.Clock.Reset(inBonn.InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToInstant());
        await house.SettleAsync();
        await house.SettleAsync();
    }
}
