using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Servers;

namespace Concord.Benchmarks;

/// <summary>What turns cost as the log grows, on storage that is equally slow for all.</summary>
internal static class Growth
{
    private const int FirstQuestions = 500, Questions = 150, FirstPresses = 60, Presses = 25, Rounds = 5;

    public static async Task MeasureAsync(Report report, FakeConnector connector, int most)
    {
        await using var small = await House.OpenAsync(connector, 100, most);
        await using var middle = await House.OpenAsync(connector, 10_000, most);
        await using var large = await House.OpenAsync(connector, most);

        Variant Asked(House house) => new(house.Bot, Questions, house.AskAsync);
        var (due, dueMiddle, dueLarge) = (Asked(small), Asked(middle), Asked(large));
        await Measuring.Rounds.MeasureAsync([due, dueMiddle, dueLarge], FirstQuestions, Rounds);

        Variant Pressed(House house) => new(house.Bot, Presses, house.PressAsync);
        var (press, pressMiddle, pressLarge) = (Pressed(small), Pressed(middle), Pressed(large));
        await Measuring.Rounds.MeasureAsync([press, pressMiddle, pressLarge], FirstPresses, Rounds);

        report
            .Add("what's due at 10,000 entries : at 100, processor", dueMiddle.ProcessorAgainst(due), 1.3)
            .Add("what's due at 100,000 entries : at 100, processor", dueLarge.ProcessorAgainst(due), 1.3)
            .Add("what's due at 100,000 entries : at 100, time to answer", dueLarge.WallAgainst(due), 1.3)
            .Add("press at 10,000 entries : at 100, processor", pressMiddle.ProcessorAgainst(press))
            .Add("press at 100,000 entries : at 100, processor", pressLarge.ProcessorAgainst(press))
            .Add("press at 100,000 entries : at 100, time to answer", pressLarge.WallAgainst(press))
            .Add("start to first answer at 100,000 entries", large.Start.TotalMilliseconds, " ms")
            .Add("memory after the start at 100,000 entries", Report.Mebibytes(large.WorkingSetAtStart), " MiB")
            .Add("memory after these turns at 100,000 entries", Report.Mebibytes(large.Bot.WorkingSet), " MiB");
    }
}
