using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Decisions.Register;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions;

public sealed class SilenceTests
{
    private static readonly Duration Two = Duration.FromDays(2), Tick = Duration.FromTicks(1);

    private static readonly Instant End = Now + Two;

    [Fact]
    public void Unbroken_it_adopts_at_its_end_whoever_notices_it_and_when()
    {
        var workspace = Silent(Two);
        Assert.Equal(DecisionState.UnderSilence, workspace.Decision(First)!.StateAt(End - Tick));
        Assert.Equal(DecisionState.InForce, workspace.Decision(First)!.StateAt(End));

        workspace = Settled(workspace, End + Duration.FromDays(9));

        var adoption = workspace.Decision(First)!.Adoption!;
        Assert.Equal((End, "D1"), (adoption.At, adoption.Number.InSession));
        Assert.Equal([Cms, Aewa], adoption.Silent);
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForClock(workspace, new(), End + Duration.FromDays(10))));
    }

    [Fact]
    public void An_objection_breaks_it_before_its_end_and_exactly_at_its_end_is_too_late()
    {
        var workspace = Done(Silent(Two), HeadOfAewa, Register.Object(First, Aewa), End - Tick);
        Assert.Equal(DecisionState.NotAgreed, workspace.Decision(First)!.StateAt(End + Two));
        Assert.Equal(new BrokenSilence(Aewa, End - Tick), workspace.Decision(First)!.Silence!.Broken);
        Assert.Equal(Reason.SupersededRevision, Refused(Give(workspace, HeadOfCms, Agree(First, Cms), End - Tick)));

        Assert.Equal(Reason.SilenceElapsed, Refused(Give(Silent(Two), HeadOfAewa, Register.Object(First, Aewa), End)));
        Assert.Equal(Reason.SilenceElapsed, Refused(Give(Silent(Two), HeadOfAewa, new AmendDecision(First, 1, Aewa, "another"), End)));
    }

    [Fact]
    public void An_amendment_breaks_it_and_the_next_version_needs_every_answer()
    {
        var workspace = Done(Silent(Two), HeadOfAewa, new AmendDecision(First, 1, Aewa, "another"), End - Tick);
        Assert.Equal((DecisionState.Proposed, Aewa), (workspace.Decision(First)!.StateAt(End + Two), workspace.Decision(First)!.Rounds[0].Silence!.Broken!.For));
        Assert.Equal(DecisionState.InForce, Done(workspace, HeadOfCms, Agree(First, Cms, 2), End + Two).Decision(First)!.StateAt(End + Two));
    }

    [Fact]
    public void When_all_have_agreed_nobody_waits_for_its_end()
    {
        var workspace = Do(Silent(Two), (HeadOfCms, Agree(First, Cms)), (HeadOfAewa, Agree(First, Aewa)));
        Assert.Equal((Now, 0), (workspace.Decision(First)!.Adoption!.At, workspace.Decision(First)!.Adoption!.Silent.Length));
        Assert.Empty(workspace.Decision(First)!.DueAfter(workspace, Now + Duration.FromSeconds(1)));
    }

    [Fact]
    public void A_draft_is_proposed_by_being_put_under_silence() =>
        Assert.Equal(DecisionState.UnderSilence, Silent(Two, Drafted()).Decision(First)!.StateAt(Now));

    [Fact]
    public void What_silence_adopted_first_has_the_lower_number_though_it_is_noticed_later()
    {
        var workspace = Silent(Two);
        workspace = Silent(Duration.FromDays(1), Proposed(Written("Second"), workspace));
        workspace = Done(Proposed(Written("Third"), workspace), HeadOfCms, Agree(new(3), Cms), Now);

        workspace = Done(workspace, HeadOfAewa, Agree(new(3), Aewa), End + Two);

        Assert.Equal(["D2", "D1", "D3"], workspace.All<Decision>().Select(d => d.Adoption!.Number.InSession));
        Assert.Equal([End, Now + Duration.FromDays(1), End + Two], workspace.All<Decision>().Select(d => d.Adoption!.At));
    }

    [Fact]
    public void Clocks_that_differ_by_seconds_give_one_outcome()
    {
        // The instance whose clock is ahead puts the end on the record; the other one's head is told so, whatever its clock says.
        var ahead = Settled(Silent(Two), End + Duration.FromSeconds(2));
        Assert.Equal(Reason.DecisionIsDecided, Refused(Give(ahead, HeadOfAewa, Register.Object(First, Aewa), End - Duration.FromSeconds(2))));
        // And the other way round: what was objected stands, however far ahead a clock is.
        var behind = Done(Silent(Two), HeadOfAewa, Register.Object(First, Aewa), End - Duration.FromSeconds(2));
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForClock(behind, new(), End + Duration.FromSeconds(2))));
    }

    [Theory]
    [InlineData("2027-03-28T02:30", "Europe/Berlin", 3, Reason.SilenceHour)]
    [InlineData("2027-10-31T02:30", "Europe/Berlin", 10, Reason.SilenceHour)]
    [InlineData("2027-06-14T09:59", "Europe/Berlin", 6, Reason.SilenceIsPast)]
    [InlineData("2027-06-14T10:00", "Europe/Berlin", 6, Reason.SilenceIsPast)]
    [InlineData("2028-06-14T10:00", "Europe/Berlin", 6, Reason.SilenceTooLong)]
    [InlineData("2027-06-15T10:00", "Mars/Olympus", 6, Reason.ForgedCard)]
    public void An_end_that_is_past_does_not_exist_or_exists_twice_is_refused(string until, string zone, int month, Reason why)
    {
        var at = Instant.FromUtc(2027, month, 14, 8, 0);
        var local = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(until).Value;
        Assert.Equal(why, Refused(Give(Proposed(), HeadOfCms, new PutUnderSilence(First, local, zone), at)));
    }

    [Fact]
    public void Over_the_change_of_clocks_the_end_is_where_it_was_set()
    {
        var at = Instant.FromUtc(2027, 3, 26, 8, 0);
        var workspace = Done(Proposed(), HeadOfCms, new PutUnderSilence(First, new(2027, 3, 29, 17, 0), "Europe/Berlin"), at);
        Assert.Equal(Instant.FromUtc(2027, 3, 29, 15, 0), workspace.Decision(First)!.Silence!.Expires);
        workspace = Done(Proposed(), HeadOfCms, new PutUnderSilence(First, new(2027, 3, 29, 17, 0), "Africa/Nairobi"), at);
        Assert.Equal(Instant.FromUtc(2027, 3, 29, 14, 0), workspace.Decision(First)!.Silence!.Expires);
    }

    [Fact]
    public void It_does_not_begin_while_the_head_of_a_party_is_away_without_an_officer_in_charge()
    {
        var away = SetUp.People.Replace(SetUp.People[1], Person(HeadOfAewa, new Role(RoleKind.ExecutiveSecretary, Aewa, Until: Today)));
        var workspace = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = away }, Now));
        PutUnderSilence tomorrow = new(First, Local(End), "Europe/Berlin");
        var refused = Assert.IsType<Outcome.Refused>(Give(Proposed(before: workspace), HeadOfCms, tomorrow));
        Assert.Equal((Reason.HeadIsAway, Aewa, Today.PlusDays(1)), (refused.Why.Reason, refused.Why.Details[0], refused.Why.Details[1]));
        Do(Proposed(before: workspace), (HeadOfCms, new PutUnderSilence(First, Local(Now + Duration.FromHours(3)), "Europe/Berlin")));

        var acting = away.Add(Person("deputy", new Role(RoleKind.OfficerInCharge, Aewa, Today.PlusDays(1), Today.PlusDays(9))));
        workspace = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = acting }, Now));
        Do(Proposed(before: workspace), (HeadOfCms, tomorrow));
    }

    [Fact]
    public void The_silence_of_one_person_is_not_the_consent_of_two_secretariats()
    {
        var people = SetUp.People.RemoveAt(1).RemoveAt(0).Add(Person("deputy", new Role(RoleKind.OfficerInCharge, Cms), new Role(RoleKind.OfficerInCharge, Aewa)));
        var workspace = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = people }, Now));
        workspace = Do(workspace, (NoteTaker, new DraftDecision(Written())));
        Assert.Equal(Reason.OneHeadForTwo, Refused(Give(workspace, NoteTaker, new PutUnderSilence(First, Local(End), "Europe/Berlin"))));
    }

    [Theory, InlineData(DecisionKind.CostRatio), InlineData(DecisionKind.ProgrammeOfWork)]
    public void Some_kinds_need_every_heads_own_answer(DecisionKind kind) =>
        Assert.Equal(Reason.SilenceExcluded, Refused(Give(Proposed(Written() with { Kind = kind }), HeadOfCms, new PutUnderSilence(First, Local(End), "Europe/Berlin"))));

    [Fact]
    public void It_begins_once_and_not_on_what_is_decided()
    {
        PutUnderSilence again = new(First, Local(End), "Europe/Berlin");
        Assert.Equal(Reason.SilenceOpen, Refused(Give(Silent(Two), HeadOfCms, again)));
        Assert.Equal(Reason.DecisionIsDecided, Refused(Give(Adopted(), HeadOfCms, again)));
        Assert.Equal(Reason.DecisionIsDecided, Refused(Give(Do(Proposed(), (HeadOfAewa, Register.Object(First, Aewa))), HeadOfCms, again)));
        Assert.Equal(Reason.NotAParty, Refused(Give(Proposed(), HeadOfEurobats, again)));
    }

    [Fact]
    public void It_is_announced_reminded_of_the_day_before_and_told_at_its_end_whether_or_not_that_is_on_the_record_then()
    {
        Instant[] told = [Now + Duration.FromSeconds(1), End - Duration.FromDays(1), End];
        var workspace = Silent(Two);
        Assert.Equal(told, Told(workspace));
        Assert.Equal(told, Told(Settled(workspace, End + Two)));
        Assert.Equal([told[0], End - Duration.FromHours(45)], Told(Silent(Duration.FromHours(3))));
        // Broken, it tells that, and nothing at what would have been its end.
        Assert.Equal([told[0], Now + Duration.FromHours(2) + Duration.FromSeconds(1)],
            Told(Done(workspace, HeadOfAewa, Register.Object(First, Aewa), Now + Duration.FromHours(2))));

        static List<Instant> Told(Workspace workspace)
        {
            List<Instant> told = [];
            while (workspace.Decision(First)!.DueAfter(workspace, told.LastOrDefault(Now)).FirstOrDefault() is { } due)
                told.Add(due.At);
            return told;
        }
    }

    [Fact]
    public void Many_that_ended_while_nobody_was_there_are_put_on_the_record_a_few_at_a_time_in_their_order()
    {
        var workspace = Enumerable.Range(0, 30).Aggregate(Empty, (w, i) => Silent(Two + Duration.FromMinutes(30 - i), Proposed(Written($"{i}"), w)));
        workspace = Settled(workspace, End + Two);
        Assert.Equal(25, workspace.All<Decision>().Count(d => d.Adoption is not null));
        workspace = Settled(workspace, End + Two);
        Assert.Equal(Enumerable.Range(1, 30).Reverse(), workspace.All<Decision>().Select(d => d.Adoption!.Number.Number));
    }
}
