using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.ActionPlan;

public sealed class LeadTests
{
    private const string Weber = "weber", Other = "other";

    private static readonly MilestoneId First = new(2027, 1), Second = new(2027, 2);

    private static readonly Workspace Plan = With(Draft(), Draft("Another"));

    private static readonly Workspace Led = Named(Plan, Weber);

    private static Outcome Name(Workspace workspace, string lead, string by = HeadOfAewa, SecretariatId? whose = null, LocalDate? from = null, LocalDate? until = null) =>
        Authority.Decide(workspace, by, new NameLead(First, whose ?? Aewa, lead, from ?? Today, until), Now);

    private static Workspace Named(Workspace workspace, string lead, LocalDate? from = null, LocalDate? until = null) =>
        After(workspace, Name(workspace, lead, from: from, until: until));

    private static Outcome Report(Workspace workspace, string person, SecretariatId? whose = null, MilestoneId? milestone = null, int inDays = 0, bool isMember = true) =>
        Authority.Decide(
            workspace, person, new ReportPart(milestone ?? First, whose ?? Aewa, PartState.OnTrack, null, null), Now + Duration.FromDays(inDays), isMember);

    [Fact]
    public void A_lead_reports_the_own_part_and_asks_for_a_date_in_that_capacity_and_accepts_nothing()
    {
        var reported = After(Led, Report(Led, Weber)).Milestone(First)!;
        Assert.Equal(new Actor(Weber, new(RoleKind.Lead, Aewa)), reported.PartOf(Aewa)!.Last!.By);

        var asked = After(Led, Authority.Decide(Led, Weber, new RequestDate(First, Aewa, DueDate.Parse("2027-09-15")!, "no venue", null), Now));
        Assert.Empty(asked.Milestone(First)!.OpenChange!.Answers);
        Assert.Equal(Reason.NotHeadOf, Refused(Authority.Decide(asked, Weber, new AnswerDate(First, Aewa, true, null, asked.Version), Now)));
        Assert.Equal(Reason.NotHeadOf, Refused(Authority.Decide(asked, Weber, new WithdrawDate(First, Aewa), Now)));
        After(asked, Authority.Decide(asked, HeadOfAewa, new AnswerDate(First, Aewa, true, null, asked.Version), Now));
    }

    [Fact]
    public void Nothing_but_the_own_part_of_that_milestone_is_the_leads()
    {
        Assert.Equal(Reason.NotHeadOf, Refused(Report(Led, Weber, Cms)));
        Assert.Equal(Reason.NotHeadOf, Refused(Report(Led, Weber, milestone: Second)));
        Assert.Equal(Weber, Assert.IsType<Outcome.Refused>(Report(Led, Weber, milestone: Second)).OnRecord?.Person);
    }

    [Fact]
    public void One_person_leads_a_part_at_a_time()
    {
        var next = Named(Led, Other, Today.PlusDays(10));
        Assert.Equal(Weber, next.LeadOf(First, Aewa, Today.PlusDays(9)));
        Assert.Equal(Other, next.LeadOf(First, Aewa, Today.PlusDays(10)));
        After(next, Report(next, Weber, inDays: 9));
        Assert.Equal(Reason.RoleEnded, Refused(Report(next, Weber, inDays: 10)));
        Assert.Equal(Reason.RoleNotBegun, Refused(Report(next, Other, inDays: 9)));

        var replaced = Named(next, HeadOfCms, Today);
        Assert.Equal([HeadOfCms], replaced.LeadsOf(First, Aewa, Today).Select(l => l.Person));
        Assert.Equal([Weber, Other, HeadOfCms], replaced.Milestone(First)!.LeadChanges.Select(c => c.Lead));
    }

    [Fact]
    public void Taken_away_the_part_is_led_by_nobody_and_who_was_named_for_later_does_not_begin()
    {
        var next = Named(Named(Plan, Weber, until: Today.PlusDays(5)), Other, Today.PlusDays(10));
        var ended = After(next, Authority.Decide(next, HeadOfAewa, new EndLead(First, Aewa), Now));
        Assert.Empty(ended.LeadsOf(First, Aewa, Today));
        Assert.Null(ended.Milestone(First)!.LeadChanges[^1].Lead);
        Assert.Equal(Reason.NobodyLeads, Refused(Authority.Decide(ended, HeadOfAewa, new EndLead(First, Aewa), Now)));
    }

