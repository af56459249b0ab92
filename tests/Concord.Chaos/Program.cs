using System.CommandLine;
using Concord.Chaos;
using Concord.Chaos.Bots;
using Concord.DevHost.Processes;

// The same program is the run and, started again by it with a role, each of the bots.
if (args is [ChaosBot.Role, .. var rest])
{
    await ChaosBot.RunAsync(rest);
    return 0;
}

Option<int> seed = new("--seed") { Description = "Of the first run; each later one has the next.", DefaultValueFactory = _ => 1 };
Option<int> runs = new("--runs") { Description = "How many runs.", DefaultValueFactory = _ => 10 };
Option<int> rounds = new("--rounds") { Description = "Rounds in each.", DefaultValueFactory = _ => 6 };
Option<int> instances = new("--instances") { Description = "Processes of the bot.", DefaultValueFactory = _ => 3 };
Option<string?> bug = new("--bug") { Description = "A planted bug to be found: 'no dedupe key' or 'mark before send'." };
RootCommand command = new("Kills bots at the worst moments, and looks whether any card was lost, doubled or old.") { seed, runs, rounds, instances, bug };
command.SetAction(async parsed =>
{
    var folder = Directory.CreateTempSubdirectory("concord-chaos-").FullName;
    await using var azurite = await Azurite.StartAsync(folder);
    var bad = 0;
    for (var run = 0; run < parsed.GetValue(runs); run++)
    {
        Plot plot = new(parsed.GetValue(seed) + run, parsed.GetValue(rounds), parsed.GetValue(instances));
        var outcome = await Story.PlayAsync(plot, azurite.ConnectionString, parsed.GetValue(bug), Console.Error.WriteLine);
        Console.WriteLine($"Seed {plot.Seed}: {outcome}");
        bad += outcome.Findings.Count > 0 ? 1 : 0;
    }
    return bad == 0 ? 0 : 1;
});
return await command.Parse(args).InvokeAsync();
