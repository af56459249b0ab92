using System.Net;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Turns;

/// <summary>A person allows a file, or does not.</summary>
public sealed class FileConsentTests
{
    private const string Accept = """
        {"type":"fileUpload","action":"accept","context":{"file":"plan","year":"2027"},"uploadInfo":{"contentUrl":"https://c/plan.xlsx",
        "name":"plan.xlsx","uploadUrl":"https://u/session","uniqueId":"id1","fileType":"xlsx"}}
        """;

    [Fact]
    public async Task Who_accepts_is_told_to_the_bot_with_where_the_file_goes()
    {
        var bot = new Bot();
        var (status, body) = await InvokeAsync(bot, Accept);
        Assert.Equal((HttpStatusCode.OK, ""), (status, body));
        var (action, response) = Assert.Single(bot.Called);
        Assert.Equal(("accept", "2027"), (action, (string?)((JObject)response.Context)["year"]));
        Assert.Equal(
            ("plan.xlsx", "https://u/session", "https://c/plan.xlsx", "id1", "xlsx"),
            (response.UploadInfo.Name, response.UploadInfo.UploadUrl, response.UploadInfo.ContentUrl, response.UploadInfo.UniqueId, response.UploadInfo.FileType));
    }

    [Fact]
    public async Task Who_declines_is_told_to_the_bot()
    {
        var bot = new Bot();
        var (status, _) = await InvokeAsync(bot, """{"type":"fileUpload","action":"decline","context":{"file":"plan"}}""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("decline", Assert.Single(bot.Called).Action);
    }

    [Theory]
    [InlineData("""{"action":"maybe"}""", "maybe is not a supported Action.")]
    [InlineData("{}", " is not a supported Action.")]
    [InlineData("[]", "expected type 'JArray'")]
    [InlineData("\"accept\"", "expected type 'String'")]
    public async Task What_is_neither_is_answered_400(string value, string message)
    {
        var (status, body) = await InvokeAsync(new Bot(), value);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(message, (string?)JToken.Parse(body));
    }

    [Fact]
    public async Task A_bot_that_has_no_method_for_files_answers_501()
    {
        Assert.Equal(HttpStatusCode.NotImplemented, (await InvokeAsync(new TeamsActivityHandler(), Accept)).Status);
        Assert.Equal(HttpStatusCode.NotImplemented, (await InvokeAsync(new TeamsActivityHandler(), """{"action":"decline"}""")).Status);
    }

    [Fact]
    public void The_cards_are_written_as_Teams_reads_them()
    {
        Same.Json(
            """{"description":"d","sizeInBytes":7,"acceptContext":{"a":1},"declineContext":{"b":2}}""",
            JObject.FromObject(new FileConsentCard
            {
                Description = "d", SizeInBytes = 7, AcceptContext = new Dictionary<string, int> { ["a"] = 1 }, DeclineContext = new Dictionary<string, int> { ["b"] = 2 },
            }));
        Same.Json("""{"uniqueId":"id1","fileType":"xlsx","etag":null}""", JObject.FromObject(new FileInfoCard { UniqueId = "id1", FileType = "xlsx" }));
        Assert.Equal(
            ("application/vnd.microsoft.teams.card.file.consent", "application/vnd.microsoft.teams.card.file.info"),
            (FileConsentCard.ContentType, FileInfoCard.ContentType));
    }

    private static async Task<(HttpStatusCode Status, string Body)> InvokeAsync(IBot bot, string value)
    {
        await using var door = await Door.OpenAsync(bot);
        var response = await door.PostAsync(Said.Invoke("fileConsent/invoke", JToken.Parse(value)));
        Assert.Empty(door.Thrown);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private sealed class Bot : TeamsActivityHandler
    {
        public List<(string Action, FileConsentCardResponse Response)> Called { get; } = [];

        protected override Task OnTeamsFileConsentAcceptAsync(
            ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        {
            Called.Add(("accept", fileConsentCardResponse));
            return Task.CompletedTask;
        }

        protected override Task OnTeamsFileConsentDeclineAsync(
            ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        {
            Called.Add(("decline", fileConsentCardResponse));
            return Task.CompletedTask;
        }
    }
}
