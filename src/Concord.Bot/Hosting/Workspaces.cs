using Concord.Bot.Conversation;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Concord.Bot.Hosting;

/// <summary>Which workspace a person speaks for: their Team's in a channel, in a chat the one in which they hold a role.</summary>
public sealed class Workspaces(IOptions<List<WorkspaceOptions>> options, Ledger.Ledger ledger)
{
    /// <summary>For so long another instance's new Teams may go unnoticed by who is known already.</summary>
    private static readonly Duration Freshness = Duration.FromMinutes(1);

    private volatile Known _known = new([], Instant.MinValue);

    /// <summary>
    /// The workspaces in which the speaker holds a role today and which speak here; in a Team that is not set up, its own empty
    /// one. None tells a stranger nothing; a card or a message never says which workspace it is for.
    /// </summary>
    public async Task<IReadOnlyList<Place>> FindAsync(Speaker speaker, Instant now, CancellationToken cancellationToken)
    {
        if (speaker.Person is not { Length: > 0 })
            return [];
        var configured = options.Value.Where(o => o.SpeaksIn(speaker.TenantId, speaker.TeamId))
            .Select(o => (Id: new WorkspaceId(o.Id), Team: o.Teams.FirstOrDefault())).ToList();
        if (speaker is { TeamId: { } team, TenantId: { } tenant })
            return configured.Count > 0
                ? await HeldAsync(configured, speaker, now, cancellationToken)
                : await OfTeamAsync(WorkspaceId.Of(tenant, team), team, speaker, now, cancellationToken);
        // Whoever is in two workspaces must not be taken for one who is in the first only.
        if (now - _known.At > Freshness || now < _known.At)
            await RefreshAsync(now, cancellationToken);
        var found = await HeldAsync(configured.Concat(SetUpIn(speaker.TenantId)), speaker, now, cancellationToken);
        if (found.Count > 0)
            return found;
        // Another instance may have set up a Team since.
        await RefreshAsync(now, cancellationToken);
        return await HeldAsync(configured.Concat(SetUpIn(speaker.TenantId)), speaker, now, cancellationToken);
    }

    /// <summary>The workspaces which speak here and in which the speaker held a role once or is to hold one, and holds none today.</summary>
    public async Task<IReadOnlyList<Place>> OutOfDatesAsync(Speaker speaker, Instant now, CancellationToken cancellationToken)
    {
        var configured = options.Value.Where(o => o.SpeaksIn(speaker.TenantId, speaker.TeamId))
            .Select(o => (Id: new WorkspaceId(o.Id), Team: o.Teams.FirstOrDefault()));
        var setUp = speaker is { TeamId: { } team, TenantId: { } tenant } ? [(WorkspaceId.Of(tenant, team), team)] : SetUpIn(speaker.TenantId);
        return speaker.Person is { Length: > 0 }
            ? await WhereAsync(configured.Concat(setUp), speaker, (p, day) => p.Roles.Length > 0 && !p.RolesOn(day).Any(), now, cancellationToken)
            : [];
    }

    /// <summary>All that there are: those of the configuration, and those that were set up in a Team.</summary>
    public async Task<IReadOnlyList<WorkspaceId>> AllAsync(CancellationToken cancellationToken) =>
        [.. options.Value.Select(o => new WorkspaceId(o.Id)).Concat((await ledger.TeamsAsync(cancellationToken)).Select(t => t.Workspace)).Distinct()];

    private async Task RefreshAsync(Instant now, CancellationToken cancellationToken) =>
        _known = new(await ledger.TeamsAsync(cancellationToken), now);

    private IEnumerable<(WorkspaceId Id, string? Team)> SetUpIn(string? tenantId) =>
        _known.Teams.Where(t => t.TenantId == tenantId).Select(t => (t.Workspace, (string?)t.TeamId));

    private async Task<IReadOnlyList<Place>> OfTeamAsync(
        WorkspaceId id, string team, Speaker speaker, Instant now, CancellationToken cancellationToken)
    {
        var workspace = await ledger.ReadAsync(id, cancellationToken);
        return workspace.Settings() is null ? [new(id, workspace, team)] : await HeldAsync([(id, team)], speaker, now, cancellationToken);
    }

    private Task<IReadOnlyList<Place>> HeldAsync(
        IEnumerable<(WorkspaceId Id, string? Team)> candidates, Speaker speaker, Instant now, CancellationToken cancellationToken) =>
        WhereAsync(candidates, speaker, (p, day) => p.RolesOn(day).Any(), now, cancellationToken);

    private async Task<IReadOnlyList<Place>> WhereAsync(
        IEnumerable<(WorkspaceId Id, string? Team)> candidates, Speaker speaker, Func<Person, LocalDate, bool> which, Instant now, CancellationToken cancellationToken)
    {
        List<Place> found = [];
        // A workspace of the configuration may have been set up again by its own people.
        foreach (var (id, team) in candidates.DistinctBy(c => c.Id))
        {
            var workspace = await ledger.ReadAsync(id, cancellationToken);
            if (workspace.Settings() is { } settings && workspace.Person(speaker.Person!) is { } person && which(person, settings.DayOf(now)))
                found.Add(new(id, workspace, team));
        }
        return found;
    }

    /// <summary>The one for which the person speaks: their only one, or the one that they chose last; null until they chose.</summary>
    public async Task<Place?> ChosenAsync(string person, IReadOnlyList<Place> places, CancellationToken cancellationToken)
    {
        if (places.Count == 1)
            return places[0];
        var chosen = await Task.WhenAll(places.Select(p => ledger.IsChosenAsync(p.Id, person, cancellationToken)));
        return chosen.Count(c => c) == 1 ? places[chosen.IndexOf(true)] : null;
    }

    private sealed record Known(IReadOnlyList<Team> Teams, Instant At);

    /// <summary>Remembers the choice, for all chats of the person.</summary>
    public async Task ChooseAsync(string person, Place chosen, IReadOnlyList<Place> places, CancellationToken cancellationToken)
    {
        foreach (var other in places.Where(p => p.Id != chosen.Id))
            await ledger.ForgetChoiceAsync(other.Id, person, cancellationToken);
        await ledger.ChooseAsync(chosen.Id, person, cancellationToken);
    }
}
