using Azure.Data.Tables;
using Concord.Chaos.Bots;
using Concord.Ledger;
using Concord.Testing.Connector;
using Concord.Testing.Graph;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Concord.Chaos;

/// <summary>
/// A bot is killed before it makes a meeting's entry in a calendar, and the next one after it made it and before it wrote that down; the
/// calendar outlives them, and another bot is started.
/// </summary>
public static class CalendarStory
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Plays it.</summary>
    /// <param name="storage">The storage emulator, which lives through it all.</param>
    /// <param name="bug">One of <see cref="Planted.Bugs"/> that concerns entries; null for the bot as it is.</param>
    /// <returns>How many bots died, the entries that the calendar has then, and whether the record knows of one.</returns>
    public static async Task<(int Deaths, int Entries, bool IsKnown)> PlayAsync(string storage, string? bug = null)
    {
        var (folder, table) = (Directory.CreateTempSubdirectory("concord-chaos-").FullName, $"t{Guid.NewGuid():n}");
        await using var connector = await FakeConnector.StartAsync();
        await using var graph = await FakeGraph.StartAsync();
        var clock = new FileClock(Path.Combine(folder, "clock"));
        clock.Set(Instant.FromUtc(2027, 2, 8, 9, 0));
        var settings = Scene.Settings(storage, table, folder, bug);
        (settings["Graph__Enabled"], settings["Graph__BaseUrl"], settings["Graph__Organiser"]) = ("true", graph.Address, "meetings@example.org");
        var doom = new Doom(folder);
        doom.Set("before entry");
        doom.Set("after entry");
        var known = false;
        await using (var fleet = new Fleet(settings, 1))
        {
            using var people = new People(() => fleet.Living is [var one, ..] ? one.Address : null, connector, new Random(1));
            await fleet.StartAsync();
            await people.SayAsync(Scene.NoteTaker, "schedule the Q1 meeting for 24 February at 10:00 Bonn");
            await people.PressAsync(Scene.NoteTaker, "meeting.schedule");
            var box = new Ledger.Ledger(new TableClient(storage, table), clock, NullLogger<Ledger.Ledger>.Instance).PostboxOf(Scene.Id);
            for (var began = connector.Now; !known && connector.Now - began < Patience; await Task.Delay(300))
                known = (await box.AllAsync(CancellationToken.None)).Any(p => p is { To: Post.Calendar, State: PostState.Posted });
        }
        var deaths = doom.Met.Count;
        Directory.Delete(folder, recursive: true);
        return (deaths, graph.Calendars.Events.Count, known);
    }
}
