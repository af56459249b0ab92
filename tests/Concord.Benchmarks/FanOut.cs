using Azure.Data.Tables;
using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Servers;
using Concord.DevHost.Processes;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Concord.Benchmarks;

/// <summary>One reminder to everybody at once: how fast one instance brings it there, and within Teams' limits.</summary>
internal static class FanOut
{
    private const int Channels = 20, PeoplePerChannel = 25;

    /// <summary>Each channel is also told that the plan was adopted.</summary>
    private const int Messages = Channels * (PeoplePerChannel + 2);

    private static readonly SecretariatId Cms = new("CMS");

    public static async Task MeasureAsync(Report report)
    {
        var folder = Directory.CreateTempSubdirectory("concord-benchmark-").FullName;
        await using (var azurite = await Azurite.StartAsync(folder))
        {
            await using var connector = await Testing.Connector.FakeConnector.StartAsync();
            connector.Enforces = true;
            await SeedAsync(azurite.ConnectionString, connector.Address.ToString());
            // The day after the reminder's: it has come due for all.
            await using var bot = Server.Bot([new("Storage:ConnectionString", azurite.ConnectionString), new("Clock:Today", "2027-06-24")]);
            while (connector.Calls.Count < Messages)
                await Task.Delay(100);
            await bot.SettleAsync();
            var sent = connector.Calls.Where(c => c.Taken).Select(c => c.At).ToList();
            var begin = sent[0] + TimeSpan.FromSeconds(1);
            report
                .Add($"a notification of {Channels * PeoplePerChannel} people and {Channels} channels, messages", connector.Calls.Count, "")
                // Fifty may go at once: what is sustained comes after the first second.
                .AddAtLeast("the same, sustained on one instance", sent.Count(t => t > begin) / (sent[^1] - begin).TotalSeconds, 45, "/s")
                .Add("the same, breaches of limits", connector.Breaches.Count, 0, "")
                .Add("the same, processor for each", bot.Processor.TotalMilliseconds / Messages, " ms");
        }
        Directory.Delete(folder, recursive: true);
    }

    private static async Task SeedAsync(string storage, string serviceUrl)
    {
        var clock = new StandingClock(Instant.FromUtc(2027, 6, 22, 12, 0));
        var ledger = new Ledger.Ledger(new TableClient(storage, Seeding.Given.Table), clock, NullLogger<Ledger.Ledger>.Instance);
        await ledger.CreateTableAsync(default);
        for (var group = 0; group < Channels; group++)
        {
            WorkspaceId id = new($"group-{group}");
            List<string> people = [.. Enumerable.Range(0, PeoplePerChannel).Select(n => $"00000000-0000-0000-{group:0000}-{n:000000000000}")];
            await ledger.PutTeamAsync(new(id, "tenant", $"19:{group}@thread.tacv2"), default);
            await CommitAsync(workspace => Authority.DecideForOperator(workspace, new(
                $"Group {group}", "Europe/Berlin", [new Secretariat(Cms, "UNEP/CMS")], ["en"],
                [.. people.Select((p, n) => new Person { ObjectId = p, Roles = [new Role(RoleKind.ExecutiveSecretary, Cms), .. n == 0 ? [new Role(RoleKind.NoteTaker)] : Array.Empty<Role>()] })]), clock.GetCurrentInstant()));
            await GiveAsync(new LoadPlan(2027, [new("Fundraising", "Joint fundraising brief", [Cms], DueDate.Parse("2027-06-30")!, [], null)]));
            await GiveAsync(new ProposePlan(2027, 0));
            await GiveAsync(new AnswerPlan(2027, new(0, Cms, true, null)));
            foreach (var to in people.Prepend(Post.Channel))
                await ledger.PostboxOf(id).HeardAsync(to, new(serviceUrl, "msteams", $"chat-{group}-{to}", "28:concord", "tenant", "en"), default);

            Task GiveAsync(Command command) => CommitAsync(workspace => Authority.Decide(workspace, people[0], command, clock.GetCurrentInstant()));

            async Task CommitAsync(Func<Workspace, Outcome> decide)
            {
                if ((await ledger.CommitAsync(id, $"{Guid.NewGuid()}", "Seed", (w, _) => decide(w), default)).Outcome is not Outcome.Accepted and var refused)
                    throw new InvalidOperationException($"The seed was refused: {refused}");
            }
        }
    }

    /// <summary>Where it is the eve of the reminder.</summary>
    private sealed class StandingClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
