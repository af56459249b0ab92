using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Outlook;
using Concord.Domain.Records;
using NodaTime;
using static Concord.Domain.Secretariats.RoleKind;

namespace Concord.Domain.Secretariats;

/// <summary>The one place which says who may do what. Every command passes here before it is decided.</summary>
public static class Authority
{
    /// <summary>The types of command that somebody or nobody is entitled to; a command type not among them is a defect.</summary>
    public static IEnumerable<Type> CommandTypes => Entitlements.ByCommand.Keys;

    /// <summary>Whether a person's roles of a day let them give commands of that type at all, for whichever secretariat; what help offers.</summary>
    public static bool Allows<TCommand>(Workspace workspace, string person, LocalDate day) where TCommand : Command =>
        workspace.Person(person)?.RolesOn(day).Any(r => Entitlements.ByCommand[typeof(TCommand)].Contains(r.Kind)) == true;

    /// <summary>
    /// The secretariats for which a person's roles of a day let them give commands of that type, in protocol order; where there
    /// are several, they are asked for which they speak.
    /// </summary>
    /// <param name="workspace">The records.</param>
    /// <param name="person">Entra object id, lower case.</param>
    /// <param name="day">In the workspace's zone.</param>
    /// <param name="milestone">The milestone that it is about; null for none.</param>
    public static ImmutableArray<SecretariatId> SecretariatsFor<TCommand>(Workspace workspace, string person, LocalDate day, MilestoneId? milestone = null)
        where TCommand : Command
    {
        var all = workspace.Settings()!;
        var able = (workspace.Person(person)?.RolesOn(day) ?? []).Where(r => IsAble(r, typeof(TCommand), workspace, milestone)).ToList();
        return able.Exists(r => r.Kind == Administrator) ? all.Secretariats : all.InProtocolOrder(able.Select(r => r.Secretariat).OfType<SecretariatId>());
    }

    /// <summary>Whether it is as the lead of a part, and in no other role, that a person may give a command on that day.</summary>
    public static bool OnlyAsLead(Workspace workspace, string person, Command command, LocalDate day) =>
        RoleOf(person, command, workspace.Person(person)?.RolesOn(day) ?? [], workspace)?.Kind == Lead;

    /// <summary>Whether they call the meetings of any series on that day.</summary>
    public static bool CallsMeetings(Workspace workspace, string person, LocalDate day) =>
        workspace.Person(person)?.RolesOn(day).Any(r => Entitlements.ByCommand[typeof(ScheduleMeeting)].Contains(r.Kind) && workspace.Settings()!.Series.Any(s => s.IsCalledBy(r))) == true;

    /// <summary>Decides a command for the person who gave it, in the capacity that they hold at that instant.</summary>
    /// <param name="workspace">The records it is decided on.</param>
    /// <param name="person">Entra object id of the authenticated activity, lower case.</param>
    /// <param name="command">What they ask.</param>
    /// <param name="now">The instant of the decision, UTC.</param>
    /// <param name="isMember">Whether they are in the Team still, which is asked of who acts as a lead.</param>
    public static Outcome Decide(Workspace workspace, string person, Command command, Instant now, bool isMember = true)
    {
        // The first set-up is anybody's in the Team: nobody has a role yet.
        if (command is SetUpWorkspace && workspace.Settings() is null)
            return command.Decide(workspace, new Actor(person, new Capacity(Administrator, null)), now);
        var held = workspace.Settings() is { } settings ? workspace.Person(person)?.RolesOn(settings.DayOf(now)).ToList() : null;
        if (held is not { Count: > 0 })
            return WithoutRole(workspace, person, now);
        if (RoleOf(person, command, held, workspace) is not { } role)
            return Attempt(held[0], SeriesOf(command, workspace) is { } series ? Refusal.Because(Reason.NotConvener, series.Lead)
                : command.OnBehalfOf is { } whose ? Refusal.Because(Reason.NotHeadOf, whose) : Refusal.Because(Reason.NotEntitled));
        if (role.Kind == Lead && !isMember)
            return Attempt(role, Refusal.Because(Reason.LeftTheTeam));
        var other = command.AnsweredBy(workspace).FirstOrDefault(a => a.Person == person && a.Capacity.Secretariat != role.Secretariat);
        if (other is { Capacity.Secretariat: { } answered } && role.Secretariat is { } present)
            return Attempt(role, Refusal.Because(Reason.AnsweredForAnother, answered, present));
        if (command.ChangesPlan is { } year && workspace.Plan(year) is { State: PlanState.Closed })
            return Refusal.Because(Reason.PlanClosed, year);
        return command.ChangesMilestone is { } id && workspace.Milestone(id) is { Ending: not null }
            ? Refusal.Because(Reason.MilestoneEnded, id.Number, id.Year)
            : command.Decide(workspace, As(role), now);

        Actor As(Role role) => ActorOf(person, role);
        Outcome Attempt(Role role, Outcome.Refused refused) => refused with { OnRecord = As(role) };
    }

