using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Records;

/// <summary>What a person asks to be put on the record, by words or by a card's button.</summary>
public abstract record Command
{
    /// <summary>The secretariat for which it is given, where only that secretariat's people may give it.</summary>
    public virtual SecretariatId? OnBehalfOf => null;

    /// <summary>
    /// Who has answered on the same item so far: one person never answers for two secretariats there (AEWA Res. 6.22,
    /// paragraph 9: no joint Executive Secretary).
    /// </summary>
    public virtual IEnumerable<Actor> AnsweredBy(Workspace workspace) => [];

    /// <summary>The milestone that it changes: one that ended takes no command. Null where it changes none.</summary>
    public virtual MilestoneId? ChangesMilestone => null;

    /// <summary>The year of the plan in which it changes something: a closed plan takes no command. Null where it changes none.</summary>
    public virtual int? ChangesPlan => ChangesMilestone?.Year;

    /// <summary>The code of the series of which it calls a meeting: only who calls its meetings may give it. Null where it calls none.</summary>
    public virtual string? CallsSeries => null;

    /// <summary>Who was given to do what it is about, and of which secretariat: they may give it whatever their role there. Null for nobody.</summary>
    public virtual (string Person, SecretariatId Of)? Assigned(Workspace workspace) => null;

    /// <summary>Decides it over the records; pure. Called only for a person who is entitled, see <see cref="Authority"/>.</summary>
    internal abstract Outcome Decide(Workspace workspace, Actor by, Instant now);
}
