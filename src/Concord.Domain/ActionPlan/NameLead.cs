using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>The head of a responsible secretariat names the person who leads its part of a milestone, in place of whoever did.</summary>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Secretariat">Whose part; null where they may speak for none, which nobody is entitled to.</param>
/// <param name="Lead">Entra object id of who is to lead.</param>
/// <param name="From">First day, in the workspace's zone.</param>
/// <param name="Until">Last day, inclusive; null for as long as nobody else is named.</param>
public sealed record NameLead(MilestoneId Milestone, SecretariatId? Secretariat, string Lead, LocalDate From, LocalDate? Until) : Command
{
    /// <inheritdoc/>
    public override SecretariatId? OnBehalfOf => Secretariat;

    /// <inheritdoc/>
    public override MilestoneId? ChangesMilestone => Milestone;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Secretariat is not { } secretariat)
            return Refusal.Because(Reason.NotEntitled);
        if (workspace.Milestone(Milestone) is not { } milestone)
            return Refusal.Because(Reason.UnknownMilestone, Milestone.Number, Milestone.Year);
        if (milestone.PartOf(secretariat) is null)
            return Refusal.Because(Reason.NotResponsible, secretariat, Milestone.Number);
        var today = workspace.Settings()!.DayOf(now);
        if (From < today || Until < From)
            return Refusal.Because(Reason.LeadNeedsDates);
        return workspace.LeadsOf(Milestone, secretariat, today).Any(l => l.Person == Lead && l.Role.Until == Until && (l.Role.From == From || (From == today && l.Role.HeldOn(today))))
            ? Refusal.Because(Reason.LeadsAlready, secretariat, Milestone.Number)
            : new Outcome.Accepted(by, [new LeadNamed(Milestone, secretariat, Lead, From, Until)]);
    }
}

/// <summary>A person leads a secretariat's part; whoever led it until then does so no longer.</summary>
public sealed record LeadNamed(MilestoneId Milestone, SecretariatId Secretariat, [property: ObjectId] string Lead, LocalDate From, LocalDate? Until) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var former = before.WithoutLead(Milestone, Secretariat, From.PlusDays(-1)).ToList();
        var person = former.Find(p => p.ObjectId == Lead) ?? before.Person(Lead) ?? new Person { ObjectId = Lead, Roles = [] };
        return
        [
            before.Milestone(Milestone)!.With(new LeadChange(Secretariat, Lead, stamp.By, stamp.At)),
            .. former.Where(p => p.ObjectId != Lead),
            person with { Roles = person.Roles.Add(new Role(RoleKind.Lead, Secretariat, From, Until, Milestone: Milestone)) },
        ];
    }
}
