using Concord.Bot.Hosting;
using Concord.Bot.Hosting.Archiving;

if (ArchiveCommand.IsMeantBy(args))
    return await ArchiveRun.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);

var builder = WebApplication.CreateBuilder(args);
if (StartRules.Faults(builder.Configuration, builder.Environment).ToList() is { Count: > 0 } faults)
{
    await Console.Error.WriteLineAsync($"Concord does not start:{Environment.NewLine}- {string.Join($"{Environment.NewLine}- ", faults)}");
    return 1;
}

await using var app = builder.AddConcord().Build().MapConcord();
await app.RunAsync();
return 0;
