using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using NodaTime;
using static Concord.Domain.Tests.Decisions.Register;
using static Concord.Domain.Tests.Given;

namespace Concord.Domain.Tests.Decisions.Finding;

public sealed class RegisterFilterTests
{
    private static readonly RegisterEntry Entry = RegisterEntry.Of(Adopted().Decision(First)!);

    [Fact]
    public void A_period_begins_with_its_first_instant_and_ends_before_its_last()
    {
        Assert.True(Fits(new() { Period = (Entry.When, Entry.When + Duration.Epsilon) }));
        Assert.False(Fits(new() { Period = (Entry.When - Duration.FromDays(1), Entry.When) }));
        Assert.False(Fits(new() { Period = (Entry.When + Duration.Epsilon, Entry.When + Duration.FromDays(1)) }));
    }

    [Fact]
    public void Of_several_parties_a_decision_has_all()
    {
        Assert.True(Fits(new() { Parties = [Cms, Aewa] }));
        Assert.False(Fits(new() { Parties = [Cms, Eurobats] }));
    }

    [Fact]
    public void What_is_in_force_is_open_while_something_is_to_be_done_for_it()
    {
        Assert.True(Fits(new() { Standing = Standing.Open }, First));
        Assert.False(Fits(new() { Standing = Standing.Open }, Second));
    }

    private static bool Fits(RegisterFilter filter, params DecisionId[] owing) => filter.Fits(Entry, Now, owing.ToHashSet());
}
