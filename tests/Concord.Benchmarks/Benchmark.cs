using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Seeding;
using Concord.Benchmarks.Servers;

namespace Concord.Benchmarks;

/// <summary>The whole run, some minutes long.</summary>
internal static class Benchmark
{
    private const int WarmUp = 2_000, DueTurns = 600, PressTurns = 200, Rounds = 7;

    public static async Task<Report> RunAsync()
    {
        Say("Seeding 100, 10,000 and 100,000 log entries.");
        await using var connector = await FakeConnector.StartAsync();
        await using var small = await House.OpenAsync(100, connector);
        await using var middle = await House.OpenAsync(10_000, connector);
        await using var large = await House.OpenAsync(100_000, connector);
        var report = new Report();

        Say("What's due, against an echo and the bare endpoint.");
        await using var echo = Server.InRole(Roles.Echo, [new("Storage:ConnectionString", small.Storage), new("Storage:Table", Given.Table)]);
        await echo.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));
        await using var bare = Server.InRole(Roles.Bare, [new("Reply", Convert.ToBase64String(connector.Last))]);
        await bare.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));
        Task SayAsync(Server server, string text) => server.SendAsync(Activities.Message(connector.Address, text));

        Variant bareEcho = new(bare, () => SayAsync(bare, Activities.DueQuestion)), ourEcho = new(echo, () => SayAsync(echo, Activities.DueQuestion)),
            echoAndRead = new(echo, () => SayAsync(echo, Echo.AfterRead)), due = new(small.Bot, small.AskAsync),
            dueMiddle = new(middle.Bot, middle.AskAsync), dueLarge = new(large.Bot, large.AskAsync);
        await Measuring.Rounds.MeasureAsync([bareEcho, ourEcho, echoAndRead, due, dueMiddle, dueLarge], WarmUp, Rounds, DueTurns);
        var memory = small.Bot.WorkingSet;

        Say("Presses, against an echo.");
        Variant echoAgain = new(echo, ourEcho.Turn), press = new(small.Bot, small.PressAsync),
            pressMiddle = new(middle.Bot, middle.PressAsync), pressLarge = new(large.Bot, large.PressAsync);
        await Measuring.Rounds.MeasureAsync([echoAgain, press, pressMiddle, pressLarge], PressTurns * 3, Rounds, PressTurns);
        var trips = await Trips.OfPressAsync(small, connector);

        return report
            .Add("echo turn of the adapter : bare endpoint, processor", ourEcho.ProcessorAgainst(bareEcho), 3)
            .Add("what's due : echo and one point read, processor", due.ProcessorAgainst(echoAndRead), 1.5)
            .Add("what's due : echo and one point read, time to answer", due.WallAgainst(echoAndRead), 1.5)
            .Add("what's due at 10,000 entries : at 100, processor", dueMiddle.ProcessorAgainst(due), 1.3)
            .Add("what's due at 100,000 entries : at 100, processor", dueLarge.ProcessorAgainst(due), 1.3)
            .Add("what's due at 100,000 entries : at 100, time to answer", dueLarge.WallAgainst(due), 1.3)
            .Add("a press, before its answer", trips.BeforeAnswer, 3, " storage requests")
            .Add("a press, with the keeping of copies", trips.InAll, " storage requests")
            .Add("a press : echo turn, processor, copies included", press.ProcessorAgainst(echoAgain))
            .Add("a press : echo turn, time to answer", press.WallAgainst(echoAgain))
            .Add("a press at 10,000 entries : at 100, processor", pressMiddle.ProcessorAgainst(press))
            .Add("a press at 100,000 entries : at 100, processor", pressLarge.ProcessorAgainst(press))
            .Add("bare endpoint, processor a turn", bareEcho.Processor.Median(), " µs")
            .Add("echo, processor a turn", ourEcho.Processor.Median(), " µs")
            .Add("echo and one point read, processor a turn", echoAndRead.Processor.Median(), " µs")
            .Add("what's due, processor a turn", due.Processor.Median(), " µs")
            .Add("a press, processor a turn", press.Processor.Median(), " µs")
            .Add("start to first answer at 100 entries", small.Start.TotalMilliseconds, " ms")
            .Add("start to first answer at 100,000 entries", large.Start.TotalMilliseconds, " ms")
            .Add("memory after the start", Mebibytes(small.WorkingSetAtStart), " MiB")
            .Add($"memory after {WarmUp + (Rounds * DueTurns)} turns", Mebibytes(memory), " MiB")
            .Add("memory after the start at 100,000 entries", Mebibytes(large.WorkingSetAtStart), " MiB")
            .Add("memory at 100,000 entries after all turns", Mebibytes(large.Bot.WorkingSet), " MiB");
    }

    private static double Mebibytes(long bytes) => bytes / 1048576.0;

    private static void Say(string what) => Console.Error.WriteLine(what);
}