    /// <summary>
    /// Refuses whoever holds no role on the day of that instant. Who held one is told when it ended, who is to hold one when it
    /// begins, and the attempt belongs on the record.
    /// </summary>
    public static Outcome.Refused WithoutRole(Workspace workspace, string person, Instant now)
    {
        if (workspace.Settings() is not { } settings || workspace.Person(person) is not { } known)
            return Refusal.Because(Reason.NotInWorkspace);
        var today = settings.DayOf(now);
        if (known.Roles.Where(r => r.Until < today).MaxBy(r => r.Until) is { Until: { } last } ended)
            return Refusal.Because(Reason.RoleEnded, last) with { OnRecord = ActorOf(person, ended) };
        return known.Roles.Where(r => r.From > today).MinBy(r => r.From) is { From: { } first } coming
            ? Refusal.Because(Reason.RoleNotBegun, first) with { OnRecord = ActorOf(person, coming) }
            : Refusal.Because(Reason.NotInWorkspace);
    }

    private static Actor ActorOf(string person, Role role) => new(person, new Capacity(role.Kind, role.Secretariat));

    /// <summary>
    /// The role in which they give it: of what was given to them to do, whichever they hold in that secretariat; else one that
    /// entitles. A head who leads a part too acts as the head.
    /// </summary>
    private static Role? RoleOf(string person, Command command, IEnumerable<Role> held, Workspace workspace)
    {
        var roles = held.OrderBy(r => r.Kind == Lead).ToList();
        return (command.Assigned(workspace) is { } own && own.Person == person ? roles.Find(r => r.Secretariat == own.Of) : null)
            ?? roles.Find(r => IsAble(r, command.GetType(), workspace, command.ChangesMilestone)
                && (command.OnBehalfOf is not { } secretariat || r.Secretariat == secretariat || r.Kind is Administrator or NoteTaker)
                && SeriesOf(command, workspace)?.IsCalledBy(r) != false);
    }

    private static Series? SeriesOf(Command command, Workspace workspace) =>
        command.CallsSeries is { } code ? workspace.Settings()?.SeriesOf(code) : null;

    private static bool IsAble(Role role, Type command, Workspace workspace, MilestoneId? milestone) =>
        Entitlements.ByCommand[command].Contains(role.Kind) && (role.Kind != Lead || (milestone is { } id && role.LeadsIn(workspace, id)));

    /// <summary>Puts on the record what silence has adopted; the clock says so, not a person.</summary>
    public static Outcome DecideForClock(Workspace workspace, SettleSilences command, Instant now) =>
        workspace.Settings() is null ? Refusal.Because(Reason.NotInWorkspace) : command.Decide(workspace, Actor.Operator, now);

    /// <summary>Puts on the record what the organiser's calendar says, and has the record follow it where it can.</summary>
    public static Outcome DecideForCalendar(Workspace workspace, NoteCalendar command, Instant now) => command.Decide(workspace, Actor.Operator, now);

    /// <summary>Decides a command that comes from the operator's configuration, not from a person.</summary>
    public static Outcome DecideForOperator(Workspace workspace, SetUpWorkspace command, Instant now) =>
        command.Decide(workspace, Actor.Operator, now);
}
