using Concord.Bot.Hosting;
using Concord.Bot.Texts;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>Who speaks, for which workspace, in which language, at which instant. Made from the authenticated activity only.</summary>
/// <param name="WorkspaceId">The workspace that the conversation or the person belongs to.</param>
/// <param name="Workspace">Its records, fresh as of this turn.</param>
/// <param name="Person">Entra object id, lower case.</param>
/// <param name="Text">The sentences of the person's language.</param>
/// <param name="Now">The instant of the turn, UTC.</param>
/// <param name="ActivityId">What the person said or pressed, unique in the channel; the same when it is delivered again.</param>
/// <param name="Speaker">The same person as the activity has them.</param>
/// <param name="TeamId">The Team behind the workspace; null where none is known.</param>
public sealed record Turn(
    WorkspaceId WorkspaceId, Workspace Workspace, string Person, Text Text, Instant Now, string ActivityId, Speaker Speaker, string? TeamId)
{
    /// <summary>The workspace's settings; where it is not set up, none of it.</summary>
    public Settings Settings { get; } = Workspace.Settings() ?? Settings.NotSetUp;

    /// <summary>Who is in the workspace's Team; nobody where it has none.</summary>
    public Task<IReadOnlyList<Member>> RosterAsync(CancellationToken cancellationToken) =>
        TeamId is null ? Task.FromResult<IReadOnlyList<Member>>([]) : Speaker.Roster(TeamId, cancellationToken);

    /// <summary>All workspaces for which the person may speak here; more than one only in a chat.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Whether the person has still to say for which of them they speak; only that can be asked then.</summary>
    public bool IsUndecided { get; init; }

    /// <summary>The day that it is in the workspace's zone.</summary>
    public LocalDate Today => Settings.DayOf(Now);
}
