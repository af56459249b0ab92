using System.Net;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Turns;

/// <summary>The message box searches, and shows what an address stands for.</summary>
public sealed class MessagingExtensionTests
{
    private const string Query = """
        {"commandId":"decisions","parameters":[{"name":"query","value":"fundraising"},{"name":"initialRun","value":true}],"queryOptions":{"skip":25,"count":25},"state":"s"}
        """;

    [Fact]
    public async Task A_search_is_given_to_the_bot_and_answered_with_what_it_found()
    {
        var bot = new Bot();
        var (status, body) = await InvokeAsync(bot, "composeExtension/query", Query);
        Assert.Equal(HttpStatusCode.OK, status);
        var query = Assert.IsType<MessagingExtensionQuery>(Assert.Single(bot.Asked));
        Assert.Equal(("decisions", "s", 25, 25), (query.CommandId, query.State, query.QueryOptions.Skip, query.QueryOptions.Count));
        Assert.Equal([("query", "fundraising"), ("initialRun", true)], query.Parameters.Select(p => (p.Name, p.Value)));
        Same.Json(
            """
            {"composeExtension":{"attachmentLayout":"list","type":"result","attachments":[{"preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"D3"}},
            "contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}]}}
            """, JToken.Parse(body));
    }

    [Fact]
    public async Task An_address_is_given_to_the_bot_and_nothing_found_is_an_empty_answer()
    {
        var bot = new Bot();
        Assert.Equal((HttpStatusCode.OK, ""), await InvokeAsync(bot, "composeExtension/queryLink", """{"url":"https://concord.example.org/d/family/000003","state":"s"}"""));
        var query = Assert.IsType<AppBasedLinkQuery>(Assert.Single(bot.Asked));
        Assert.Equal(("https://concord.example.org/d/family/000003", "s"), (query.Url, query.State));
    }

    [Theory]
    [InlineData("composeExtension/query", "[]", "expected type 'JArray'"), InlineData("composeExtension/queryLink", "\"https://x\"", "expected type 'String'")]
    public async Task What_is_no_question_is_answered_400(string name, string value, string message)
    {
        var (status, body) = await InvokeAsync(new Bot(), name, value);
        Assert.Equal((HttpStatusCode.BadRequest, message), (status, (string?)JToken.Parse(body)));
    }

    [Theory]
    [InlineData("composeExtension/query"), InlineData("composeExtension/queryLink"), InlineData("composeExtension/selectItem")]
    public async Task A_bot_that_has_no_method_for_them_answers_501(string name) =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await InvokeAsync(new TeamsActivityHandler(), name, "{}")).Status);

    private static async Task<(HttpStatusCode Status, string Body)> InvokeAsync(IBot bot, string name, string value)
    {
        await using var door = await Door.OpenAsync(bot);
        var response = await door.PostAsync(Said.Invoke(name, JToken.Parse(value)));
        Assert.Empty(door.Thrown);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private sealed class Bot : TeamsActivityHandler
    {
        public List<object> Asked { get; } = [];

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        {
            Asked.Add(query);
            return Task.FromResult(new MessagingExtensionResponse
            {
                ComposeExtension = new MessagingExtensionResult
                {
                    Type = "result", AttachmentLayout = "list",
                    Attachments =
                    [
                        new MessagingExtensionAttachment
                        {
                            ContentType = "application/vnd.microsoft.card.adaptive", Content = new JRaw("""{"type":"AdaptiveCard"}"""),
                            Preview = new Attachment { ContentType = "application/vnd.microsoft.card.thumbnail", Content = JObject.FromObject(new { title = "D3" }) },
                        },
                    ],
                },
            });
        }

        protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
            ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        {
            Asked.Add(query);
            return Task.FromResult<MessagingExtensionResponse>(null!);
        }
    }
}
