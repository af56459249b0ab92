using System.Net;
using System.Text;
using Concord.DevHost.Demonstration;
using Concord.DevHost.Processes;
using Concord.Testing;
using Concord.Testing.Connector;
using Newtonsoft.Json.Linq;

namespace Concord.Deployment.Tests.Service;

/// <summary>The service as a process of its own, stopped as the platform stops it.</summary>
public sealed class ShutdownTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Asked_to_stop_it_finishes_the_turn_at_hand_and_takes_no_other()
    {
        var cancel = TestContext.Current.CancellationToken;
        using ManualResetEventSlim mayAnswer = new();
        TaskCompletionSource posting = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var connector = await FakeConnector.StartAsync();
        connector.Took = _ =>
        {
            posting.TrySetResult();
            mayAnswer.Wait(cancel);
        };
        var settings = BotSettings.Of(azurite.ConnectionString, new DateOnly(2027, 6, 14));
        settings["Storage__Table"] = AzuriteFixture.NewTableName();
        await using var bot = await BotProcess.StartAsync(settings, _ => { }, cancel);
        using HttpClient http = new();

        var turn = SayAsync(http, bot.Address, connector.Address, "help", cancel);
        await posting.Task.WaitAsync(cancel);
        var stopped = bot.DisposeAsync().AsTask();
        await NobodyListensAsync(bot.Address, cancel);
        Assert.False(turn.IsCompleted);
        Assert.False(bot.Exited.IsCompleted);

        mayAnswer.Set();
        Assert.Equal(HttpStatusCode.OK, (await turn).StatusCode);
        await stopped;
        Assert.Equal(0, await bot.Exited);
        Assert.Single(connector.Calls);
    }

    private static Task<HttpResponseMessage> SayAsync(HttpClient http, Uri bot, Uri connector, string text, CancellationToken cancel)
    {
        var person = People.All[0];
        var activity = JObject.FromObject(new
        {
            type = "message", id = "m1", channelId = "msteams", text, locale = "en-GB", serviceUrl = connector.ToString().TrimEnd('/'),
            from = new { id = "29:1", name = person.Name, aadObjectId = person.ObjectId },
            recipient = new { id = "28:concord", name = "Concord" },
            conversation = new { id = "a:1", tenantId = Scene.TenantId, conversationType = "personal" },
            channelData = new { tenant = new { id = Scene.TenantId } },
        });
        return http.PostAsync(new Uri(bot, "/api/messages"), new StringContent(activity.ToString(), Encoding.UTF8, "application/json"), cancel);
    }

    private static async Task NobodyListensAsync(Uri bot, CancellationToken cancel)
    {
        while (true)
        {
            using System.Net.Sockets.TcpClient client = new();
            try
            {
                await client.ConnectAsync(bot.Host, bot.Port, cancel);
            }
            catch (System.Net.Sockets.SocketException)
            {
                return;
            }
            await Task.Delay(20, cancel);
        }
    }
}
