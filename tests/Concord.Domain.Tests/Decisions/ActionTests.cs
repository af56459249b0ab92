using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Decisions.Register;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions;

public sealed class ActionTests
{
    private static readonly AddAction Brief = new(Eurobats, "Send the list of bat experts", Today.PlusDays(20), null);

    private static Workspace Added => Do(Empty, (NoteTaker, Brief));

    [Fact]
    public void It_has_one_owner_and_one_date_and_is_owed_until_it_is_done()
    {
        var action = Added.Action(1)!;
        Assert.Equal((Eurobats, Today.PlusDays(20), true), (action.Owner, action.Due, action.IsOwed(Added)));
        var done = Do(Added, (HeadOfEurobats, new FinishAction(1)));
        Assert.False(done.Action(1)!.IsOwed(done));
        Assert.Equal(Reason.ActionIsDone, Refused(Give(done, HeadOfEurobats, new FinishAction(1))));
        Assert.Equal(2, Do(done, (NoteTaker, Brief)).Action(2)!.Number);
    }

    [Fact]
    public void Its_owner_gets_more_time_with_a_reason_and_the_first_date_stays()
    {
        var moved = Do(Added, (HeadOfEurobats, new MoveAction(1, Today.PlusDays(40), "the expert is away")));
        Assert.Equal((Today.PlusDays(40), Today.PlusDays(20)), (moved.Action(1)!.Due, moved.Action(1)!.Baseline));
        Assert.Equal("the expert is away", Assert.Single(moved.Action(1)!.Changes).Why);
        Assert.Equal(Reason.ActionNeedsReason, Refused(Give(Added, HeadOfEurobats, new MoveAction(1, Today.PlusDays(40), " "))));
        Assert.Equal(Reason.ActionDateIsTheSame, Refused(Give(Added, HeadOfEurobats, new MoveAction(1, Today.PlusDays(20), "x"))));
        Assert.Equal(Reason.DateIsPast, Refused(Give(Added, HeadOfEurobats, new MoveAction(1, Today.PlusDays(-1), "x"))));
    }

    [Fact]
    public void Only_its_owner_or_a_note_taker_says_something_of_it()
    {
        Assert.Equal(Reason.NotTheOwner, Refused(Give(Added, HeadOfCms, new FinishAction(1))));
        var given = Do(Added, (NoteTaker, new ReassignAction(1, Cms)));
        Do(given, (HeadOfCms, new FinishAction(1)));
        Assert.Equal(Reason.NotTheOwner, Refused(Give(given, HeadOfEurobats, new FinishAction(1))));
        Assert.Equal(Reason.OwnerIsTheSame, Refused(Give(given, HeadOfCms, new ReassignAction(1, Cms))));
        Assert.Equal(Reason.UnknownAction, Refused(Give(given, HeadOfCms, new FinishAction(7))));
        Assert.Equal(Reason.ForgedCard, Refused(Give(given, HeadOfCms, new ReassignAction(1, new SecretariatId("CITES")))));
    }

    [Theory, InlineData(RoleKind.Reader), InlineData(RoleKind.Staff), InlineData(RoleKind.AdministrativeOfficer), InlineData(RoleKind.NoteTaker), InlineData(RoleKind.Administrator)]
    public void Whoever_works_in_a_secretariat_in_whichever_role_can_be_given_it_and_does_it(RoleKind kind)
    {
        var set = SetUp with { People = SetUp.People.Add(Person("weber", new Role(kind, Eurobats))) };
        var workspace = After(Records.Workspace.Empty, Authority.DecideForOperator(Records.Workspace.Empty, set, Now));
        Assert.Equal(Reason.WorksElsewhere, Refused(Give(workspace, NoteTaker, Brief with { Owner = Cms, Assignee = "weber" })));
        // A reader in the joint work is of no secretariat.
        Assert.Equal(Reason.WorksElsewhere, Refused(Give(workspace, NoteTaker, Brief with { Assignee = Reader })));
        var given = Do(workspace, (NoteTaker, Brief with { Assignee = "weber" }));
        Assert.Equal(new Actor("weber", new(kind, Eurobats)), Do(given, ("weber", new FinishAction(1))).Action(1)!.Done!.By);
        Assert.Equal(1, Assert.Single(Owed.By(given, "weber", Now).Actions).Number);
    }

    [Fact]
    public void A_lead_of_a_milestone_can_be_given_it_sees_it_among_what_they_owe_and_does_it_while_they_are_in_the_team()
    {
        var led = With(Draft());
        led = Do(led, (HeadOfAewa, new NameLead(new(2027, 1), Aewa, "weber", Today, Today.PlusDays(30))));
        var given = Do(led, (NoteTaker, Brief with { Owner = Aewa, Assignee = "weber" }), (NoteTaker, Brief with { Owner = Aewa }));
        Assert.Equal(1, Assert.Single(Owed.By(given, "weber", Now).Actions).Number);
        Assert.Equal(Reason.LeftTheTeam, Refused(Authority.Decide(given, "weber", new FinishAction(1), Now, isMember: false)));
        Assert.True(Authority.OnlyAsLead(given, "weber", new FinishAction(1), Today));
        Assert.Equal(RoleKind.Lead, Do(given, ("weber", new FinishAction(1))).Action(1)!.Done!.By.Capacity.Role);
        Assert.Equal(Reason.NotEntitled, Refused(Give(given, "weber", new FinishAction(2))));
        Assert.Equal(Reason.NotEntitled, Refused(Give(given, "weber", Brief)));
        // When it is no longer theirs to lead, it falls back to the head.
        Assert.Null(given.Action(1)!.DoneBy(given, Today.PlusDays(31)));
    }

    [Fact]
    public void What_follows_from_a_decision_is_owed_once_that_is_adopted()
    {
        var workspace = Do(Proposed(), (NoteTaker, Brief with { Decision = First }));
        Assert.False(workspace.Action(1)!.IsOwed(workspace));
        workspace = Do(workspace, (HeadOfCms, Agree(First, Cms)), (HeadOfAewa, Agree(First, Aewa)));
        Assert.True(workspace.Action(1)!.IsOwed(workspace));
    }

    [Fact]
    public void Its_owner_is_reminded_a_week_before_on_the_day_and_weekly_afterwards()
    {
        var action = Added.Action(1)!;
        List<LocalDate> days = [];
        for (var at = Now; days.Count < 4; days.Add(Added.Settings()!.DayOf(at)))
            at = Assert.Single(action.DueAfter(Added, at)).At;
        Assert.Equal([Today.PlusDays(13), Today.PlusDays(20), Today.PlusDays(27), Today.PlusDays(34)], days);
        Assert.Empty(Do(Added, (HeadOfEurobats, new FinishAction(1))).Action(1)!.DueAfter(Added, Now));
    }

    [Theory, InlineData(""), InlineData("  "), InlineData(null)]
    public void Without_a_text_it_is_none(string? text) => Assert.Equal(Reason.ActionNeedsText, Refused(Give(Empty, NoteTaker, Brief with { Text = text })));

    [Fact]
    public void A_date_that_is_past_and_thirty_thousand_characters_are_refused()
    {
        Assert.Equal(Reason.DateIsPast, Refused(Give(Empty, NoteTaker, Brief with { Due = Today.PlusDays(-1) })));
        Assert.Equal(Reason.NoteTooLong, Refused(Give(Empty, NoteTaker, Brief with { Text = new string('x', 30_000) })));
    }
}
