using Concord.Bot.Conversation;
using Concord.Bot.Hosting;
using Concord.Domain.Secretariats;
using Concord.Ledger;

namespace Concord.Bot.Delivery;

/// <summary>Whoever speaks can be reached where they speak from then on; nobody waits for that to be written down.</summary>
public sealed class Hearing
{
    private readonly Addresses _addresses;
    private readonly Afterwards _afterwards;

    internal Hearing(Addresses addresses, Afterwards afterwards) => (_addresses, _afterwards) = (addresses, afterwards);

    /// <summary>Somebody spoke in a personal chat or in a Team's channel; a group chat is nobody's.</summary>
    public void Heard(Speaker speaker, IReadOnlyList<Place> places)
    {
        var to = speaker.TeamId is not null ? Post.Channel : speaker.InPersonalChat ? speaker.Person : null;
        if (to is null || speaker.At is not { } at)
            return;
        // Of a Team that is not set up nothing is kept.
        foreach (var place in places.Where(p => p.Workspace.Settings() is not null))
        {
            var heard = to == Post.Channel ? at with { Language = place.Workspace.Settings()!.Languages[0] } : at;
            // Nobody is woken in each turn only to find nothing to do.
            if (!_addresses.Knows(place.Id, to, heard))
                _afterwards.Do(ct => _addresses.HeardAsync(place.Id, to, heard, ct));
        }
    }
}
