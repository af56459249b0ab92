using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

public sealed class TurnContextTests
{
    private readonly MemoryAdapter _adapter = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_sent_is_addressed_as_an_answer()
    {
        using var turn = _adapter.Turn();
        Assert.False(turn.Responded);
        var response = await turn.SendActivityAsync("hello", cancellationToken: Now);
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(
            ("message", "in", "28:bot", "29:user", "19:a", "msteams", "https://teams/"),
            (sent.Type, sent.ReplyToId, sent.From.Id, sent.Recipient.Id, sent.Conversation.Id, sent.ChannelId, sent.ServiceUrl));
        Assert.Null(sent.InputHint);
        Assert.Equal(("id0", "id0"), (response.Id, sent.Id));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Several_activities_keep_their_order_and_get_their_ids()
    {
        using var turn = _adapter.Turn();
        IActivity[] several = [MessageFactory.Text("one"), MessageFactory.Text("two")];
        var responses = await turn.SendActivitiesAsync(several, Now);
        Assert.Equal(["send one", "send two"], _adapter.Log);
        Assert.Equal(["id0", "id1"], responses.Select(r => r.Id));
        Assert.Equal(["id0", "id1"], several.Select(a => a.Id));
    }

    [Fact]
    public async Task Handlers_stand_around_a_send_in_the_order_in_which_they_were_added()
    {
        using var turn = _adapter.Turn();
        turn.OnSendActivities(Around("a")).OnSendActivities(Around("b"));
        await turn.SendActivityAsync("x", cancellationToken: Now);
        Assert.Equal(["before a", "before b", "send x", "after b", "after a"], _adapter.Log);

        SendActivitiesHandler Around(string name) => async (_, _, next) =>
        {
            _adapter.Log.Add("before " + name);
            var responses = await next();
            _adapter.Log.Add("after " + name);
            return responses;
        };
    }

    [Fact]
    public async Task A_handler_may_change_what_is_sent_or_keep_it_back()
    {
        using var turn = _adapter.Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += "!";
            return activities[0].Text == "secret!" ? Task.FromResult<ResourceResponse[]>([]) : next();
        });
        await turn.SendActivityAsync("hello", cancellationToken: Now);
        var kept = await turn.SendActivityAsync("secret", cancellationToken: Now);
        Assert.Equal(["send hello!"], _adapter.Log);
        Assert.Null(kept.Id);
    }

    [Fact]
    public async Task Handlers_stand_around_a_change_and_around_a_deletion()
    {
        using var turn = _adapter.Turn();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            _adapter.Log.Add("changing " + activity.Id);
            return next();
        });
        turn.OnDeleteActivity((_, reference, next) =>
        {
            _adapter.Log.Add("deleting " + reference.ActivityId);
            return next();
        });
        await turn.UpdateActivityAsync(new Activity { Id = "old", Text = "new" }, Now);
        await turn.DeleteActivityAsync("old", Now);
        Assert.Equal(["changing old", "update old new", "deleting old", "delete old of 19:a"], _adapter.Log);
    }

    [Fact]
    public async Task Nothing_cannot_be_sent_changed_or_deleted()
    {
        using var turn = _adapter.Turn();
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" ", cancellationToken: Now));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!, Now));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([], Now));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.UpdateActivityAsync(null, Now));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(" ", Now));
        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null));
        Assert.Empty(_adapter.Log);
    }
}
