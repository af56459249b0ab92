using System.Collections.Immutable;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings.Agendas;

/// <summary>One item of an agenda. It never leaves the record: what was withdrawn says so.</summary>
/// <param name="Id">By which the record finds it, counted from 1; given once.</param>
/// <param name="By">Who put it there.</param>
/// <param name="At">When, UTC.</param>
public sealed record AgendaItem(int Id, Actor By, Instant At)
{
    /// <summary>Which standing item it is; null for one that people put there.</summary>
    public StandingItem? Standing { get; init; }

    /// <summary>What people say of it.</summary>
    public ItemContent Content { get; init; } = new();

    /// <summary>Its number, fixed when the agenda is approved; null before, and where it was withdrawn before.</summary>
    public int? Number { get; init; }

    /// <summary>The commit that put it there, or changed something of it last.</summary>
    public long ChangedIn { get; init; }

    /// <summary>That it was withdrawn, or sent to another meeting; null while it stands.</summary>
    public ItemGone? Gone { get; init; }

    /// <summary>The meetings from which it was sent here, the first first.</summary>
    public ImmutableArray<ItemOrigin> Origins { get; init; } = [];

    /// <summary>Whether that person may see what it is on that day: who heads one of its parties, and who takes the notes.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="reader">Entra object id; null for whoever reads the channel.</param>
    /// <param name="day">In the workspace's zone.</param>
    public bool IsSeenBy(Records.Workspace workspace, string? reader, LocalDate day) => !Content.IsConfidential || (reader is not null
        && workspace.Person(reader)?.RolesOn(day).Any(r => r.Kind == RoleKind.NoteTaker || (r.Kind is RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge
            && (Content.Parties.IsEmpty || (r.Secretariat is { } own && Content.Parties.Contains(own))))) == true);
}

/// <summary>An item is not taken at this meeting.</summary>
/// <param name="Why">In the person's own words; null where nothing was said. A standing item is never dropped without.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When, UTC.</param>
public sealed record ItemGone(string? Why, Actor By, Instant At)
{
    /// <summary>Its number when it left; 0 where it had none.</summary>
    public int Number { get; init; }

    /// <summary>The series to whose next meeting it was sent; null where it was withdrawn.</summary>
    public string? To { get; init; }

    /// <summary>The meeting on whose agenda it stands instead; null while it waits for one.</summary>
    public MeetingId? TakenBy { get; init; }
}

/// <summary>An item was sent here from another meeting.</summary>
/// <param name="Meeting">Which.</param>
/// <param name="Item">Its id there.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Why">Why it was sent; null where nothing was said.</param>
/// <param name="By">Who sent it.</param>
/// <param name="At">When, UTC.</param>
public sealed record ItemOrigin(MeetingId Meeting, int Item, int Number, string? Why, Actor By, Instant At);
