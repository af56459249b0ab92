using Concord.Bot.Conversation;
using Concord.Testing;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.FrontDoor;

/// <summary>What people see when something breaks on our side.</summary>
public sealed class FailureTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_press_whose_turn_breaks_is_answered_with_a_sentence()
    {
        await using var house = await OpenBrokenAsync();
        var answer = await house.PressAsync(HeadOfCms, "a1", "break", new { });
        Assert.Contains("please try again", (string?)answer["value"], StringComparison.Ordinal);
        Assert.Empty(house.Teams.Posts);
    }

    [Fact]
    public async Task Words_whose_turn_breaks_are_answered_with_a_sentence()
    {
        await using var house = await OpenBrokenAsync();
        var post = Assert.Single(await house.SubmitAsync(HeadOfCms, "a1", new { verb = "break" }));
        Assert.Contains("please try again", (string?)post.Activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_handlers_of_one_verb_keep_the_service_from_starting()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => OpenAsync(azurite, s => s.AddSingleton(Handler("help"))));
        Assert.Contains("'help' has two handlers", failure.Message, StringComparison.Ordinal);
    }

    private Task<House> OpenBrokenAsync() => OpenAsync(azurite, s => s.AddSingleton(Handler("break")));

    private static IHandler Handler(string verb)
    {
        var handler = new Mock<IHandler>();
        handler.SetupGet(h => h.Verb).Returns(verb);
        handler.Setup(h => h.HandleAsync(It.IsAny<Turn>(), It.IsAny<Request>(), It.IsAny<CancellationToken>())).ThrowsAsync(new InvalidOperationException("broken"));
        return handler.Object;
    }
}
