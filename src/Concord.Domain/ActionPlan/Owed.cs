using System.Collections.Immutable;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>What waits for a person on a day; for who works for the joint work as a whole, what waits for anybody.</summary>
/// <param name="Secretariats">For whom, in protocol order; empty for the joint work as a whole.</param>
/// <param name="ToAnswer">Milestones with a new date that awaits their answer.</param>
/// <param name="Overdue">Parts that should have been done, the longest overdue first.</param>
/// <param name="Soon">Parts due within <see cref="DaysAhead"/> days, the earliest first.</param>
public sealed record Owed(
    ImmutableArray<SecretariatId> Secretariats, ImmutableArray<Milestone> ToAnswer, ImmutableArray<Milestone> Overdue, ImmutableArray<Milestone> Soon)
{
    /// <summary>How far it looks ahead.</summary>
    public const int DaysAhead = 30;

    /// <summary>The day up to and with which it looks ahead; null for <see cref="DaysAhead"/> days.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Plans, decisions and minutes that await their answer.</summary>
    public ImmutableArray<Record> Answers { get; init; } = [];

    /// <summary>Actions that are owed, the earliest first.</summary>
    public ImmutableArray<ActionItem> Actions { get; init; } = [];

    /// <summary>Whether nothing waits.</summary>
    public bool IsNothing => Answers.IsEmpty && Actions.IsEmpty && ToAnswer.IsEmpty && Overdue.IsEmpty && Soon.IsEmpty;

    /// <summary>The same without some milestones.</summary>
    public Owed Without(Predicate<Milestone> left) => this with
    {
        ToAnswer = ToAnswer.RemoveAll(left), Overdue = Overdue.RemoveAll(left), Soon = Soon.RemoveAll(left),
    };

    /// <summary>What waits for anybody.</summary>
    public static Owed ByAnybody(Workspace workspace, LocalDate today) => new(
        [], [.. workspace.All<Milestone>().Where(m => m.OpenChange is not null)], [.. workspace.Overdue(today, null)],
        [.. workspace.DueBetween(today, today.PlusDays(DaysAhead)).Where(m => !m.IsDone)])
    {
        Actions = ActionsOf(workspace, _ => true),
    };

    /// <summary>What waits for that person, in the roles that they hold on the day.</summary>
    /// <param name="workspace">The records.</param>
    /// <param name="person">Entra object id, lower case.</param>
    /// <param name="now">UTC.</param>
    /// <param name="until">What is due later is left out, actions too; null: milestones of the next days, and every action.</param>
    public static Owed By(Workspace workspace, string person, Instant now, LocalDate? until = null)
    {
        var today = workspace.Settings()!.DayOf(now);
        var roles = workspace.Person(person)?.RolesOn(today).ToList() ?? [];
        var leads = roles.FindAll(r => r.Kind == RoleKind.Lead);
        var own = roles.FindAll(r => r.Kind != RoleKind.Lead).Select(r => r.Secretariat).OfType<SecretariatId>().ToList();
        var headed = workspace.HeadedBy(person, today).ToList();
        // Who serves the joint work has the whole before them, unless they also head a secretariat, or are asked for what they lead.
        var whole = headed.Count == 0 && roles.Exists(r => r.Secretariat is null && (r.Kind != RoleKind.Reader || leads.Count == 0));
        bool Theirs(Milestone milestone, Func<SecretariatId, bool> of) =>
            whole || own.Exists(s => of(s)) || leads.Exists(r => r.LeadsIn(workspace, milestone.Id) && of(r.Secretariat!.Value));
        return new(
            whole ? [] : workspace.Settings()!.InProtocolOrder(own.Concat(leads.Select(r => r.Secretariat!.Value))),
            [.. workspace.All<Milestone>().Where(m => m.OpenChange is not null && (whole || m.StillToAnswer.Intersect(headed).Any()))],
            [.. workspace.Overdue(today, null).Where(m => Theirs(m, s => m.IsOverdueFor(s, today)))],
            [.. workspace.DueBetween(today, until ?? today.PlusDays(DaysAhead)).Where(m => !m.IsDone && Theirs(m, s => m.PartOf(s) is { State: not PartState.Done }))])
        {
            Until = until,
            Answers = [.. workspace.AnswersAwaitedFrom(person, now)],
            Actions = ActionsOf(workspace, a => (whole || own.Contains(a.Owner) || a.DoneBy(workspace, today) == person) && (until is null || a.Due <= until)),
        };
    }

    private static ImmutableArray<ActionItem> ActionsOf(Workspace workspace, Func<ActionItem, bool> wanted) =>
        [.. workspace.All<ActionItem>().Where(a => a.IsOwed(workspace) && wanted(a)).OrderBy(a => a.Due).ThenBy(a => a.Number)];
}
