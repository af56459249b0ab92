using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Concord.Bot.Tests.Hosting;

/// <summary>Who may use whom, checked on the built assemblies.</summary>
public sealed class HouseRulesTests
{
    private static readonly System.Reflection.Assembly
        Domain = typeof(Domain.Records.Workspace).Assembly, Ledger = typeof(Ledger.Ledger).Assembly, Bot = typeof(ConcordBot).Assembly;

    /// <summary>With what the rules name, and not with all that these depend on, which would fill gigabytes.</summary>
    private static readonly Architecture House = new ArchLoader().LoadAssemblies(
        Domain, Ledger, Bot, typeof(HouseRulesTests).Assembly, typeof(Microsoft.Bot.Builder.IBot).Assembly, typeof(DateTime).Assembly).Build();

    [Fact]
    public void The_domain_references_nothing_but_the_framework_and_NodaTime() =>
        Assert.DoesNotContain(Domain.GetReferencedAssemblies(), a => !a.Name!.StartsWith("System", StringComparison.Ordinal) && a.Name != "NodaTime");

    [Fact]
    public void The_domain_knows_no_JSON() =>
        Assert.DoesNotContain(Domain.GetReferencedAssemblies(), a => a.Name!.Contains("Json", StringComparison.Ordinal));

    [Fact]
    public void The_ledger_knows_the_domain_but_neither_the_bot_nor_Teams() =>
        Assert.DoesNotContain(Ledger.GetReferencedAssemblies(), a => a.Name is "Concord.Bot" or "AdaptiveCards" || a.Name!.StartsWith("Microsoft.Bot", StringComparison.Ordinal));

    [Fact]
    public void Only_one_class_derives_from_TeamsActivityHandler() =>
        Assert.Equal([typeof(ConcordBot)], Bot.GetTypes().Where(t => t.IsSubclassOf(typeof(Microsoft.Bot.Builder.Teams.TeamsActivityHandler))));

    [Fact]
    public void Features_do_not_know_the_Bot_Builder()
    {
        KnowNoBotBuilder("ActionPlan|Calendars|Decisions|Meetings|Reminders|Secretariats|Help|Texts|Cards").Check(House);
        Assert.False(KnowNoBotBuilder("Delivery").HasNoViolations(House));
    }

    [Fact]
    public void Nobody_asks_the_machine_for_the_time()
    {
        AskForNoTime(Types().That().ResideInNamespaceMatching(@"^Concord\.(?!.*Tests)")).Check(House);
        Assert.False(AskForNoTime(Types().That().HaveFullNameContaining(nameof(AsksTheMachine))).HasNoViolations(House));
    }

    private static TypesShouldConjunction KnowNoBotBuilder(string rooms) => Types().That().ResideInNamespaceMatching($@"^Concord\.Bot\.({rooms})($|\.)")
        .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^Microsoft\.Bot($|\.)");

    private static TypesShouldConjunction AskForNoTime(IObjectProvider<IType> types) => Types().That().Are(types)
        .Should().NotCallAny(MethodMembers().That().HaveFullNameContaining("System.DateTime::get_Now").Or().HaveFullNameContaining("System.DateTime::get_UtcNow")
            .Or().HaveFullNameContaining("System.DateTimeOffset::get_UtcNow").Or().HaveFullNameContaining("System.DateTimeOffset::get_Now"));

    /// <summary>What the rule is to find.</summary>
    private static class AsksTheMachine
    {
        public static DateTimeOffset Now() => DateTimeOffset.UtcNow;
    }
}
