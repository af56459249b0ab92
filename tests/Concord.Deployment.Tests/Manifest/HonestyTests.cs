using System.Reflection;
using Concord.Bot;

namespace Concord.Deployment.Tests.Manifest;

/// <summary>What the manifest promises is what the bot answers, and what it asks for is what the bot uses.</summary>
public sealed class HonestyTests(Package package)
{
    [Fact]
    public void The_search_of_the_register_is_offered_where_the_bot_answers_it() => Assert.Equal(
        Answers("OnTeamsMessagingExtensionQueryAsync") ? ["decisions"] : Array.Empty<string>(),
        package.Manifest.SelectTokens("composeExtensions[*].commands[*].id").Select(t => (string?)t));

    [Fact]
    public void Addresses_are_claimed_where_the_bot_shows_what_they_stand_for() =>
        Assert.Equal(Answers("OnTeamsAppBasedLinkQueryAsync"), package.Manifest.SelectTokens("composeExtensions[*].messageHandlers[*]").Any());

    [Fact]
    public void A_Team_is_asked_for_its_meetings_where_the_bot_follows_them_and_for_nothing_else() => Assert.Equal(
        Answers("OnTeamsMeetingStartAsync") ? ["ChannelMeeting.ReadBasic.Group", "OnlineMeeting.ReadBasic.Chat"] : Array.Empty<string>(),
        package.Manifest.SelectTokens("authorization.permissions.resourceSpecific[*].name").Select(t => (string?)t).Order(StringComparer.Ordinal));

    private static bool Answers(string activity) =>
        typeof(ConcordBot).GetMethod(activity, BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;
}
