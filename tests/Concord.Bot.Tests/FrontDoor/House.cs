using System.Net;
using System.Text;
using Azure.Data.Tables;
using Concord.Bot.Delivery;
using Concord.Bot.Delivery.Pace;
using Concord.Bot.Hosting;
using Concord.Bot.Tests.Conversation;
using Concord.Bot.Tests.Delivery.Pace;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Ledger;
using Concord.Testing;
using Concord.Testing.Specimens;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Testing;

namespace Concord.Bot.Tests.FrontDoor;

/// <summary>The whole service on real storage, with a connector that keeps what it is sent: activities in, activities and rows out.</summary>
public sealed class House : IAsyncDisposable
{
    public const string HeadOfCms = "00000000-0000-0000-0000-0000000000c1", HeadOfAewa = "00000000-0000-0000-0000-0000000000a1",
        HeadOfEurobats = "00000000-0000-0000-0000-0000000000e1", NoteTaker = "00000000-0000-0000-0000-0000000000f1",
        Stranger = "00000000-0000-0000-0000-000000000099", Elsewhere = "00000000-0000-0000-0000-000000000077",
        Team = "19:team@thread.tacv2", Mention = "<at>Concord</at>";

    public static readonly WorkspaceId Id = new("family");

    private readonly WebApplication _app;
    private readonly Func<Task> _clear;
    private readonly HttpClient _http = new();
    private int _said;

    private House(WebApplication app, FakeTeams teams, FakeClock clock, Func<Task> clear) => (_app, Teams, Clock, _clear) = (app, teams, clock, clear);

    public FakeTeams Teams { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.First());

    public FakeClock Clock { get; }

    public Ledger.Ledger Ledger => Part<Ledger.Ledger>();

    internal Postbox Postbox => Ledger.PostboxOf(Id);

    public static Task<House> OpenAsync(AzuriteFixture azurite, params (string Key, string Value)[] settings) =>
        OpenAsync(azurite, _ => { }, settings);

    /// <summary>With other parts than its own.</summary>
    public static async Task<House> OpenAsync(AzuriteFixture azurite, Action<IServiceCollection> parts, params (string Key, string Value)[] settings)
    {
        var teams = await FakeTeams.StartAsync();
        var clock = new FakeClock(Instant.FromUtc(2027, 6, 14, 8, 0));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        var (table, queue) = (AzuriteFixture.NewTableName(), AzuriteFixture.NewTableName());
        builder.Configuration.AddInMemoryCollection(Settings(azurite, table, queue));
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        builder.AddConcord();
        builder.Services.AddSingleton<IClock>(clock);
        builder.Services.AddSingleton(Said.Interpreter);
        // What has to wait for its turn within the limits of Teams goes at once, as if it had waited.
        var time = new ImpatientTime();
        builder.Services.AddSingleton(s => new Pauses(s.GetRequiredService<Ledger.Ledger>(), time));
        builder.Services.AddSingleton(s => new Pacer(s.GetRequiredService<Pauses>(), time));
        // The factory's timers would keep each house in memory for minutes after it was closed.
        builder.Services.ConfigureHttpClientDefaults(client => client.SetHandlerLifetime(Timeout.InfiniteTimeSpan));
        // Nothing happens by itself: tests sweep and send when they want it.
        foreach (var loop in builder.Services.Where(s => s.ImplementationType == typeof(SweepLoop) || s.ImplementationType == typeof(WorkLoop)).ToList())
            builder.Services.Remove(loop);
        parts(builder.Services);
        var app = builder.Build().MapConcord();
        await app.StartAsync();
        var house = new House(app, teams, clock, () => azurite.ClearAsync(table, queue));
        await house.Part<Errands>().CreateAsync(TestContext.Current.CancellationToken);
        return house;
    }

    public IServiceProvider Services => _app.Services;

    public T Part<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Has all done that would happen by itself until no change is waited for any more, as of now.</summary>
    public async Task SettleAsync()
    {
        await Part<Afterwards>().DoneAsync();
        foreach (var id in await Part<Workspaces>().AllAsync(TestContext.Current.CancellationToken))
            await Part<Sweeper>().SweepAsync(id, Clock.GetCurrentInstant() + Scheduling.Coalescing, TestContext.Current.CancellationToken);
        await Part<Worker>().DrainAsync(impatiently: true, TestContext.Current.CancellationToken);
    }

    public Task<Workspace> WorkspaceAsync() => Ledger.ReadAsync(Id, TestContext.Current.CancellationToken);

    public async Task<Milestone> MilestoneAsync(int number) => (await WorkspaceAsync()).Milestone(new MilestoneId(2027, number))!;

    /// <summary>Says something in a personal chat, or in the Team's channel, and gives what was posted for it.</summary>
    public Task<List<FakeTeams.Post>> SayAsync(string person, string? text, string locale = "en-GB", bool inChannel = false, object? attachments = null) =>
        PostsOfAsync(() => DeliverAsync(Message(person, text, locale, inChannel, attachments)));

