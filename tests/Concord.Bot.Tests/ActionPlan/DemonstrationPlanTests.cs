using System.Collections.Immutable;
using Concord.Bot.ActionPlan;
using Concord.Bot.Files;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Tests.ActionPlan;

/// <summary>What the demonstration's script says on Monday 15 February 2027 must be so in the file.</summary>
public sealed class DemonstrationPlanTests
{
    private static readonly LocalDate Today = new(2027, 2, 15);

    private static readonly string Csv = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Demonstration", "action-plan-2027.csv"));

    private static readonly PlanFile Plan = PlanFile.Read(Csv, Given.Workspace, Today)!;

    private static ImmutableArray<MilestoneDraft> Milestones => Plan.Good;

    [Fact]
    public void Every_row_is_good()
    {
        Assert.True(KnownTables.VerbOf(Csv) == "plan.preview");
        Assert.Empty(Plan.Bad);
        Assert.Equal((2027, 36), (Plan.Year, Milestones.Length));
    }

    [Fact]
    public void There_are_four_to_six_priorities_each_in_one_block()
    {
        Assert.InRange(Milestones.Select(m => m.Priority).Distinct().Count(), 4, 6);
        Assert.Equal(
            Milestones.Select(m => m.Priority).Distinct(),
            Milestones.Select(m => m.Priority).Where((p, i) => i == 0 || p != Milestones[i - 1].Priority));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    public void Milestones_4_and_7_are_of_CMS_and_AEWA(int number) =>
        Assert.Equal(["CMS", "AEWA"], Milestones[number - 1].Responsible.Select(s => s.Code));

    [Fact]
    public void Four_are_overdue_three_of_them_of_AEWA()
    {
        var overdue = Milestones.Where(m => m.Due.End < Today).ToList();
        Assert.Equal((4, 3), (overdue.Count, overdue.Count(m => m.Responsible.Contains(new("AEWA")))));
    }

    [Fact]
    public void Six_are_due_in_February() =>
        Assert.Equal(6, Milestones.Count(m => (m.Due.End.Year, m.Due.End.Month) == (2027, 2)));

    [Fact]
    public void Days_months_and_quarters_and_one_two_and_three_secretariats_all_occur()
    {
        Assert.Equal(Enum.GetValues<DatePrecision>(), Milestones.Select(m => m.Due.Precision).Distinct().Order());
        Assert.Equal([1, 2, 3], Milestones.Select(m => m.Responsible.Length).Distinct().Order());
    }

    [Fact]
    public void No_day_is_a_Saturday_or_a_Sunday() =>
        Assert.DoesNotContain(Milestones, m => m.Due is { Precision: DatePrecision.Day, Start.DayOfWeek: IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday });

    [Fact]
    public void Titles_are_short_and_plain()
    {
        Assert.All(Milestones, m => Assert.InRange(m.Title.Length, 10, 80));
        Assert.DoesNotContain(Milestones, m => "=+-@".Contains(m.Title[0], StringComparison.Ordinal) || m.Title.AsSpan().ContainsAny('<', '>'));
    }
}
