using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Concord.Bot.Tests.Hosting;

/// <summary>Who may use whom, checked on the built assemblies.</summary>
public sealed class HouseRulesTests
{
    private static readonly System.Reflection.Assembly
        Domain = typeof(Domain.Records.Workspace).Assembly, Ledger = typeof(Ledger.Ledger).Assembly, Bot = typeof(ConcordBot).Assembly;

    private static readonly Architecture House = new ArchLoader().LoadAssembliesIncludingDependencies(Domain, Ledger, Bot).Build();

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
        IArchRule rule = Types().That().ResideInNamespaceMatching(@"^Concord\.Bot\.(ActionPlan|Decisions|Meetings|Secretariats|Help|Texts|Cards)($|\.)")
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^Microsoft\.Bot($|\.)");
        rule.Check(House);
    }

    [Fact]
    public void Nobody_asks_the_machine_for_the_time()
    {
        IArchRule rule = Types().That().ResideInNamespaceMatching(@"^Concord\.").And().DoNotHaveFullNameContaining("DemonstrationClock")
            .Should().NotCallAny(MethodMembers().That().HaveFullNameContaining("System.DateTime::get_Now").Or().HaveFullNameContaining("System.DateTime::get_UtcNow")
                .Or().HaveFullNameContaining("System.DateTimeOffset::get_UtcNow").Or().HaveFullNameContaining("System.DateTimeOffset::get_Now"));
        rule.Check(House);
    }
}