    /// <summary>Says something in the channel of another Team.</summary>
    public Task<List<FakeTeams.Post>> SayInAsync(string team, string person, string text) =>
        PostsOfAsync(() => DeliverAsync(In(team, Message(person, text, inChannel: true))));

    /// <summary>Presses an Action.Submit of a posted card.</summary>
    public Task<List<FakeTeams.Post>> SubmitAsync(string person, string replyTo, object data) =>
        PostsOfAsync(() => DeliverAsync(Message(person, null, "en-GB", false, null).With("value", data).With("replyToId", replyTo)));

    /// <summary>Presses an Action.Execute and gives the invoke's answer.</summary>
    public async Task<JObject> PressAsync(string person, string replyTo, string verb, object data, string? activityId = null, string? team = null)
    {
        var activity = Message(person, null, "en-GB", false, null).With("type", "invoke").With("name", "adaptiveCard/action")
            .With("replyToId", replyTo).With("value", new { action = new { type = "Action.Execute", verb, data }, trigger = "manual" });
        if (activityId is not null)
            activity["id"] = activityId;
        if (team is not null)
            In(team, activity);
        var (status, body) = await DeliverAsync(activity);
        Assert.Equal(HttpStatusCode.OK, status);
        await SettleAsync();
        var answer = JObject.Parse(body);
        Assert.Empty(Shown.RepeatedIds(answer));
        return answer;
    }

    /// <summary>Sends a file in the personal chat.</summary>
    public Task<List<FakeTeams.Post>> SendFileAsync(string person, string name, byte[] bytes, string locale = "en-GB")
    {
        Teams.Files[name] = bytes;
        return SayAsync(person, null, locale, attachments: new[]
        {
            new
            {
                contentType = "application/vnd.microsoft.teams.file.download.info", name, contentUrl = "https://example.sharepoint.com/x",
                content = new { downloadUrl = new Uri(Teams.Address, $"files/{name}").ToString(), uniqueId = "1", fileType = "csv" },
            },
        });
    }

    /// <summary>Answers the question whether the bot may hand over a file.</summary>
    /// <param name="person">Who.</param>
    /// <param name="action"><c>accept</c> or <c>decline</c>.</param>
    /// <param name="context">What the question carried.</param>
    /// <param name="uploadUrl">Where the file is to go; a place of this house where none is given.</param>
    public Task<List<FakeTeams.Post>> ConsentAsync(string person, string action, object? context, string? uploadUrl = null) =>
        PostsOfAsync(() => DeliverAsync(Message(person, null).With("type", "invoke").With("name", "fileConsent/invoke").With("value", new
        {
            type = "fileUpload", action, context,
            uploadInfo = action == "decline" ? null : new
            {
                name = "sent", uploadUrl = uploadUrl ?? new Uri(Teams.Address, "uploads/sent").ToString(),
                contentUrl = new Uri(Teams.Address, "onedrive/sent").ToString(), uniqueId = "id-1", fileType = "xlsx",
            },
        })));

    /// <summary>Posts a body as Teams would.</summary>
    public Task<(HttpStatusCode Status, string Body)> DeliverAsync(JObject activity) => DeliverAsync(activity.ToString());

    public async Task<(HttpStatusCode Status, string Body)> DeliverAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri($"{_app.Urls.First()}/api/messages"), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Asks for something as the platform does.</summary>
    public async Task<(HttpStatusCode Status, string Body)> GetAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri($"{_app.Urls.First()}{path}"), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Loads milestones as a person does: pastes them, and presses the preview's button.</summary>
    public async Task LoadAsync(string rows)
    {
        var preview = Assert.Single(await SayAsync(NoteTaker, "priority,milestone,responsible secretariats,due,tags,notes\n" + rows));
        await SubmitAsync(NoteTaker, preview.Id, Shown.Action(preview.Activity, "plan.load"));
    }

    /// <summary>The note-taker proposes the plan in words.</summary>
    public async Task<FakeTeams.Post> ProposeAsync() => Assert.Single(await SayAsync(NoteTaker, "propose the 2027 action plan"));

    /// <summary>The 2027 plan is proposed, and agreed to by all three heads.</summary>
    public async Task AdoptAsync()
    {
        var card = await ProposeAsync();
        foreach (var head in new[] { HeadOfCms, HeadOfAewa, HeadOfEurobats })
            await PressAsync(head, card.Id, "plan.answer", Shown.Actions(card.Activity, "plan.answer").First());
    }

    /// <summary>Says something, and gives the sentence that answers it.</summary>
    public async Task<string> AskAsync(string person, string said, string locale = "en-GB") =>
        (string?)Assert.Single(await SayAsync(person, said, locale)).Activity["text"] ?? "";

