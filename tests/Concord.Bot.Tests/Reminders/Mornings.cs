using Concord.Bot.Delivery;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Reminders;

/// <summary>A house whose plan is in force, whose people were heard in three languages, and mornings that come in it.</summary>
internal static class Mornings
{
    public const string Channel = "19:general@thread.tacv2";

    private const string Plan = """
        Fundraising,Joint fundraising brief,CMS; AEWA,30 September 2027,,
        Fundraising,Bat night,EUROBATS,24 November 2027,,
        Outreach,World Migratory Bird Day,CMS,26 November 2027,,
        """;

    public static async Task<House> OpenAsync(AzuriteFixture azurite, params (string Key, string Value)[] settings)
    {
        var house = await House.OpenAsync(azurite, settings);
        await house.LoadAsync(Plan);
        await house.AdoptAsync();
        await house.HearAsync();
        return house;
    }

    /// <summary>Everybody says something where they want to be told.</summary>
    public static async Task HearAsync(this House house)
    {
        await house.SayAsync(NoteTaker, "help");
        await house.SayAsync(HeadOfCms, "help");
        await house.SayAsync(HeadOfAewa, "aide", "fr-FR");
        await house.SayAsync(HeadOfEurobats, "ayuda", "es-ES");
        await house.SayAsync(NoteTaker, "help", inChannel: true);
    }

    /// <summary>That day's morning, five past eight in Berlin.</summary>
    public static Instant At(int month, int day) => Morning(new(2027, month, day)) + Duration.FromMinutes(5);

    /// <summary>That morning comes after a day on which all that was due went out; gives what goes out then.</summary>
    public static async Task<List<FakeTeams.Post>> MorningAsync(this House house, int month, int day)
    {
        house.Clock.Reset(Instant.Max(house.Clock.GetCurrentInstant(), At(month, day) - Duration.FromHours(20)));
        await house.SettleAsync();
        return await house.StandstillUntilAsync(month, day);
    }

    /// <summary>Nothing happens until that morning; gives what goes out then.</summary>
    public static async Task<List<FakeTeams.Post>> StandstillUntilAsync(this House house, int month, int day)
    {
        var before = house.Teams.Posts.Count;
        house.Clock.Reset(At(month, day));
        await house.SettleAsync();
        return [.. house.Teams.Posts.Skip(before)];
    }

    /// <summary>That morning comes, and what is due is put into the queue, but nothing is sent yet.</summary>
    public static async Task QueueAsync(this House house, int month, int day)
    {
        house.Clock.Reset(At(month, day) - Duration.FromHours(20));
        await house.SettleAsync();
        house.Clock.Reset(At(month, day));
        await house.Part<Sweeper>().SweepAsync(Id, At(month, day), TestContext.Current.CancellationToken);
    }

    public static async Task<List<Post>> ToldAsync(this House house) =>
        [.. (await house.Postbox.AllAsync(TestContext.Current.CancellationToken)).Where(p => p.To is not null)];

    /// <summary>What came to a person's chat.</summary>
    public static List<string> For(this IEnumerable<FakeTeams.Post> posts, string person) =>
        [.. posts.Where(p => p.Conversation == $"a:{person}").Select(p => Shown.Words(p.Activity))];

    /// <summary>What came to the channel.</summary>
    public static List<string> ForChannel(this IEnumerable<FakeTeams.Post> posts) =>
        [.. posts.Where(p => p.Conversation == Channel).Select(p => Shown.Words(p.Activity))];

    private static Instant Morning(LocalDate day) =>
        new Settings { Name = "", Zone = "Europe/Berlin", Members = [], Languages = ["en"] }.MorningOf(day);
}
