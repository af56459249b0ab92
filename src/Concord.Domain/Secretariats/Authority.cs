using System.Collections.Frozen;
using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using NodaTime;
using static Concord.Domain.Secretariats.RoleKind;

namespace Concord.Domain.Secretariats;

/// <summary>The one place which says who may do what. Every command passes here before it is decided.</summary>
public static class Authority
{
    private static readonly FrozenDictionary<Type, RoleKind[]> Entitled = new Dictionary<Type, RoleKind[]>
    {
        [typeof(SetUpWorkspace)] = [Administrator, ExecutiveSecretary],
        [typeof(Designate)] = [ExecutiveSecretary, Administrator],
        [typeof(Recall)] = [ExecutiveSecretary, Administrator],
        [typeof(LoadPlan)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(AddMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(LoadHolidays)] = [AdministrativeOfficer, NoteTaker],
        [typeof(ReportPart)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(ProposePlan)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(AnswerPlan)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(ProposeRollOver)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(AnswerRollOver)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(RequestDate)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(AnswerDate)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(WithdrawDate)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(AddPart)] = [ExecutiveSecretary, OfficerInCharge, Coordinator],
        [typeof(RemovePart)] = [ExecutiveSecretary, OfficerInCharge, Coordinator],
        [typeof(TagMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(DraftDecision)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(EditDecision)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(ProposeDecision)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(AnswerDecision)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(AmendDecision)] = [ExecutiveSecretary, OfficerInCharge],
        [typeof(PutUnderSilence)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(WithdrawDecision)] = [ExecutiveSecretary, OfficerInCharge, NoteTaker],
        [typeof(SettleSilences)] = [],
        [typeof(SetReminders)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(MuteMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(UnmuteMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, NoteTaker],
        [typeof(SendAgain)] = [Coordinator, NoteTaker],
        [typeof(UntagMilestone)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(ScheduleMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(MoveMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(CancelMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(StartMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
        [typeof(RecordMeeting)] = [ExecutiveSecretary, OfficerInCharge, Coordinator, AdministrativeOfficer, NoteTaker],
    }.ToFrozenDictionary();

    /// <summary>The types of command that somebody or nobody is entitled to; a command type not among them is a defect.</summary>
    public static IEnumerable<Type> CommandTypes => Entitled.Keys;

    /// <summary>Whether a person's roles of a day let them give commands of that type at all, for whichever secretariat; what help offers.</summary>
    public static bool Allows<TCommand>(Workspace workspace, string person, LocalDate day) where TCommand : Command =>
        workspace.Person(person)?.RolesOn(day).Any(r => Entitled[typeof(TCommand)].Contains(r.Kind)) == true;

    /// <summary>Whether they call the meetings of any series on that day.</summary>
    public static bool CallsMeetings(Workspace workspace, string person, LocalDate day) =>
        workspace.Person(person)?.RolesOn(day).Any(r => Entitled[typeof(ScheduleMeeting)].Contains(r.Kind) && workspace.Settings()!.Series.Any(s => s.IsCalledBy(r))) == true;

    /// <summary>Decides a command for the person who gave it, in the capacity that they hold at that instant.</summary>
    /// <param name="workspace">The records it is decided on.</param>
    /// <param name="person">Entra object id of the authenticated activity, lower case.</param>
    /// <param name="command">What they ask.</param>
    /// <param name="now">The instant of the decision, UTC.</param>
    public static Outcome Decide(Workspace workspace, string person, Command command, Instant now)
    {
        // The first set-up is anybody's in the Team: nobody has a role yet.
        if (command is SetUpWorkspace && workspace.Settings() is null)
            return command.Decide(workspace, new Actor(person, new Capacity(Administrator, null)), now);
        if (workspace.Settings() is not { } settings || workspace.Person(person) is not { } known)
            return Refusal.Because(Reason.NotInWorkspace);
        var held = known.RolesOn(settings.DayOf(now)).ToList();
        if (held.Count == 0)
            return Refusal.Because(Reason.NotInWorkspace);
        var able = held.Where(r => Entitled[command.GetType()].Contains(r.Kind)).ToList();
        if (command.OnBehalfOf is { } secretariat)
            able = [.. able.Where(r => r.Secretariat == secretariat || r.Kind == Administrator)];
        var series = command.CallsSeries is { } code ? settings.SeriesOf(code) : null;
        if (series is not null)
            able = able.FindAll(series.IsCalledBy);
        if (able.FirstOrDefault() is not { } role)
            return Attempt(held[0], series is not null ? Refusal.Because(Reason.NotConvener, series.Lead)
                : command.OnBehalfOf is { } whose ? Refusal.Because(Reason.NotHeadOf, whose) : Refusal.Because(Reason.NotEntitled));
        var other = command.AnsweredBy(workspace).FirstOrDefault(a => a.Person == person && a.Capacity.Secretariat != role.Secretariat);
        if (other is { Capacity.Secretariat: { } answered } && role.Secretariat is { } present)
            return Attempt(role, Refusal.Because(Reason.AnsweredForAnother, answered, present));
        if (command.ChangesPlan is { } year && workspace.Plan(year) is { State: PlanState.Closed })
            return Refusal.Because(Reason.PlanClosed, year);
        return command.ChangesMilestone is { } id && workspace.Milestone(id) is { Ending: not null }
            ? Refusal.Because(Reason.MilestoneEnded, id.Number, id.Year)
            : command.Decide(workspace, As(role), now);

        Actor As(Role role) => new(person, new Capacity(role.Kind, role.Secretariat));
        Outcome Attempt(Role role, Outcome.Refused refused) => refused with { OnRecord = As(role) };
    }

    /// <summary>Puts on the record what silence has adopted; the clock says so, not a person.</summary>
    public static Outcome DecideForClock(Workspace workspace, SettleSilences command, Instant now) =>
        workspace.Settings() is null ? Refusal.Because(Reason.NotInWorkspace) : command.Decide(workspace, Actor.Operator, now);

    /// <summary>Decides a command that comes from the operator's configuration, not from a person.</summary>
    public static Outcome DecideForOperator(Workspace workspace, SetUpWorkspace command, Instant now) =>
        command.Decide(workspace, Actor.Operator, now);
}
