using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Seeding;
using Concord.Benchmarks.Servers;

namespace Concord.Benchmarks;

/// <summary>What turns cost at a hundred entries: an echo against the bare endpoint, all else against the echo.</summary>
internal static class Turns
{
    private const int WarmUp = 1_500, EchoTurns = 2_000, DueTurns = 400, FirstPresses = 300, Presses = 100, Rounds = 7, MemoryTurns = 1_000;

    public static async Task MeasureAsync(Report report, House house, FakeConnector connector)
    {
        for (var turn = 0; turn < MemoryTurns; turn++)
            await house.AskAsync();
        var memory = house.Bot.WorkingSet;

        await using var echo = Server.InRole(Roles.Echo, [new("Storage:ConnectionString", house.Storage), new("Storage:Table", Given.Table)]);
        await echo.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));
        await using var bare = Server.InRole(Roles.Bare, [new("Reply", Convert.ToBase64String(connector.Last))]);
        await bare.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));

        Task SayAsync(Server server, string text) => server.SendAsync(Activities.Message(connector.Address, text));
        Variant least = new(bare, EchoTurns, () => SayAsync(bare, Activities.DueQuestion)),
            echoes = new(echo, EchoTurns, () => SayAsync(echo, Activities.DueQuestion)),
            read = new(echo, EchoTurns, () => SayAsync(echo, Echo.AfterRead)),
            due = new(house.Bot, DueTurns, house.AskAsync);
        await Measuring.Rounds.MeasureAsync([least, echoes, read, due], WarmUp, Rounds);

        Variant again = new(echo, EchoTurns, echoes.Turn), press = new(house.Bot, Presses, house.PressAsync);
        await Measuring.Rounds.MeasureAsync([again, press], FirstPresses, Rounds);
        var trips = await Trips.OfPressAsync(house, connector);

        report
            .Add("echo turn : bare endpoint, processor", echoes.ProcessorAgainst(least), 3)
            .Add("echo turn : bare endpoint, time to answer", echoes.WallAgainst(least))
            .Add("what's due : echo and one point read, processor", due.ProcessorAgainst(read), 1.5)
            .Add("what's due : echo and one point read, time to answer", due.WallAgainst(read), 1.5)
            .Add("press : echo turn, processor, two copies kept up", press.ProcessorAgainst(again))
            .Add("press : echo turn, time to answer", press.WallAgainst(again))
            .Add("press, until its answer", trips.BeforeAnswer, 3, " storage requests")
            .Add("press, two copies kept up", trips.InAll, " storage requests")
            .Add("bare endpoint, processor", least.Processor.Median(), " µs")
            .Add("echo, processor", echoes.Processor.Median(), " µs")
            .Add("echo and one point read, processor", read.Processor.Median(), " µs")
            .Add("what's due, processor", due.Processor.Median(), " µs")
            .Add("press, processor", press.Processor.Median(), " µs")
            .Add("start to first answer", house.Start.TotalMilliseconds, " ms")
            .Add("memory after the start", Report.Mebibytes(house.WorkingSetAtStart), " MiB")
            .Add($"memory after {MemoryTurns} turns", Report.Mebibytes(memory), " MiB");
    }
}
