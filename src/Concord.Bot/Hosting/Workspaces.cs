using Concord.Bot.Conversation;
using Concord.Domain.Records;
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
    public async Task<IReadOnlyList<(WorkspaceId Id, Workspace Workspace)>> FindAsync(
        Speaker speaker, Instant now, CancellationToken cancellationToken)
    {
        List<(WorkspaceId, Workspace)> found = [];
        if (speaker.Person is not { Length: > 0 } person)
            return found;
        foreach (var one in options.Value.Where(o => o.SpeaksIn(speaker.TenantId, speaker.TeamId)))
        {
            var id = new WorkspaceId(one.Id);
            var workspace = await ledger.ReadAsync(id, cancellationToken);
            if (workspace.Settings() is { } settings && workspace.Person(person)?.RolesOn(settings.DayOf(now)).Any() == true)
                found.Add((id, workspace));
        }
        return found;
    }
}
