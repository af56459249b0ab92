using System.Collections.Concurrent;
using System.Text;
using Concord.Bot.Conversation;
using Concord.Bot.Hosting.Telemetry;
using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Concord.Bot.Tests.Hosting;

/// <summary>What reaches a collector, as it arrives.</summary>
public sealed class TelemetryTests(AzuriteFixture azurite)
{
    private const string Note = "Zugunruhe in the consultant's contract", Title = "Flyway brochure", Name = "Aquila Chrysaetos";

    [Fact]
    public async Task Turns_commands_and_failures_are_told_and_never_who_said_what()
    {
        ConcurrentQueue<(string Signal, string Body)> told = [];
        await using var collector = await CollectorAsync(told);
        await using (var house = await House.OpenAsync(azurite, s => s.AddSingleton<IHandler, Failing>(), ("Telemetry:OtlpEndpoint", collector.Urls.First())))
        {
            await house.LoadAsync($"Outreach,{Title},CMS; AEWA,30 June 2027,,");
            await house.SayAsync(House.HeadOfCms, $"milestone 1 is at risk, {Note}");
            await house.SayAsync(House.NoteTaker, $"milestone 1 is at risk, {Note}");
            await house.SayAsync(House.Stranger, Note);
            var named = house.Message(House.HeadOfAewa, "milestone 1 is done");
            named["from"]!["name"] = Name;
            await house.DeliverAsync(named);
            await house.SubmitAsync(House.HeadOfCms, "a1", new { verb = Failing.TheVerb, text = Note });
        }

        string Of(string signal) => string.Concat(told.Where(t => t.Signal == signal).Select(t => t.Body));
        Assert.All(["concord.turns", "concord.turn.duration", "concord.commands", "ReportPart", "accepted", "failed", "http.server.request.duration"],
            name => Assert.Contains(name, Of("metrics"), StringComparison.Ordinal));
        Assert.All(["turn message", "/api/messages", "ReportPart"], name => Assert.Contains(name, Of("traces"), StringComparison.Ordinal));
        Assert.All(["A turn failed.", "System.InvalidOperationException", nameof(Failing)], name => Assert.Contains(name, Of("logs"), StringComparison.Ordinal));

        var all = string.Concat(told.Select(t => t.Body));
        Assert.All([House.HeadOfCms, House.NoteTaker, House.HeadOfAewa, House.Stranger, Name, "29:", Note, "Zugunruhe", Title, House.Team],
            personal => Assert.DoesNotContain(personal, all, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_console_tells_where_it_broke_and_no_word_of_it()
    {
        using StringWriter console = new();
        var broken = new InvalidOperationException($"Cannot read '{Note}'.", new FormatException(Note));
        new DiscreetConsole().Write<string>(new(LogLevel.Error, "Concord", new EventId(3), "A turn failed.", broken, (said, e) => $"{said}{e?.Message}"), null, console);
        Assert.Equal(
            """{"level":"Error","category":"Concord","id":3,"message":"A turn failed.","exception":"System.InvalidOperationException \u003C System.FormatException","at":null}""",
            console.ToString().TrimEnd());
    }

    [Fact]
    public async Task Unless_a_setting_says_where_nothing_is_sent_anywhere()
    {
        IServiceCollection? parts = null;
        await using var house = await House.OpenAsync(azurite, s => parts = s);
        Assert.DoesNotContain(parts!, p => p.ServiceType.FullName!.StartsWith("OpenTelemetry", StringComparison.Ordinal));
    }

    private static async Task<WebApplication> CollectorAsync(ConcurrentQueue<(string, string)> told)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/v1/{signal}", async (HttpRequest request, string signal) =>
        {
            using MemoryStream body = new();
            await request.Body.CopyToAsync(body);
            told.Enqueue((signal, Encoding.UTF8.GetString(body.ToArray())));
        });
        await app.StartAsync();
        return app;
    }

    private sealed class Failing : IHandler
    {
        public const string TheVerb = "test.fail";

        public string Verb => TheVerb;

        public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException($"Cannot read '{Note}'.", new FormatException($"{turn.Person} wrote {Note}"));
    }
}
