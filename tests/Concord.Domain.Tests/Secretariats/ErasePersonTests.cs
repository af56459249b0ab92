using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Guests;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Secretariats;

/// <summary>Today is 14 June 2027; who keeps the roles is the administrator.</summary>
public sealed class ErasePersonTests
{
    private const string Administrator = "administrator", Leaver = "leaver", Guest = "guest";

    [Theory]
    [InlineData(null, null, Reason.StillHoldsRole)]
    [InlineData(-30, -1, null)]
    [InlineData(-30, 0, Reason.StillHoldsRole)]
    [InlineData(5, 9, Reason.StillHoldsRole)]
    public void Only_who_holds_no_role_today_or_later_is_erased(int? from, int? until, Reason? why)
    {
        var workspace = With(Person(Leaver, new Role(RoleKind.Staff, null, Day(from), Day(until))));
        Assert.Equal(why, Why(workspace, Leaver));
    }

    [Fact]
    public void A_guest_is_erased_when_no_meeting_is_to_come_to_which_they_are_invited()
    {
        var workspace = With();
        foreach (var command in new Command[] { new ScheduleMeeting("ES", null, new(new(2027, 6, 15, 15, 0), "Europe/Berlin"), 60), new InviteGuest(new("ES", new(2027, "Q2")), Guest, null) })
            workspace = After(workspace, Authority.Decide(workspace, HeadOfCms, command, Now));

        Assert.Equal(Reason.StillHoldsRole, Why(workspace, Guest));
        Assert.Null(Why(workspace, Guest, Now + Duration.FromDays(2)));
        Assert.Equal(Reason.NobodyToErase, Why(workspace, "somebody else"));
    }

    [Fact]
    public void Who_is_to_do_something_still_is_not_erased_before_it_is_done()
    {
        var workspace = With(Person(Leaver, new Role(RoleKind.Staff, Aewa, null, Today)));
        workspace = After(workspace, Authority.Decide(workspace, NoteTaker, new AddAction(Aewa, "send the figures", Today.PlusDays(5), null) { Assignee = Leaver }, Now));
        Assert.Equal(Reason.StillHasAction, Why(workspace, Leaver, Now + Duration.FromDays(9)));
        workspace = After(workspace, Authority.Decide(workspace, NoteTaker, new FinishAction(1), Now));
        Assert.Null(Why(workspace, Leaver, Now + Duration.FromDays(9)));
    }

    [Fact]
    public void What_is_left_is_somebody_without_roles_and_a_guest_leaves_nobody()
    {
        var workspace = With(Person(Leaver, new Role(RoleKind.Staff, null, null, Today.PlusDays(-1))));
        var after = After(workspace, Authority.Decide(workspace, Administrator, new ErasePerson(Leaver), Now));
        Assert.Empty(after.Person(Leaver)!.Roles);
        Assert.Empty(after.Person(Leaver)!.DueAfter(after, Now));
        Assert.Equal(workspace.Records.Count(), workspace.Apply([new PersonErased(Guest)], new(9, Now, Actor.Operator)).After.Records.Count());
    }

    private static LocalDate? Day(int? after) => after is { } days ? Today.PlusDays(days) : null;

    private static Workspace With(params Person[] more) =>
        After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = [.. SetUp.People, Person(Administrator, new Role(RoleKind.Administrator)), .. more] }, Now));

    private static Reason? Why(Workspace workspace, string whom, Instant? at = null) =>
        (Authority.Decide(workspace, Administrator, new ErasePerson(whom), at ?? Now) as Outcome.Refused)?.Why.Reason;
}
