using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Servers;

namespace Concord.Benchmarks;

/// <summary>What an agenda and its summary cost as the log grows, with the same 400 open actions, on storage that is equally slow for both.</summary>
internal static class Agendas
{
    private const int Actions = 400, Few = 1_000, Turns = 60, First = 120, Rounds = 5;

    public static async Task MeasureAsync(Report report, FakeConnector connector, int most)
    {
        await using var small = await House.OpenAsync(connector, Few, most, Actions);
        await using var large = await House.OpenAsync(connector, most, 0, Actions);

        Variant Drafted(House house) => new(house.Bot, Turns, () => house.AskAsync("draft the agenda for Q3", "Adoption of the agenda"));
        var (draft, draftLarge) = (Drafted(small), Drafted(large));
        await Measuring.Rounds.MeasureAsync([draft, draftLarge], First, Rounds);

        Variant Summed(House house) => new(house.Bot, Turns, () => house.AskAsync("summarise the agenda", "To be decided"));
        var (sum, sumLarge) = (Summed(small), Summed(large));
        await Measuring.Rounds.MeasureAsync([sum, sumLarge], First, Rounds);

        report
            .Add("agenda at 100,000 entries : at 1,000, processor", draftLarge.ProcessorAgainst(draft), 2)
            .Add("agenda at 100,000 entries : at 1,000, time to answer", draftLarge.WallAgainst(draft), 2)
            .Add("summary at 100,000 entries : at 1,000, processor", sumLarge.ProcessorAgainst(sum), 2)
            .Add("summary at 100,000 entries : at 1,000, time to answer", sumLarge.WallAgainst(sum), 2)
            .Add("agenda at 100,000 entries, processor", draftLarge.Processor.Median(), " µs")
            .Add("summary at 100,000 entries, processor", sumLarge.Processor.Median(), " µs");
    }
}
