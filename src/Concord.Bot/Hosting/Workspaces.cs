using Concord.Bot.Conversation;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Concord.Bot.Hosting;

/// <summary>Which workspace a person speaks for: their Team's in a channel, in a chat the one in which they hold a role.</summary>
public sealed class Workspaces(IOptions<List<WorkspaceOptions>> options, Ledger.Ledger ledger)
{
    /// <summary>
    /// The workspaces in which the speaker holds a role today and which speak here. None tells a stranger nothing; a card or
    /// a message never says which workspace it is for.
    /// </summary>
    public async Task<IReadOnlyList<Place>> FindAsync(
        Speaker speaker, Instant now, CancellationToken cancellationToken)
    {
        List<Place> found = [];
        if (speaker.Person is not { Length: > 0 } person)
            return found;
        foreach (var one in options.Value.Where(o => o.SpeaksIn(speaker.TenantId, speaker.TeamId)))
        {
            var id = new WorkspaceId(one.Id);
            var workspace = await ledger.ReadAsync(id, cancellationToken);
            if (workspace.Settings() is { } settings && workspace.Person(person)?.RolesOn(settings.DayOf(now)).Any() == true)
                found.Add(new(id, workspace));
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

    /// <summary>Remembers the choice, for all chats of the person.</summary>
    public async Task ChooseAsync(string person, Place chosen, IReadOnlyList<Place> places, CancellationToken cancellationToken)
    {
        foreach (var other in places.Where(p => p.Id != chosen.Id))
            await ledger.ForgetChoiceAsync(other.Id, person, cancellationToken);
        await ledger.ChooseAsync(chosen.Id, person, cancellationToken);
    }
}
