using System.Net.Http.Headers;
using System.Text;
using Azure.Data.Tables;
using Concord.Bot.Conversation;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Records;
using Concord.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Security;

/// <summary>Activities that Teams would never send: each is answered, none breaks a turn, changes the record or stays in memory.</summary>
[Collection(nameof(Alone))]
public sealed class FuzzTests(AzuriteFixture azurite)
{
    private const int Activities = 1_000, FirstOnes = 300, Seed = 20270615;

    /// <summary>Bytes that may be kept of seven hundred activities.</summary>
    private const long MostKept = 4 * 1024 * 1024;

    /// <summary>
    /// Who speaks under which name, where they are reached, and which cards they were shown is kept of whoever is answered; the
    /// log is looked at by itself.
    /// </summary>
    private static readonly string[] OfSpeaking = ["name|", "addr|", "post|", "head", "cmd|", "log|"];

    private static readonly string[] Names =
    [
        "milestone", "state", "seen", "note", "language", "workspace", "decision", "revision", "answer", "meeting", "series", "date", "time", "until", "from", "to", "person", "secretariat",
        "text", "title", "year", "number", "item", "kind", "csv", "tag", "action", "reason", "id", "parties", "days", "minutes", "page", "verb",
    ];

    [Fact]
    public async Task A_thousand_malformed_activities_are_each_answered_and_change_nothing()
    {
        TestContext.Current.SendDiagnosticMessage("The seed is {0}.", Seed);
        var errors = new Errors();
        await using var sink = await Sink.StartAsync();
        await using var house = await OpenAsync(azurite, s => s.AddSingleton<ILoggerProvider>(errors));
        await house.LoadAsync("Outreach,Flyway brochure,CMS; AEWA,30 June 2027,,");
        await house.AdoptAsync();
        await house.SettleAsync();
        var garbage = new Garbage(Seed);
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        var verbs = await NeedingDataAsync(house, sink);
        var (before, version) = (await RowsAsync(house), (await house.WorkspaceAsync()).Version);
        long heap = 0;
        Assert.InRange(verbs.Count, 1, Activities * 2 / 3);
        for (var n = 0; n < Activities; n++)
        {
            if (n == FirstOnes)
                heap = Kept();
            var body = garbage.Spoil(Real(house, sink, garbage, verbs, n));
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await http.PostAsync(new Uri(house.Address, "/api/messages"), content, TestContext.Current.CancellationToken);
            Assert.True((int)response.StatusCode is >= 200 and < 500 && errors.Seen.IsEmpty, $"Activity {n}: {response.StatusCode}\n{string.Join('\n', errors.Seen)}\n{Encoding.UTF8.GetString(body)}");
        }

        await house.SettleAsync();
        Assert.InRange(Kept() - heap, long.MinValue, MostKept);
        Assert.Equal(before, await RowsAsync(house));
        // An attempt at what is not theirs is on the record.
        await foreach (var entry in house.Ledger.LogAsync(Id, version, (await house.WorkspaceAsync()).Version, TestContext.Current.CancellationToken))
            Assert.All(entry.Events, e => Assert.IsType<CommandRefused>(e));
    }

    /// <summary>Bytes in use. To ask for a full collection with the total leaves a twentieth of it uncollected, which is more than is looked for here.</summary>
    private static long Kept()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    /// <summary>The verbs that do nothing without data: a press of another one is as good as any.</summary>
    private static async Task<List<string>> NeedingDataAsync(House house, Sink sink)
    {
        List<string> needing = [];
        foreach (var verb in house.Part<Handlers>().Verbs.Order(StringComparer.Ordinal))
        {
            var before = (await house.WorkspaceAsync()).Version;
            foreach (var inChannel in new[] { false, true })
                await house.DeliverAsync(house.Message(HeadOfCms, null, inChannel: inChannel).With("serviceUrl", sink.Address).With("value", new { verb }).With("replyToId", "a1"));
            if ((await house.WorkspaceAsync()).Version == before)
                needing.Add(verb);
        }
        await house.SettleAsync();
        return needing;
    }

    /// <summary>An activity as Teams sends it. Two of three are presses, with each verb in its turn and garbage for its data.</summary>
    private static JObject Real(House house, Sink sink, Garbage garbage, List<string> verbs, int n)
    {
        var (verb, data) = (verbs[n / 3 * 2 % verbs.Count], garbage.Data(Names));
        var nextVerb = verbs[((n / 3 * 2) + 1) % verbs.Count];
        var activity = house.Message(HeadOfCms, null, inChannel: n % 7 == 0);
        activity["serviceUrl"] = sink.Address;
        return (n % 3, n / 3 % 7) switch
        {
            (0, _) => Invoke("adaptiveCard/action", new { action = new { type = "Action.Execute", verb, data }, trigger = "manual" }),
            (1, _) => activity.With("value", new JObject(data) { ["verb"] = nextVerb }).With("replyToId", "a1"),
            (_, 0) => activity.With("text", "what's due this month?"),
            (_, 1) => activity.With("text", "milestone 1"),
            (_, 2) => activity.With("type", "conversationUpdate").With("membersAdded", new[] { new { id = "29:1" } }),
            (_, 3) => Invoke("composeExtension/query", new { commandId = "decisions", parameters = new[] { new { name = "query", value = "brochure" } }, queryOptions = new { skip = 0, count = 25 } }),
            (_, 4) => Invoke("composeExtension/queryLink", new { url = "https://concord.example.org/d/family/000001" }),
            (_, 5) => Invoke("fileConsent/invoke", new { type = "fileUpload", action = n % 2 == 0 ? "accept" : "decline", context = data, uploadInfo = new { name = "x", uploadUrl = "https://example.org/x", uniqueId = "1", fileType = "xlsx" } }),
            _ => activity.With("type", "event").With("name", "application/vnd.microsoft.meetingStart").With("value", new { id = "1", startTime = "2027-06-14T08:00:00Z" }),
        };

        JObject Invoke(string name, object value) => activity.With("type", "invoke").With("name", name).With("value", value).With("replyToId", "a1");
    }

    /// <summary>What others would use of the memory is not counted.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;

    private static async Task<List<string>> RowsAsync(House house)
    {
        List<string> rows = [];
        await foreach (var row in house.Part<TableClient>().QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken))
            if (!OfSpeaking.Any(p => row.RowKey.StartsWith(p, StringComparison.Ordinal)))
                rows.Add($"{row.PartitionKey} {row.RowKey} {row.ETag}");
        return rows;
    }
}