    [Fact]
    public void Who_leads_is_said_by_the_head_of_that_secretariat_or_who_acts_for_them()
    {
        Assert.Equal(Reason.NotHeadOf, Refused(Name(Plan, Weber, HeadOfCms)));
        Assert.Equal(Reason.NotHeadOf, Refused(Name(Plan, Weber, NoteTaker)));
        Assert.Equal(Reason.NotHeadOf, Refused(Name(Led, Other, Weber)));
        var acting = After(Plan, Authority.Decide(Plan, HeadOfAewa, new Designate(Aewa, "oic", Today, Today, null), Now));
        Assert.Equal(Weber, After(acting, Name(acting, Weber, "oic")).LeadOf(First, Aewa, Today));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Equal(Reason.LeadNeedsDates, Refused(Name(Plan, Weber, from: Today.PlusDays(-1))));
        Assert.Equal(Reason.LeadNeedsDates, Refused(Name(Plan, Weber, from: Today.PlusDays(2), until: Today.PlusDays(1))));
        Assert.Equal(Reason.NotResponsible, Refused(Name(Plan, Weber, HeadOfEurobats, Eurobats)));
        Assert.Equal(Reason.LeadsAlready, Refused(Name(Led, Weber)));
    }

    [Fact]
    public void Who_left_the_team_is_refused_as_a_lead_though_not_as_a_head()
    {
        var refused = Assert.IsType<Outcome.Refused>(Report(Led, Weber, isMember: false));
        Assert.Equal((Reason.LeftTheTeam, Weber), (refused.Why.Reason, refused.OnRecord?.Person));
        var head = Named(Plan, HeadOfAewa);
        Assert.Equal(RoleKind.ExecutiveSecretary, Assert.IsType<Outcome.Accepted>(Report(head, HeadOfAewa, isMember: false)).By.Capacity.Role);
    }

    [Fact]
    public void A_lead_owes_the_parts_that_they_lead_and_no_others()
    {
        var owed = Owed.By(Led, Weber, Now);
        Assert.Equal([First], owed.Soon.Select(m => m.Id));
        Assert.Equal([Aewa], owed.Secretariats);
        var reader = After(Led, Name(Led, Given.Reader));
        Assert.Equal([First], Owed.By(reader, Given.Reader, Now).Soon.Select(m => m.Id));
        var head = After(Led, Name(Led, HeadOfEurobats));
        Assert.Equal([First], Owed.By(head, HeadOfEurobats, Now).Soon.Select(m => m.Id));
    }

    [Fact]
    public void A_lead_is_reminded_of_the_part_that_is_not_done()
    {
        Assert.Contains(Weber, Led.RemindedOf(Led.Milestone(First)!, Today));
        Assert.DoesNotContain(Weber, Led.RemindedOf(Led.Milestone(Second)!, Today));
        var done = After(Led, Authority.Decide(Led, Weber, new ReportPart(First, Aewa, PartState.Done, null, null), Now));
        Assert.DoesNotContain(Weber, done.RemindedOf(done.Milestone(First)!, Today));
    }

    [Fact]
    public void A_lead_who_reported_does_not_report_for_another_secretariat_there()
    {
        var lead = After(Plan, Name(Plan, HeadOfCms));
        lead = After(lead, Report(lead, HeadOfCms));
        Assert.Equal([Cms, Aewa], Authority.SecretariatsFor<ReportPart>(lead, HeadOfCms, Today, First));
        Assert.Equal([Cms], Authority.SecretariatsFor<ReportPart>(lead, HeadOfCms, Today, Second));
        Assert.Equal(Reason.AnsweredForAnother, Refused(Report(lead, HeadOfCms, Cms)));
    }

    [Fact]
    public void Who_leads_a_milestone_leads_what_continues_it()
    {
        var continued = new MilestoneId(2028, 1);
        var (next, _) = Led.Apply(
            [new PlanOpened(2028), new MilestoneCarriedOver(First, continued), new MilestoneContinued(continued, First)],
            new Stamp(Led.Version + 1, Now, Actor.Operator));
        Assert.Equal(Weber, next.LeadOf(continued, Aewa, Today));
        After(next, Report(next, Weber, milestone: continued));
    }
}
