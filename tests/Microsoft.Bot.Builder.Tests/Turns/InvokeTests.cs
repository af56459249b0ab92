using System.Net;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Turns;

/// <summary>A press on a card, and everything that is none.</summary>
public sealed class InvokeTests
{
    private const string Press = "adaptiveCard/action";

    [Fact]
    public async Task A_press_calls_the_bot_with_verb_and_data_and_is_answered_with_what_it_gives()
    {
        var (status, body) = await InvokeAsync(
            new Bot((value, _) => new() { StatusCode = 200, Type = value.Action.Verb, Value = ((JObject)value.Action.Data)["n"] }),
            Press, """{"action":{"type":"Action.Execute","verb":"count","data":{"n":3}},"trigger":"manual"}""");
        Assert.Equal(HttpStatusCode.OK, status);
        Same.Json("""{"statusCode":200,"type":"count","value":3}""", body);
    }

    [Theory]
    [InlineData(null, "BadRequest", "Missing value property")]
    [InlineData("7", "BadRequest", "Value property is not properly formed")]
    [InlineData("[]", "BadRequest", "Value property is not properly formed")]
    [InlineData("\"text\"", "BadRequest", "Value property is not properly formed")]
    [InlineData("""{"action":7}""", "BadRequest", "Value property is not properly formed")]
    [InlineData("""{"action":[]}""", "BadRequest", "Value property is not properly formed")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData("""{"action":null}""", "BadRequest", "Missing action property")]
    [InlineData("""{"action":{}}""", "NotSupported", "The action ''is not supported.")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported", "The action 'Action.Submit'is not supported.")]
    [InlineData("""{"action":{"type":"action.execute"}}""", "NotSupported", "The action 'action.execute'is not supported.")]
    public async Task A_press_that_is_not_well_formed_is_answered_400_with_an_error(string? value, string code, string message)
    {
        var (status, body) = await InvokeAsync(new Bot((_, _) => throw new InvalidOperationException("called")), Press, value);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Same.Json(
            $$$"""{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"{{{code}}}","message":"{{{message}}}"}}""", body);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("signin/verifyState")]
    [InlineData("somethingNew")]
    [InlineData(null)]
    public async Task An_invoke_that_the_bot_does_not_know_is_answered_501(string? name)
    {
        var (status, body) = await InvokeAsync(new Bot((_, _) => throw new InvalidOperationException("called")), name, "{}");
        Assert.Equal((HttpStatusCode.NotImplemented, null), (status, body));
    }

    [Fact]
    public async Task A_bot_that_has_no_method_for_presses_answers_501()
    {
        var (status, _) = await InvokeAsync(new TeamsActivityHandler(), Press, """{"action":{"type":"Action.Execute"}}""");
        Assert.Equal(HttpStatusCode.NotImplemented, status);
    }

    [Fact]
    public async Task An_answer_that_the_bot_sent_itself_stays()
    {
        var own = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 299 } };
        var (status, _) = await InvokeAsync(
            new Bot((_, turn) =>
            {
                turn.TurnState.Add(BotAdapter.InvokeResponseKey, own);
                return new() { StatusCode = 200 };
            }),
            Press, """{"action":{"type":"Action.Execute"}}""");
        Assert.Equal(299, (int)status);
    }

    private static async Task<(HttpStatusCode Status, JObject? Body)> InvokeAsync(IBot bot, string? name, string? value)
    {
        await using var door = await Door.OpenAsync(bot);
        var response = await door.PostAsync(Said.Invoke(name, value is null ? null : JToken.Parse(value)));
        Assert.Empty(door.Thrown);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, body.Length == 0 ? null : JObject.Parse(body));
    }

    private sealed class Bot(Func<AdaptiveCardInvokeValue, ITurnContext, AdaptiveCardInvokeResponse> answer) : TeamsActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(answer(invokeValue, turnContext));
    }
}
