using System.Net;
using System.Net.Sockets;
using Concord.Bot.Delivery.Pace;
using FsCheck.Xunit;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using NodaTime;

namespace Concord.Bot.Tests.Delivery.Pace;

public sealed class AnswersTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 8, 0);

    [Theory]
    [InlineData(200, Meaning.Posted)]
    [InlineData(201, Meaning.Posted)]
    [InlineData(202, Meaning.Posted)]
    [InlineData(429, Meaning.NotSent)]
    [InlineData(401, Meaning.Identity)]
    [InlineData(403, Meaning.Unreachable)]
    [InlineData(404, Meaning.Unreachable)]
    [InlineData(408, Meaning.Unconfirmed)]
    [InlineData(412, Meaning.Unconfirmed)]
    [InlineData(500, Meaning.Unconfirmed)]
    [InlineData(502, Meaning.Unconfirmed)]
    [InlineData(503, Meaning.Unconfirmed)]
    [InlineData(504, Meaning.Unconfirmed)]
    [InlineData(204, Meaning.Refused)]
    [InlineData(307, Meaning.Refused)]
    [InlineData(400, Meaning.Refused)]
    [InlineData(413, Meaning.Refused)]
    public void A_post_is_not_idempotent_so_each_status_means_one_thing(int status, Meaning meaning) =>
        Assert.Equal(meaning, Answers.Of((HttpStatusCode)status, null, null, Now).Meaning);

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Wed, 25 Nov 2026 08:01:30 GMT", 90)]
    [InlineData("Wed, 25 Nov 2026 07:00:00 GMT", 0)]
    [InlineData("86400", 3_600)]
    [InlineData("-5", 2)]
    [InlineData("soon", 2)]
    [InlineData(null, 2)]
    public void Retry_After_is_honoured_as_seconds_or_as_a_date_and_bounded(string? header, int seconds)
    {
        var answer = Answers.Of(HttpStatusCode.TooManyRequests, header, null, Now);
        Assert.Equal(Duration.FromSeconds(seconds), answer.RetryAfter);
        Assert.True(answer.AsksForPause);
    }

    [Fact]
    public void A_server_that_is_busy_may_say_how_long_but_nobody_else_pauses_for_it()
    {
        var answer = Answers.Of(HttpStatusCode.ServiceUnavailable, "9", null, Now);
        Assert.Equal((Duration.FromSeconds(9), false), (answer.RetryAfter!.Value, answer.AsksForPause));
    }

    [Fact]
    public void The_reason_has_the_status_and_the_code()
    {
        Assert.Equal("403 ConversationBlockedByUser", Answers.Of(HttpStatusCode.Forbidden, null, "ConversationBlockedByUser", Now).Reason);
        Assert.Equal("502", Answers.Of(HttpStatusCode.BadGateway, null, null, Now).Reason);
    }

    [Fact]
    public void What_the_adapter_throws_means_what_its_answer_means()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("") };
        response.Headers.Add("Retry-After", "7");
        var thrown = new ErrorResponseException("no") { Response = new HttpResponseMessageWrapper(response, ""), Body = new ErrorResponse { Error = new() { Code = "c" } } };
        Assert.Equal(new Answer(Meaning.NotSent, "429 c", Duration.FromSeconds(7)), Answers.Of(thrown, Now));
    }

    [Fact]
    public void Without_a_connection_nothing_was_sent_and_after_it_nobody_knows()
    {
        Assert.Equal(Meaning.NotSent, Answers.Of(new HttpRequestException(HttpRequestError.ConnectionError, "", new SocketException()), Now)!.Meaning);
        Assert.Equal(Meaning.NotSent, Answers.Of(new HttpRequestException(HttpRequestError.NameResolutionError), Now)!.Meaning);
        Assert.Equal(Meaning.Unconfirmed, Answers.Of(new HttpRequestException(HttpRequestError.ResponseEnded), Now)!.Meaning);
        Assert.Equal(Meaning.Unconfirmed, Answers.Of(new HttpRequestException("", new IOException()), Now)!.Meaning);
        Assert.Equal(Meaning.Unconfirmed, Answers.Of(new IOException(), Now)!.Meaning);
        Assert.Equal(Meaning.Unconfirmed, Answers.Of(new TaskCanceledException(), Now)!.Meaning);
        Assert.Null(Answers.Of(new InvalidOperationException(), Now));
    }

    [Property]
    public bool A_wait_is_at_least_what_was_asked_for_and_at_most_five_minutes_more(byte tries, ushort asked, byte chance)
    {
        var answer = new Answer(Meaning.NotSent, "429", Duration.FromSeconds(asked));
        var own = Backoff.After(tries, answer, chance / 255.0) - Duration.FromSeconds(asked);
        return own >= Duration.FromMilliseconds(500) && own <= Duration.FromMinutes(5);
    }

    [Fact]
    public void Waits_double_and_are_spread_by_chance()
    {
        var answer = new Answer(Meaning.Unconfirmed, "502");
        Assert.Equal([1, 2, 4, 8, 300], new[] { 1, 2, 3, 4, 20 }.Select(t => Backoff.After(t, answer, 1).TotalSeconds));
        Assert.Equal([0.5, 1, 2, 4, 150], new[] { 1, 2, 3, 4, 20 }.Select(t => Backoff.After(t, answer, 0).TotalSeconds));
    }
}
