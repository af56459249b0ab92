using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

/// <summary>Which method an activity calls.</summary>
public sealed class DispatchTests
{
    [Theory]
    [InlineData("message", null, "message")]
    [InlineData("event", null, "event")]
    [InlineData("installationUpdate", "add", "added")]
    [InlineData("installationUpdate", "add-upgrade", "added")]
    [InlineData("installationUpdate", "remove", "removed")]
    [InlineData("installationUpdate", "remove-upgrade", "removed")]
    [InlineData("installationUpdate", "else", "")]
    [InlineData("installationUpdate", null, "")]
    [InlineData("conversationUpdate", null, "")]
    [InlineData("somethingNew", null, "unrecognized")]
    public async Task An_activity_calls_the_method_of_its_type(string type, string? action, string called)
    {
        Assert.Equal(called, await CallAsync(new() { Type = type, Action = action }));
    }

    [Fact]
    public async Task Members_who_come_or_go_call_a_method_unless_they_are_only_the_bot()
    {
        Assert.Equal("in a,bot", await CallAsync(new() { Type = "conversationUpdate", MembersAdded = [new("a"), new("bot")] }));
        Assert.Equal("", await CallAsync(new() { Type = "conversationUpdate", MembersAdded = [new("bot")] }));
        Assert.Equal("out a", await CallAsync(new() { Type = "conversationUpdate", MembersRemoved = [new("a")] }));
        Assert.Equal("", await CallAsync(new() { Type = "conversationUpdate", MembersRemoved = [new("bot")] }));
        Assert.Equal("", await CallAsync(new() { Type = "conversationUpdate", MembersAdded = [new("bot")], MembersRemoved = [new("a")] }));
    }

    private static async Task<string> CallAsync(Activity activity)
    {
        activity.Recipient = new("bot");
        var bot = new Bot();
        using var turn = new MemoryAdapter().Turn(activity);
        await bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        return bot.Called;
    }

    private sealed class Bot : TeamsActivityHandler
    {
        public string Called { get; private set; } = "";

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Call("message");

        protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Call("event");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Call("added");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Call("removed");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Call("in " + string.Join(',', membersAdded.Select(m => m.Id)));

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Call("out " + string.Join(',', membersRemoved.Select(m => m.Id)));

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("unrecognized");

        private Task Call(string name)
        {
            Called += name;
            return Task.CompletedTask;
        }
    }
}
