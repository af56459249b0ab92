using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Texts;
using Concord.Domain.Secretariats;
using Concord.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Secretariats;

/// <summary>Today is Monday 14 June 2027.</summary>
public sealed class AbsenceTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("en", "I am away from 3 to 14 May", "people.away; from=2027-05-03; until=2027-05-14")]
    [InlineData("en", "I'll be on leave 16–30 June", "people.away; from=2027-06-16; until=2027-06-30")]
    [InlineData("fr", "je suis absente du 16 au 30 juin", "people.away; from=2027-06-16; until=2027-06-30")]
    [InlineData("es", "estaré ausente del 16 al 30 de junio", "people.away; from=2027-06-16; until=2027-06-30")]
    public void It_is_said_in_three_languages(string language, string said, string meaning) =>
        Assert.Equal(meaning, Conversation.Said.Meaning(said, Language.Of(language)));

    [Fact]
    public async Task A_head_who_is_away_holds_up_silences_until_somebody_acts_and_says_when_they_are_back()
    {
        await using var house = await OpenAsync(azurite);
        await house.SayAsync(HeadOfCms, "record a decision: we share the tool, CMS and AEWA");
        await house.SayAsync(HeadOfCms, "record a decision: we share another, CMS and AEWA");
        await house.SayAsync(HeadOfCms, "put it under silence until Thursday 17:00 Bonn");

        var card = Shown.Words(Assert.Single(await house.SayAsync(HeadOfAewa, "I am away from 16 to 30 June")).Activity);

        Assert.Contains("Nobody acts for the head of UNEP/AEWA", card);
        Assert.Contains("▲ Draft 2, Q2 2027 meeting is under silence until Thu 17 June 2027, 17:00 in Bonn", card);
        Assert.Contains("Have somebody act", card);
        Assert.Contains("On Wed 16 June 2027 nobody acts as head of UNEP/AEWA", Sentence(await house.SayAsync(HeadOfCms, "put draft 1 under silence until Friday 17:00 Bonn")));
        Assert.Contains("On Wed 16 June 2027 nobody can answer for UNEP/AEWA", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "show draft 2")).Activity));
        Assert.Contains("away from Wed 16 June 2027 to Wed 30 June 2027", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "who may approve for AEWA?")).Activity));
        Assert.Contains("UNEP/AEWA", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "schedule the ES meeting for 17 June at 10:00")).Activity));

        await house.SayAsync(HeadOfAewa, "I am back");
        Assert.Empty((await house.WorkspaceAsync()).WithoutHeadOn(new(2027, 6, 17)));
        Assert.Contains("Under silence", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "put draft 1 under silence until Friday 17:00 Bonn")).Activity));
    }

    [Fact]
    public async Task Who_heads_nothing_or_gives_no_days_is_told_so()
    {
        await using var house = await OpenAsync(azurite);
        Assert.NotEmpty(Sentence(await house.SayAsync(NoteTaker, "I am away from 16 to 30 June")));
        Assert.NotEmpty(Sentence(await house.SayAsync(HeadOfAewa, "I am away from 30 to 31 June")));
        Assert.Contains("at most a year", Sentence(await house.SayAsync(HeadOfAewa, "I am away from 16 June 2027 to 30 June 2029")));
        Assert.Empty((await house.WorkspaceAsync()).WithoutHeadOn(new(2027, 6, 17)));
    }

    private static string Sentence(List<FakeTeams.Post> posts) => (string?)Assert.Single(posts).Activity["text"] ?? "";
}
