using Concord.Benchmarks.Seeding;
using Concord.Benchmarks.Servers;
using Concord.DevHost.Processes;

namespace Concord.Benchmarks;

/// <summary>A bot whose workspace has so many commits behind it, on storage of its own.</summary>
internal sealed class House : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Azurite _azurite;
    private readonly FakeConnector _connector;
    private long _seen = -1;

    private House(string folder, Azurite azurite, Server bot, FakeConnector connector) =>
        (_folder, _azurite, Bot, _connector) = (folder, azurite, bot, connector);

    public Server Bot { get; }

    /// <summary>From the start of its process to its first correct answer.</summary>
    public TimeSpan Start { get; private set; }

    /// <summary>Bytes just after that.</summary>
    public long WorkingSetAtStart { get; private set; }

    public string Storage => _azurite.ConnectionString;

    public Uri Tables => _azurite.Tables;

    public static async Task<House> OpenAsync(FakeConnector connector, int entries, int asSlowAs = 0, int actions = 0)
    {
        var folder = Directory.CreateTempSubdirectory("concord-benchmark-").FullName;
        var azurite = await SeededStorage.StartAsync(folder, entries, asSlowAs, actions);
        var bot = Server.Bot(Given.Settings(azurite.ConnectionString));
        var house = new House(folder, azurite, bot, connector);
        await bot.WaitAsync(Activities.Message(connector.Address, Activities.DueQuestion));
        house.CheckIsDueCard();
        (house.Start, house.WorkingSetAtStart) = (bot.Started.Elapsed, bot.WorkingSet);
        return house;
    }

    /// <summary>Asks what is due this month.</summary>
    public async Task AskAsync()
    {
        await Bot.SendAsync(Activities.Message(_connector.Address, Activities.DueQuestion));
        CheckIsDueCard();
    }

    /// <summary>Asks for something, and has its answer say that.</summary>
    public async Task AskAsync(string said, string expected)
    {
        await Bot.SendAsync(Activities.Message(_connector.Address, said));
        if (!System.Text.Encoding.UTF8.GetString(_connector.Last).Contains(expected, StringComparison.Ordinal))
            throw new InvalidOperationException($"This does not say {expected}: {System.Text.Encoding.UTF8.GetString(_connector.Last)}");
    }

    /// <summary>Presses a button of the first milestone's card as it is now.</summary>
    public async Task PressAsync()
    {
        if (_seen < 0)
            _seen = await Activities.OpenAsync(Bot, _connector, 1);
        _seen = Activities.VersionIn(await Bot.SendAsync(Activities.Press(_connector.Address, 1, _seen)));
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await _azurite.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void CheckIsDueCard()
    {
        if (_connector.Last.AsSpan().IndexOf("Due in June 2027"u8) < 0)
            throw new InvalidOperationException($"This is not what is due: {System.Text.Encoding.UTF8.GetString(_connector.Last)}");
    }
}
