using System.Globalization;
using System.Text.Json;
using Concord.DevHost.Demonstration;
using Concord.DevHost.Processes;
using Concord.DevHost.Speaking;

namespace Concord.DevHost;

/// <summary>Storage emulator, bot, Playground and the proxy between them, until somebody stops it.</summary>
public static class DevelopmentHost
{
    /// <summary>Runs; gives the exit code.</summary>
    public static async Task<int> RunAsync(StartOptions options, CancellationToken cancel)
    {
        // With --json standard output is for programs: what people read goes to the other one.
        var say = options.Json ? Console.Error.WriteLine : (Action<string>)Console.WriteLine;
        try
        {
            await RunAsync(options, say, cancel);
            return 0;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return 0;
        }
        catch (StartException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task RunAsync(StartOptions options, Action<string> say, CancellationToken cancel)
    {
        using var data = DataFolder.Open(options.Data?.FullName ?? Path.Combine(Places.Repository, ".concord"), options.Reset);
        var today = options.Today ?? (options.Plan is null ? Scene.Today : null);
        // On another day, what that morning brings: the Playground does not show what is posted before somebody looks at it.
        var firstSweep = options.Today is null ? TimeSpan.Zero : TimeSpan.FromSeconds(20);
        Playground.CheckPort(options.Port);

        await using var storage = await Azurite.StartAsync(data.Storage, say, cancel);
        await using var bot = await BotProcess.StartAsync(BotSettings.Of(storage.ConnectionString, today, firstSweep), say, cancel);
        var voice = new Voice();
        var offer = new PlanOffer(options.Plan ?? Scene.Plan, data.PlanLoaded);
        await using var proxy = await Proxy.StartAsync(bot.Address, voice, offer);
        await using var playground = await Playground.StartAsync(data.Playground, proxy.Messages, options.Port, cancel);

        if (options.Json)
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                bot = proxy.Address, playground = playground.Address, tables = storage.Tables, queues = storage.Queues,
            }));
        else
            Greet(playground.Address, today, offer, say);
        if (!options.NoBrowser && !options.Json)
            Browser.Open(playground.Address);
        Keys.Listen(voice, say, cancel);

        var ended = await Task.WhenAny(storage.Exited, bot.Exited, playground.Exited).WaitAsync(cancel);
        throw new StartException(
            ended == bot.Exited ? $"The bot has stopped:{Environment.NewLine}{bot.LastLines}"
            : ended == storage.Exited ? "The storage emulator has stopped." : "The Playground has stopped.");
    }

    private static void Greet(Uri playground, DateOnly? today, PlanOffer offer, Action<string> say)
    {
        say("");
        say($"  Concord is ready. Chat with it here:  {playground}");
        say("");
        if (offer.IsOpen)
            say($"  It offers the plan {offer.Name} in the personal chat: press the button of its preview to load it.");
        say("  Then write, for instance:  what's due this month?  ·  milestone 4 is at risk, the consultant left  ·  help");
        if (today is { } day)
            say(string.Create(CultureInfo.InvariantCulture, $"  It believes that today is {day:dddd d MMMM yyyy}; --today changes that."));
        say("");
        say($"  You speak as {People.All[0].Name}. Press a key here to speak as somebody else:");
        foreach (var (i, person) in People.All.Index())
            say($"    {i + 1}  {person.Name}");
        say("");
        say("  Ctrl-C stops everything; what was recorded is kept for the next run (--reset forgets it).");
    }
}
