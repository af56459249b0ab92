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
public sealed record Turn(
    WorkspaceId WorkspaceId, Workspace Workspace, string Person, Text Text, Instant Now, string ActivityId)
{
    /// <summary>The workspace's settings.</summary>
    public Settings Settings { get; } = Workspace.Settings()!;

    /// <summary>All workspaces for which the person may speak here; more than one only in a chat.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Whether the person has still to say for which of them they speak; only that can be asked then.</summary>
    public bool IsUndecided { get; init; }

    /// <summary>Whether they speak with the bot alone, where it can hand over files.</summary>
    public bool InPersonalChat { get; init; }

    /// <summary>The day that it is in the workspace's zone.</summary>
    public LocalDate Today => Settings.DayOf(Now);
}