    /// <summary>The note-taker says it, and presses what they are shown.</summary>
    public async Task<JObject> ConfirmAsync(string said, string verb)
    {
        var shown = Assert.Single(await SayAsync(NoteTaker, said));
        return await PressAsync(NoteTaker, shown.Id, verb, Shown.Action(shown.Activity, verb));
    }

    /// <summary>Opens a milestone's card.</summary>
    public async Task<FakeTeams.Post> OpenAsync(string person, int number, string locale = "en-GB") =>
        Assert.Single(await SayAsync(person, locale.StartsWith("fr", StringComparison.Ordinal) ? $"jalon {number}" : $"milestone {number}", locale));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (Specimens.Keeps && TestContext.Current.TestMethod is { } test)
            await Specimens.KeepAsync($"{test.TestClass.TestClassSimpleName}.{test.MethodName}", Part<TableClient>(), Id);
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        await Teams.DisposeAsync();
        await _clear();
        Assert.Empty(Teams.RepeatedIds);
    }

    public JObject Message(string person, string? text, string locale = "en-GB", bool inChannel = false, object? attachments = null)
    {
        var activity = JObject.FromObject(new
        {
            type = "message",
            id = $"m{Interlocked.Increment(ref _said)}",
            channelId = "msteams",
            serviceUrl = Teams.Address.ToString().TrimEnd('/'),
            locale,
            from = new { id = $"29:{person}", name = "Somebody", aadObjectId = person },
            recipient = new { id = "28:concord", name = "Concord" },
            conversation = new
            {
                id = inChannel ? "19:general@thread.tacv2;messageid=1" : $"a:{person}", tenantId = "tenant",
                conversationType = inChannel ? "channel" : "personal",
            },
            channelData = inChannel ? (object)new { tenant = new { id = "tenant" }, team = new { id = Team } } : new { tenant = new { id = "tenant" } },
        });
        if (text is not null)
            activity["text"] = text;
        if (inChannel)
            activity["entities"] = new JArray(JObject.FromObject(new { type = "mention", text = Mention, mentioned = new { id = "28:concord", name = "Concord" } }));
        if (attachments is not null)
            activity["attachments"] = JArray.FromObject(attachments);
        return activity;
    }

    private static JObject In(string team, JObject activity)
    {
        activity["channelData"] = JObject.FromObject(new { tenant = new { id = "tenant" }, team = new { id = team } });
        activity["conversation"]!["id"] = $"{team};messageid=1";
        return activity;
    }

    private async Task<List<FakeTeams.Post>> PostsOfAsync(Func<Task<(HttpStatusCode Status, string Body)>> turn)
    {
        var before = Teams.Posts.Count;
        var (status, _) = await turn();
        Assert.True((int)status is 200 or 202, $"{status}");
        List<FakeTeams.Post> posts = [.. Teams.Posts.Skip(before)];
        await SettleAsync();
        return posts;
    }

    private static Dictionary<string, string?> Settings(AzuriteFixture azurite, string table, string queue)
    {
        Dictionary<string, string?> all = new()
        {
            ["urls"] = "http://127.0.0.1:0",
            ["Storage:ConnectionString"] = azurite.ConnectionString,
            ["Storage:Table"] = table,
            ["Storage:Queue"] = queue,
            ["Files:Loopback"] = "true",
        };
        Workspace(0, "family", Team, (HeadOfCms, "ExecutiveSecretary", "CMS"), (HeadOfAewa, "ExecutiveSecretary", "AEWA"),
            (HeadOfEurobats, "ExecutiveSecretary", "EUROBATS"), (NoteTaker, "NoteTaker", null));
        Workspace(1, "others", "19:other@thread.tacv2", (Elsewhere, "ExecutiveSecretary", "CMS"),
            ("00000000-0000-0000-0000-0000000000a2", "ExecutiveSecretary", "AEWA"), ("00000000-0000-0000-0000-0000000000e2", "ExecutiveSecretary", "EUROBATS"));
        return all;

        void Workspace(int index, string id, string team, params (string Person, string Role, string? Secretariat)[] people)
        {
            var at = $"Workspaces:{index}:";
            (all[$"{at}Id"], all[$"{at}Name"], all[$"{at}Teams:0"], all[$"{at}TenantId"]) = (id, "CMS Family", team, "tenant");
            all[$"{at}OtherTimeZones:0"] = "Africa/Nairobi";
            foreach (var (i, code) in new[] { "CMS", "AEWA", "EUROBATS" }.Index())
                (all[$"{at}Secretariats:{i}:Code"], all[$"{at}Secretariats:{i}:Name"]) = (code, $"UNEP/{code}");
            foreach (var (i, (person, role, secretariat)) in people.Index())
            {
                all[$"{at}People:{i}:ObjectId"] = person;
                all[$"{at}People:{i}:Roles:0:Role"] = role;
                all[$"{at}People:{i}:Roles:0:Secretariat"] = secretariat;
            }
        }
    }
}
