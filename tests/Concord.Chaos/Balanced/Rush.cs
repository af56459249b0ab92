using Azure.Data.Tables;
using Concord.Chaos.Bots;
using Concord.Domain.ActionPlan;
using Concord.Testing.Connector;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace Concord.Chaos.Balanced;

/// <summary>
/// Everybody reports at once to a few instances behind a balancer, while one after the other is killed. Whatever was answered
/// with the card that shows it is on the record, once; what was not is sent again, as Teams does.
/// </summary>
public static class Rush
{
    /// <summary>What a rush found.</summary>
    /// <param name="Findings">What must not be; empty where all held.</param>
    /// <param name="Reports">Reports that were answered with the card that shows them.</param>
    /// <param name="Again">How often something had to be sent again.</param>
    /// <param name="Deaths">Instances that died.</param>
    /// <param name="Answering">Instances that answered something.</param>
    public sealed record Result(IReadOnlyList<string> Findings, int Reports, int Again, int Deaths, int Answering);

    /// <summary>Plays it.</summary>
    /// <param name="storage">The storage emulator.</param>
    /// <param name="instances">How many there are at any time.</param>
    /// <param name="callers">How many people report at once.</param>
    /// <param name="each">How many reports each makes, one after the other.</param>
    /// <param name="kills">How many instances are killed, evenly among the reports.</param>
    public static async Task<Result> PlayAsync(string storage, int instances = 3, int callers = 6, int each = 12, int kills = 3)
    {
        var folder = Directory.CreateTempSubdirectory("concord-rush-").FullName;
        var table = $"t{Guid.NewGuid():n}";
        var clock = new FileClock(Path.Combine(folder, "clock"));
        clock.Set(Instant.FromUtc(2027, 2, 8, 9, 0));
        await using var connector = await FakeConnector.StartAsync();
        await using var fleet = new Fleet(Scene.Settings(storage, table, folder, bug: null), instances);
        await fleet.StartAsync();
        await using var balancer = await Balancer.StartAsync(fleet);
        using var people = new People(() => balancer.Address, connector, new Random(1));
        await people.SayAsync(Scene.NoteTaker, Scene.Plan);
        await people.PressAsync(Scene.NoteTaker, "plan.load");

        var heads = Scene.Heads.ToList();
        var (answered, every) = (0, callers * each / (kills + 1));
        await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            var (code, head) = heads[caller % heads.Count];
            for (var n = 0; n < each; n++)
            {
                await ReportAsync(people, head, code, NoteOf(caller, n));
                if (Interlocked.Increment(ref answered) is var now && now % every == 0 && now / every <= kills)
                    fleet.Kill(now / every % instances);
            }
        }));

        var ledger = new Ledger.Ledger(new TableClient(storage, table), clock, NullLogger<Ledger.Ledger>.Instance);
        List<string> findings = [];
        if (await ledger.VerifyAsync(Scene.Id, CancellationToken.None) is { IsSound: false } unsound)
            findings.Add($"the log does not verify: {unsound}");
        var workspace = await ledger.ReadAsync(Scene.Id, CancellationToken.None);
        Dictionary<string, int> kept = [];
        await foreach (var entry in ledger.LogAsync(Scene.Id, 0, workspace.Version, CancellationToken.None))
            foreach (var report in entry.Events.OfType<PartReported>())
                kept[report.Note!] = kept.GetValueOrDefault(report.Note!) + 1;
        for (var caller = 0; caller < callers; caller++)
            for (var n = 0; n < each; n++)
                if (kept.GetValueOrDefault(NoteOf(caller, n)) is not 1 and var times)
                    findings.Add($"{NoteOf(caller, n)} was answered, and is on the record {times} times");
        Directory.Delete(folder, recursive: true);
        return new(findings, answered, people.Again, fleet.Deaths, balancer.Answered.Count);
    }

    private static string NoteOf(int caller, int n) => $"report {n} of caller {caller}";

    /// <summary>Reports on a milestone of their own secretariat, until it is answered with its card; a sentence that others came first means to press again.</summary>
    private static async Task ReportAsync(People people, string head, string secretariat, string note)
    {
        var data = new JObject { ["milestone"] = secretariat == "EUROBATS" ? "2027-002" : "2027-001", ["secretariat"] = secretariat, ["state"] = "atRisk", ["note"] = note };
        while (!(await people.PressAsync(head, $"a:{head}", "a1", "milestone.report", data)).Contains("application/vnd.microsoft.card.adaptive", StringComparison.Ordinal))
        {
        }
    }
}
