using Concord.Benchmarks.Measuring;
using Concord.Benchmarks.Seeding;
using Concord.Benchmarks.Servers;

namespace Concord.Benchmarks;

/// <summary>What it costs to find something in a register of ten thousand decisions, once its index is made, against an echo.</summary>
internal static class Finding
{
    private const int Decisions = 10_000, WarmUp = 1_500, EchoTurns = 2_000, Turns = 300, Rounds = 21;

    public static async Task MeasureAsync(Report report, FakeConnector connector)
    {
        var folder = Directory.CreateTempSubdirectory("concord-benchmark-").FullName;
        await using (var azurite = await SeededStorage.StartAsync(folder, RegisterOf.Rows(Decisions)))
        {
            await using var bot = Server.Bot(Given.Settings(azurite.ConnectionString));
            await bot.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));
            var first = System.Diagnostics.Stopwatch.StartNew();
            await AskAsync(RegisterOf.Rare, "100 decisions");
            var made = first.Elapsed;
            await using var echo = Server.InRole(Roles.Echo, [new("Storage:ConnectionString", azurite.ConnectionString), new("Storage:Table", Given.Table)]);
            await echo.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));

            Variant echoes = new(echo, EchoTurns, () => echo.SendAsync(Activities.Message(connector.Address, Activities.DueQuestion))),
                rare = new(bot, Turns, () => AskAsync($"{RegisterOf.Rare} {RegisterOf.Rarer}", "100 decisions")),
                common = new(bot, Turns, () => AskAsync(RegisterOf.Common, "10,000 decisions")),
                symbol = new(bot, Turns, () => AskAsync("CMS-AEWA/ES/2026/Q3/D7", "1 decision")),
                box = new(bot, Turns, TypeAsync);
            await Measuring.Rounds.MeasureAsync([echoes, rare, common, symbol, box], WarmUp, Rounds);
            report
                .Add($"search by two words among {Decisions:N0} decisions : echo turn, processor", rare.ProcessorAgainst(echoes), 3)
                .Add($"search by a decision's symbol among {Decisions:N0} : echo turn, processor", symbol.ProcessorAgainst(echoes), 3)
                .Add($"search by a word that all {Decisions:N0} have : echo turn, processor", common.ProcessorAgainst(echoes))
                .Add("the same from the message box, 25 cards : echo turn, processor", box.ProcessorAgainst(echoes))
                .Add("search by two words : echo turn, time to answer", rare.WallAgainst(echoes))
                .Add("echo, processor", echoes.Processor.Median(), " µs")
                .Add("search by two words, processor", rare.Processor.Median(), " µs")
                .Add("search by a word that all have, processor", common.Processor.Median(), " µs")
                .Add("first search, which makes the index", made.TotalMilliseconds, " ms")
                .Add("memory after all that", Report.Mebibytes(bot.WorkingSet), " MiB");

            async Task AskAsync(string about, string found)
            {
                await bot.SendAsync(Activities.Message(connector.Address, $"what have we decided about {about}?"));
                if (connector.Last.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(found)) < 0)
                    throw new InvalidOperationException($"These are not {found}: {System.Text.Encoding.UTF8.GetString(connector.Last)}");
            }

            async Task TypeAsync()
            {
                if (!(await bot.SendAsync(Activities.Typed(connector.Address, $"{RegisterOf.Rare} str"))).Contains("AdaptiveCard", StringComparison.Ordinal))
                    throw new InvalidOperationException("The message box found nothing.");
            }
        }
        Directory.Delete(folder, recursive: true);
    }
}
