using Concord.Benchmarks.Seeding;
using Concord.Benchmarks.Servers;

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

    /// <summary>Counts those of a press, on a second bot on this house's storage.</summary>
    public static async Task<Trips> OfPressAsync(House house, FakeConnector connector)
    {
        await using var proxy = await CountingProxy.StartAsync(house.Tables);
        var through = house.Storage.Replace($"TableEndpoint={house.Tables.GetLeftPart(UriPartial.Authority)}", $"TableEndpoint={proxy.Address}", StringComparison.Ordinal);
        await using var bot = Server.Bot(Given.Settings(through));
        await bot.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));

        // The second milestone: the first one's versions are the house's own to count.
        var seen = await Activities.OpenAsync(bot, connector, 2);
        async Task PressAsync() => seen = Activities.VersionIn(await bot.SendAsync(Activities.Press(connector.Address, 2, seen), Trace));
        for (var turn = 0; turn < 3; turn++)
            await PressAsync();
        await bot.SettleAsync();

        proxy.Requests.Clear();
        for (var turn = 0; turn < Turns; turn++)
        {
            await PressAsync();
            await Task.Delay(Afterwards);
            await bot.SettleAsync();
        }
        return new(proxy.Requests.Count(r => r.Trace == Trace) / (double)Turns, proxy.Requests.Count / (double)Turns);
    }
}
