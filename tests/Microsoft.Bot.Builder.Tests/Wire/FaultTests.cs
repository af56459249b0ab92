using System.Net;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>A turn that throws.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task What_a_turn_throws_reaches_the_host_where_nobody_takes_it()
    {
        await using var door = await Door.OpenAsync((_, _) => throw new TimeZoneNotFoundException());
        Assert.Equal(HttpStatusCode.InternalServerError, (await door.PostAsync(Said.Message())).StatusCode);
        Assert.IsType<TimeZoneNotFoundException>(Assert.Single(door.Thrown));
    }

    [Fact]
    public async Task OnTurnError_takes_what_a_turn_throws_and_may_still_answer()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var door = await Door.OpenAsync((_, _) => throw new TimeZoneNotFoundException());
        Exception? taken = null;
        door.Adapter.OnTurnError = (turn, e) =>
        {
            taken = e;
            return turn.SendActivityAsync("Something broke.");
        };
        Assert.Equal(HttpStatusCode.OK, (await door.PostAsync(Said.Message(serviceUrl: connector.Address))).StatusCode);
        Assert.IsType<TimeZoneNotFoundException>(taken);
        Assert.Equal("Something broke.", (string?)Assert.Single(connector.Calls).Body!["text"]);
    }

    [Fact]
    public async Task An_invoke_whose_turn_threw_is_answered_501_where_OnTurnError_took_it()
    {
        await using var door = await Door.OpenAsync((_, _) => throw new TimeZoneNotFoundException());
        door.Adapter.OnTurnError = (_, _) => Task.CompletedTask;
        Assert.Equal(HttpStatusCode.NotImplemented, (await door.PostAsync(Said.Invoke("anything"))).StatusCode);
    }

    [Fact]
    public async Task What_OnTurnError_itself_throws_reaches_the_host()
    {
        await using var door = await Door.OpenAsync((_, _) => throw new TimeZoneNotFoundException());
        door.Adapter.OnTurnError = (_, _) => throw new InvalidTimeZoneException();
        await door.PostAsync(Said.Message());
        Assert.IsType<InvalidTimeZoneException>(Assert.Single(door.Thrown));
    }

    [Fact]
    public async Task A_turn_that_is_over_cannot_answer_any_more()
    {
        ITurnContext? kept = null;
        await using var door = await Door.OpenAsync((turn, _) => Task.FromResult(kept = turn));
        await door.PostAsync(Said.Message());
        var ct = TestContext.Current.CancellationToken;
        await Assert.ThrowsAsync<ObjectDisposedException>(() => kept!.SendActivityAsync("late", cancellationToken: ct));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => kept!.DeleteActivityAsync("id", ct));
    }
}
