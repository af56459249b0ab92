using System.Net;
using System.Net.Http.Json;
using Concord.Testing.Connector;

namespace Concord.Bot.Tests.Delivery;

/// <summary>The connector that stands in for Teams must itself be right: the chaos test's verdicts hang on it.</summary>
public sealed class FakeConnectorTests : IAsyncLifetime
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(20) };
    private FakeConnector _connector = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _connector = await FakeConnector.StartAsync(seed: 7);

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return _connector.DisposeAsync();
    }

    [Fact]
    public async Task It_keeps_posts_changes_and_new_chats_with_their_ids()
    {
        Assert.Equal("""{"id":"a1"}""", await (await PostAsync("19:a;b@thread")).Content.ReadAsStringAsync(Stop));
        await _http.PutAsJsonAsync(new Uri(_connector.Address, "v3/conversations/19%3Aa%3Bb%40thread/activities/a1"), new { text = "new" }, Stop);
        var created = await _http.PostAsJsonAsync(new Uri(_connector.Address, "v3/conversations"), new { members = new[] { new { id = "29:p" } } }, Stop);
        Assert.Equal("""{"id":"a:p"}""", await created.Content.ReadAsStringAsync(Stop));
        Assert.Equal(
            [(CallKind.Post, "19:a;b@thread", "a1"), (CallKind.Change, "19:a;b@thread", "a1"), (CallKind.Create, "a:p", "a:p")],
            _connector.Calls.Select(c => (c.Kind, c.Conversation, c.Id)));
        Assert.Equal("new", (string?)_connector.Calls[1].Activity["text"]);
    }

    [Fact]
    public async Task It_answers_as_ordered_so_many_times()
    {
        _connector.Orders.Add(new(Fault.TooMany(9), Conversation: "a", Times: 1));
        _connector.Orders.Add(new(new(502, Taken: true), Times: 1));
        var first = await PostAsync("a");
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(9)), (first.StatusCode, first.Headers.RetryAfter!.Delta!.Value));
        Assert.Equal(HttpStatusCode.BadGateway, (await PostAsync("a")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("a")).StatusCode);
        Assert.Equal([false, true, true], _connector.Calls.Select(c => c.Taken));
    }

    [Fact]
    public async Task It_takes_a_message_and_loses_the_answer_or_breaks_or_hangs()
    {
        _connector.Orders.Add(new(Fault.Lost, Times: 1));
        _connector.Orders.Add(new(Fault.Broken, Times: 1));
        _connector.Orders.Add(new(Fault.Hanging, Times: 1));
        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync("a"));
        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync("a"));
        var hanging = PostAsync("a");
        while (_connector.Calls.Count < 3)
            await Task.Yield();
        Assert.False(hanging.IsCompleted);
        Assert.Equal([true, false, false], _connector.Calls.Select(c => c.Taken));
        await _connector.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => hanging);
    }

    [Fact]
    public async Task Chances_come_from_the_seed()
    {
        _connector.Orders.Add(new(new(500), Chance: 0.5));
        await using var again = await FakeConnector.StartAsync(seed: 7);
        again.Orders.Add(new(new(500), Chance: 0.5));
        for (var i = 0; i < 30; i++)
            Assert.Equal((await PostAsync($"c{i}")).StatusCode, (await PostAsync($"c{i}", again)).StatusCode);
        Assert.InRange(_connector.Calls.Count(c => c.Taken), 5, 25);
    }

    [Fact]
    public async Task It_counts_what_exceeds_a_limit_and_answers_it_429_where_it_is_to()
    {
        _connector.Enforces = true;
        var answers = await Task.WhenAll(Enumerable.Range(0, 61).Select(_ => PostAsync("a")));
        var refused = answers.Where(a => a.StatusCode is HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, a => Assert.True(a.Headers.RetryAfter!.Delta > TimeSpan.Zero));
        Assert.Equal(refused.Count, _connector.Breaches.Count(b => b.Limit.Contains(" in ", StringComparison.Ordinal)));
        var taken = _connector.Calls.Where(c => c.Taken).Select(c => c.At).ToList();
        Assert.All(taken.Zip(taken.Skip(7)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("another")).StatusCode);
    }

    [Fact]
    public async Task Other_processes_control_it_over_HTTP()
    {
        var orders = new Uri(_connector.Address, "control/orders");
        using (var ordered = await _http.PostAsync(orders, new StringContent("""{"fault":{"status":429,"retryAfter":3},"kind":"Post","conversation":"a"}""", null, "application/json"), Stop))
            Assert.Equal(HttpStatusCode.NoContent, ordered.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await PostAsync("a")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("b")).StatusCode);
        await _http.DeleteAsync(orders, Stop);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("a")).StatusCode);
        var calls = await _http.GetStringAsync(new Uri(_connector.Address, "control/calls"), Stop);
        Assert.Contains("\"kind\":\"Post\",\"conversation\":\"a\",\"id\":\"a1\",\"taken\":false,\"status\":429", calls, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> PostAsync(string conversation, FakeConnector? to = null) => _http.PostAsJsonAsync(
        new Uri((to ?? _connector).Address, $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities"), new { text = "hello" }, Stop);
}
