using Azure.Data.Tables;
using Concord.Bot.Delivery;
using Concord.Bot.Hosting;
using Concord.Chaos.Bots;
using Concord.Chaos.Verdict;
using Concord.Ledger;
using Concord.Testing.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Concord.Chaos;

/// <summary>Plays a plot: processes that die, a connector that fails, a clock that leaps, people who press; and looks what came of it.</summary>
public sealed class Story : IAsyncDisposable
{
    private static readonly Instant Begin = Instant.FromUtc(2027, 2, 8, 9, 0);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Plot _plot;
    private readonly FakeConnector _connector;
    private readonly FileClock _clock;
    private readonly Fleet _fleet;
    private readonly People _people;
    private readonly Ledger.Ledger _ledger;
    private readonly ServiceProvider _parts;
    private readonly string _folder;
    private readonly Doom _doom;
    private HashSet<string> _before = [];
    private Instant _inForce;

    private Story(Plot plot, FakeConnector connector, string storage, string table, string folder, string? bug)
    {
        (_plot, _connector, _folder, _clock, _doom) = (plot, connector, folder, new(Path.Combine(folder, "clock")), new(folder));
        var settings = Scene.Settings(storage, table, folder, bug);
        _fleet = new(settings, plot.Instances);
        _people = new(() => _fleet.Living is { Count: > 0 } living ? living[plot.Random.Next(living.Count)].Address : null, connector, plot.Random);
        _ledger = new(new TableClient(storage, table), _clock, NullLogger<Ledger.Ledger>.Instance);
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(s => s.Key.Replace("__", ":", StringComparison.Ordinal), s => s.Value));
        builder.AddConcord();
        _parts = builder.Services.BuildServiceProvider();
    }

    /// <summary>Plays it, on storage of its own table and queue; ends at the first round that finds something.</summary>
    /// <param name="plot">What happens.</param>
    /// <param name="storage">The storage emulator, which lives through it all.</param>
    /// <param name="bug">See <see cref="Planted.Bugs"/>; null for the bot as it is.</param>
    /// <param name="say">Gets what happens, as it happens.</param>
    public static async Task<Outcome> PlayAsync(Plot plot, string storage, string? bug = null, Action<string>? say = null)
    {
        await using var connector = await FakeConnector.StartAsync(plot.Seed);
        connector.Enforces = true;
        await using var story = new Story(plot, connector, storage, $"t{Guid.NewGuid():n}", Directory.CreateTempSubdirectory("concord-chaos-").FullName, bug);
        return await story.PlayAsync(say ?? (_ => { }));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _people.Dispose();
        await _fleet.DisposeAsync();
        await _parts.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<Outcome> PlayAsync(Action<string> say)
    {
        _clock.Set(Begin);
        await _fleet.StartAsync();
        await SetUpAsync();
        List<string> findings = [.. await RestAsync()];
        _before = [.. _connector.Calls.Where(c => c.Kind is CallKind.Post).Select(c => c.Id)];
        for (var round = 0; round < _plot.Rounds && findings.Count == 0; round++)
        {
            await RoundAsync(round);
            findings.AddRange(await RestAsync());
            var evidence = await EvidenceAsync();
            findings.AddRange(evidence.Findings());
            say($"Round {round + 1}, {_clock.GetCurrentInstant()}: {OutcomeOf(evidence, findings)}");
        }
        if (await _ledger.VerifyAsync(Scene.Id, CancellationToken.None) is { IsSound: false } unsound)
            findings.Add($"the log does not verify: {unsound}");
        return OutcomeOf(await EvidenceAsync(), findings);
    }

    /// <summary>Everybody is heard once, and the plan is adopted.</summary>
    private async Task SetUpAsync()
    {
        foreach (var person in Scene.Heads.Values.Append(Scene.NoteTaker))
            await _people.SayAsync(person, "help");
        await _people.SayAsync(Scene.NoteTaker, "help", inChannel: true);
        await _people.SayAsync(Scene.NoteTaker, Scene.Plan);
        await _people.PressAsync(Scene.NoteTaker, "plan.load");
        await _people.SayAsync(Scene.NoteTaker, "propose the 2027 action plan", inChannel: true);
        foreach (var head in Scene.Heads.Values)
            if (!await _people.PressAsync(head, "plan.answer", d => (string?)d["answer"] == "agree"))
                throw new InvalidOperationException("There is no plan to agree to.");
        _inForce = _clock.GetCurrentInstant();
    }

    /// <summary>Time passes and everything happens at once.</summary>
    private async Task RoundAsync(int round)
    {
        foreach (var order in _plot.Faults(round))
            _connector.Orders.Add(order);
        foreach (var step in _plot.StepsOf(round))
            _doom.Set(step);
        var today = _clock.GetCurrentInstant().InUtc().Date;
        _clock.Set(today.PlusDays(_plot.Days()).AtMidnight().PlusHours(9).InUtc().ToInstant());
        var kill = KillAsync(_plot.Random.Next(_plot.Instances), TimeSpan.FromMilliseconds(_plot.Random.Next(500, 2_500)));
        foreach (var head in _plot.Random.GetItems([.. Scene.Heads.Values], 6))
        {
            await _people.PressAsync(head, "milestone.report", d => (string?)d["state"] is "onTrack" or "atRisk", $"round {round}");
            await Task.Delay(_plot.Random.Next(300));
        }
        await kill;
        // One message that met all of them would be tried again only after minutes.
        _connector.Orders.ClearChances();
    }

    private async Task KillAsync(int victim, TimeSpan after)
    {
        await Task.Delay(after);
        _fleet.Kill(victim);
    }

    /// <summary>Waits until nothing is left to do, while whoever dies is replaced; a finding where that does not come.</summary>
    private async Task<IEnumerable<string>> RestAsync()
    {
        var box = _ledger.PostboxOf(Scene.Id);
        for (var (began, calm, calls) = (_connector.Now, 0, 0); ;)
        {
            var waiting = await box.WaitingAsync(_clock.GetCurrentInstant(), CancellationToken.None);
            var workspace = await _ledger.ReadAsync(Scene.Id, CancellationToken.None);
            var posts = await box.AllAsync(CancellationToken.None);
            var restless = posts.FirstOrDefault(p => p.State is PostState.Queued or PostState.Sending)
                ?? Copies.Changing(posts).FirstOrDefault(p => workspace.Find(p.Key.Record)?.Version > p.Version);
            calm = waiting.IsEmpty && restless is null && _connector.Calls.Count == calls ? calm + 1 : 0;
            calls = _connector.Calls.Count;
            // What is remembered after an answer is written a moment later.
            if (calm > 4)
                return [];
            if (_connector.Now - began > Patience)
                return [$"no rest: {waiting.Due.Count} due, {waiting.Tells.Count} to tell, {waiting.Out.Count} to queue; {restless}"];
            await Task.Delay(300);
        }
    }

    private async Task<Evidence> EvidenceAsync()
    {
        var workspace = await _ledger.ReadAsync(Scene.Id, CancellationToken.None);
        return new(
            workspace, await _ledger.PostboxOf(Scene.Id).AllAsync(CancellationToken.None), _connector.Calls, _before, _connector.Breaches, _connector.FirstPause,
            [.. Expected.Of(workspace, [.. _parts.GetServices<INotice>()], _inForce, _clock.GetCurrentInstant())]);
    }

    private Outcome OutcomeOf(Evidence evidence, IReadOnlyList<string> findings) => new(
        findings, _fleet.Deaths, _doom.Met, evidence.Calls.Count(c => c is { Kind: CallKind.Post, Taken: true }), evidence.Calls.Count(c => c is { Kind: CallKind.Change, Taken: true }),
        evidence.Posts.Count(p => p.Unconfirmed), evidence.Orphans.Count, evidence.Calls.Count(c => c.Fault is not null), _people.Answered);
}
