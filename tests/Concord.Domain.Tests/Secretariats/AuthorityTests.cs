using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Secretariats;

public sealed class AuthorityTests
{
    [Fact]
    public void Every_command_has_its_line_in_the_table()
    {
        var commands = typeof(Command).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Command)) && !t.IsAbstract);
        Assert.Equal(commands.Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))),
            Authority.CommandTypes.Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))));
    }

    [Fact]
    public void A_workspace_that_is_set_up_is_changed_by_a_head_or_an_administrator_only()
    {
        Assert.Equal(Reason.NotEntitled, Refused(Authority.Decide(Empty, NoteTaker, SetUp with { Name = "Mine" }, Now)));
        Assert.Equal("Ours", After(Empty, Authority.Decide(Empty, HeadOfCms, SetUp with { Name = "Ours" }, Now)).Settings()!.Name);
    }

    [Fact]
    public void A_role_that_ended_yesterday_is_none()
    {
        var ended = new Role(RoleKind.ExecutiveSecretary, Cms, Until: Today.PlusDays(-1));
        var set = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = SetUp.People.Add(Person("former", ended)) }, Now));
        Assert.Equal(Reason.RoleEnded, Refused(Authority.Decide(set, "former", new AddMilestone(Draft()), Now)));
    }

    [Fact]
    public void Setting_up_again_writes_nothing_and_who_is_no_longer_named_has_no_role()
    {
        Assert.Equal(Reason.NothingToLoad, Refused(Authority.DecideForOperator(Empty, SetUp, Now)));

        var smaller = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = SetUp.People.RemoveAt(0).Add(Person("new", new Role(RoleKind.ExecutiveSecretary, Cms))) }, Now));
        Assert.Empty(smaller.HeadedBy(HeadOfCms, Today));
        Assert.Equal([Aewa], smaller.HeadedBy(HeadOfAewa, Today));
    }

    [Fact]
    public void One_person_never_answers_for_two_secretariats_on_one_item()
    {
        var both = new[] { new Role(RoleKind.OfficerInCharge, Cms), new Role(RoleKind.OfficerInCharge, Aewa) };
        var workspace = After(Empty, Authority.DecideForOperator(Empty, SetUp with { People = SetUp.People.Add(Person("deputy", both)) }, Now));
        workspace = After(workspace, Authority.Decide(workspace, NoteTaker, new LoadPlan(2027, [Draft(), Draft("Another")]), Now));
        ReportPart Done(int number, SecretariatId whose) => new(new(2027, number), whose, PartState.Done, null, null);
        workspace = After(workspace, Authority.Decide(workspace, "deputy", Done(1, Cms), Now));

        var refused = Assert.IsType<Outcome.Refused>(Authority.Decide(workspace, "deputy", Done(1, Aewa), Now));

        Assert.Equal((Reason.AnsweredForAnother, Cms, Aewa), (refused.Why.Reason, refused.Why.Details[0], refused.Why.Details[1]));
        Assert.Equal("deputy", refused.OnRecord?.Person);
        After(workspace, Authority.Decide(workspace, "deputy", Done(1, Cms), Now));
        After(workspace, Authority.Decide(workspace, "deputy", Done(2, Aewa), Now));
        After(workspace, Authority.Decide(workspace, HeadOfAewa, Done(1, Aewa), Now));

        // It stays so when another has reported for the first one since.
        workspace = After(workspace, Authority.Decide(workspace, HeadOfCms, Done(1, Cms), Now));
        Assert.Equal(Reason.AnsweredForAnother, Refused(Authority.Decide(workspace, "deputy", Done(1, Aewa), Now)));
    }

    [Fact]
    public void An_empty_workspace_knows_nobody() =>
        Assert.Equal(Reason.NotInWorkspace, Refused(Authority.Decide(Records.Workspace.Empty, HeadOfCms, new AddMilestone(Draft()), Now)));
}
