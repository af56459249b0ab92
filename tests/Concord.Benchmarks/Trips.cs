using Azure.Data.Tables;
using Concord.Benchmarks.Seeding;
using Concord.Benchmarks.Servers;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Concord.Benchmarks;

/// <summary>How many requests to storage a turn makes.</summary>
/// <param name="BeforeAnswer">Within the turn, by the trace that they carry.</param>
/// <param name="InAll">With what goes on in the background meanwhile.</param>
internal sealed record Trips(double BeforeAnswer, double InAll)
{
    private const int Turns = 20;

    /// <summary>Copies change a second after their record did.</summary>
    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(1.5);

    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    /// <summary>Counts those of the press that adopts a decision: the last head agrees, and the card with its number answers.</summary>
    public static async Task<Trips> OfAdoptionAsync(House house, FakeConnector connector)
    {
        await ProposeAsync(house, Turns + 3);
        await using var proxy = await CountingProxy.StartAsync(house.Tables);
        await using var bot = Server.Bot(Given.Settings(Through(proxy, house)));
        await bot.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));
        async Task AdoptAsync(int decision)
        {
            var answer = await bot.SendAsync(Activities.Agree(connector.Address, decision), Trace);
            if (!answer.Contains($"/ES/2027/Q2/D{decision}\"", StringComparison.Ordinal) && !answer.Contains($"/ES/2027/Q2/D{decision} ", StringComparison.Ordinal))
                throw new InvalidOperationException($"Not adopted: {answer}");
        }
        return await CountAsync(proxy, bot, AdoptAsync);
    }

    /// <summary>Decisions of two secretariats to which one has agreed.</summary>
    private static async Task ProposeAsync(House house, int count)
    {
        var ledger = new Ledger.Ledger(new TableClient(house.Storage, Given.Table), SystemClock.Instance, NullLogger<Ledger.Ledger>.Instance);
        SecretariatId cms = new("CMS");
        await ledger.CommitAsync(Given.Id, "propose", "seed", (_, _) => new Outcome.Accepted(
            new Actor("head-of-CMS", new Capacity(RoleKind.ExecutiveSecretary, cms)),
            [
                .. Enumerable.Range(1, count).SelectMany(i => new Event[]
                {
                    new DecisionDrafted(new(i), new DecisionDraft($"Decision number {i} of the Executive Secretaries", [Given.Aewa, cms], new("ES", new(Given.Year, "Q2")))),
                    new DecisionProposed(new(i), $"Decision number {i} of the Executive Secretaries"), new DecisionAnswered(new(i), new Answer(1, cms, true, null)),
                }),
            ]), CancellationToken.None);
    }

    /// <summary>Counts those of a press, on a second bot on this house's storage.</summary>
    public static async Task<Trips> OfPressAsync(House house, FakeConnector connector)
    {
        await using var proxy = await CountingProxy.StartAsync(house.Tables);
        await using var bot = Server.Bot(Given.Settings(Through(proxy, house)));
        await bot.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));

        // The second milestone: the first one's versions are the house's own to count.
        var seen = await Activities.OpenAsync(bot, connector, 2);
        async Task PressAsync(int turn) => seen = Activities.VersionIn(await bot.SendAsync(Activities.Press(connector.Address, 2, seen), Trace));
        return await CountAsync(proxy, bot, PressAsync);
    }

    private static string Through(CountingProxy proxy, House house) =>
        house.Storage.Replace($"TableEndpoint={house.Tables.GetLeftPart(UriPartial.Authority)}", $"TableEndpoint={proxy.Address}", StringComparison.Ordinal);

    /// <summary>After three presses that warm up, counted from 1.</summary>
    private static async Task<Trips> CountAsync(CountingProxy proxy, Server bot, Func<int, Task> pressAsync)
    {
        for (var turn = 1; turn <= 3; turn++)
            await pressAsync(turn);
        await bot.SettleAsync();

        proxy.Requests.Clear();
        for (var turn = 4; turn <= Turns + 3; turn++)
        {
            await pressAsync(turn);
            await Task.Delay(Afterwards);
            await bot.SettleAsync();
        }
        return new(proxy.Requests.Count(r => r.Trace == Trace) / (double)Turns, proxy.Requests.Count / (double)Turns);
    }
}
