using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Two_turns_at_once_do_not_mix()
    {
        await using var connector = await FakeConnector.StartAsync();
        var both = new TaskCompletionSource();
        var inside = 0;
        await using var door = await Door.OpenAsync(async (turn, ct) =>
        {
            turn.OnSendActivities((_, activities, next) =>
            {
                activities[0].Text += " for " + turn.Activity.Conversation.Id;
                return next();
            });
            // Neither goes on before the other has come in.
            if (Interlocked.Increment(ref inside) == 2)
                both.SetResult();
            await both.Task.WaitAsync(ct);
            await turn.SendActivityAsync(turn.Activity.Text, cancellationToken: ct);
        });
        await Task.WhenAll(
            door.PostAsync(Said.Message("left", connector.Address, "l", "L")),
            door.PostAsync(Said.Message("right", connector.Address, "r", "R")));
        Assert.Equal(
            ["/v3/conversations/L/activities/l left for L", "/v3/conversations/R/activities/r right for R"],
            connector.Calls.Select(c => $"{c.Path} {c.Body!["text"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_hundred_invokes_at_once_each_get_their_own_answer()
    {
        await using var door = await Door.OpenAsync(async (turn, ct) =>
        {
            await Task.Yield();
            await turn.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = turn.Activity.Value } }, ct);
        });
        await Task.WhenAll(Enumerable.Range(0, 100).Select(async n =>
        {
            var response = await door.PostAsync(Said.Invoke("echo", new JArray(n)));
            Assert.Equal(n, JArray.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))[0]);
        }));
    }
}
