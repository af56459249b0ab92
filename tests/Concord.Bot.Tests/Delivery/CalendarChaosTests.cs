using Concord.Chaos;
using Concord.Chaos.Planted;
using Concord.Testing;

namespace Concord.Bot.Tests.Delivery;

/// <summary>A meeting's entry in a calendar, made by processes that die. Those with a planted bug show that the story finds what it is for.</summary>
public sealed class CalendarChaosTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Processes_that_die_before_and_after_they_make_an_entry_in_a_calendar_leave_exactly_one() =>
        Assert.Equal((2, 1, true), await CalendarStory.PlayAsync(azurite.ConnectionString));

    [Fact]
    public async Task An_entry_that_is_made_without_a_look_whether_it_is_there_comes_twice_and_the_story_finds_it() =>
        Assert.Equal((2, 2, true), await CalendarStory.PlayAsync(azurite.ConnectionString, Bugs.ForgottenEntry));

    [Fact]
    public async Task An_entry_that_is_written_down_before_it_is_made_never_comes_and_the_story_finds_it() =>
        Assert.True(await CalendarStory.PlayAsync(azurite.ConnectionString, Bugs.PromisedEntry) is { Entries: 0, IsKnown: true });
}
