using Concord.Bot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Moq;

namespace Concord.Bot.Tests.Hosting;

public sealed class StartRulesTests
{
    private static readonly (string, string) Storage = ("Storage:ConnectionString", "x");

    private static readonly (string, string)[] Identity = [("MicrosoftAppId", "id"), ("MicrosoftAppType", "UserAssignedMSI")];

    private static string Faults(string environment, params (string Key, string Value)[] settings) => string.Join('\n', StartRules.Faults(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build(),
        Mock.Of<IHostEnvironment>(e => e.EnvironmentName == environment)));

    [Fact]
    public void Without_an_app_id_it_starts_in_Development_on_loopback_only()
    {
        Assert.Empty(Faults("Development", Storage));
        Assert.Empty(Faults("Development", Storage, ("urls", "http://127.0.0.1:5000;http://localhost:5001;http://[::1]:5002")));
        Assert.Contains("MicrosoftAppId", Faults("Production", Storage));
        Assert.Contains("MicrosoftAppId", Faults("Staging", Storage));
        Assert.Contains("http://*:80", Faults("Development", Storage, ("urls", "http://*:80")));
        Assert.Contains("http://0.0.0.0:80", Faults("Development", Storage, ("urls", "http://127.0.0.1:1;http://0.0.0.0:80")));
        Assert.Contains("Kestrel:Endpoints", Faults("Development", Storage, ("Kestrel:Endpoints:Http:Url", "http://*:80")));
    }

    [Theory]
    [InlineData("Code", "es", "Workspaces:0:Series:0:Code does not do")]
    [InlineData("EveryMonths", "0", "Workspaces:0:Series:0:EveryMonths does not do")]
    [InlineData("Lead", "NONE", "Workspaces:0:Series:0:Lead is 'NONE'")]
    [InlineData("TimeZone", "Mars/Olympus", "Workspaces:0:Series:0:TimeZone does not do")]
    [InlineData("At", "ten", "Workspaces:0:Series:0:At does not do")]
    [InlineData("MergedMonths:0", "13", "Workspaces:0:Series:0:MergedMonths does not do")]
    [InlineData("StandingItems:0", "Nonsense", "StandingItems:0")]
    [InlineData("Kind", "Sometimes", "Workspaces:0:Series:0:Kind")]
    public void A_series_that_cannot_be_is_named(string name, string value, string told)
    {
        (string, string)[] group = [Storage, ("Workspaces:0:Id", "family"), ("Workspaces:0:Name", "CMS Family"), ("Workspaces:0:Secretariats:0:Code", "CMS"), ("Workspaces:0:Series:0:Code", "ES")];
        Assert.Empty(Faults("Development", group));
        Assert.Contains(told, Faults("Development", [.. group.Where(s => s.Item1 != $"Workspaces:0:Series:0:{name}"), ($"Workspaces:0:Series:0:{name}", value)]), StringComparison.Ordinal);
        Assert.Contains("which another series has", Faults("Development", [.. group, ("Workspaces:0:Series:1:Code", "ES")]), StringComparison.Ordinal);
    }

    [Fact]
    public void With_an_app_id_it_starts_anywhere() =>
        Assert.Empty(Faults("Production", [Storage, .. Identity, ("Tenants:0", "ours"), ("urls", "http://*:80")]));

    [Fact]
    public void Outside_of_Development_the_tenants_have_to_be_named()
    {
        Assert.Contains("Tenants", Faults("Production", [Storage, .. Identity]));
        Assert.Empty(Faults("Production", [Storage, .. Identity, ("MicrosoftAppTenantId", "ours")]));
    }

    // Azure has registered no bot for several tenants since August 2025; those of before go on, with their secret.
    [Theory, InlineData(null), InlineData("MultiTenant"), InlineData("Managed")]
    public void The_bot_is_a_managed_identity_or_an_application_with_its_secret(string? type) =>
        Assert.Contains("MicrosoftAppType", Faults("Production", Storage, ("MicrosoftAppId", "id"), ("Tenants:0", "ours"), ("MicrosoftAppType", type!)));

    [Fact]
    public void An_application_of_one_tenant_needs_its_secret_and_its_tenant()
    {
        (string, string)[] single = [Storage, ("MicrosoftAppId", "id"), ("MicrosoftAppType", "SingleTenant")];
        Assert.Contains("MicrosoftAppPassword", Faults("Production", single));
        Assert.Contains("MicrosoftAppTenantId", Faults("Production", single));
        Assert.Empty(Faults("Production", [.. single, ("MicrosoftAppPassword", "x"), ("MicrosoftAppTenantId", "ours")]));
    }

    [Fact]
    public void The_settings_of_a_demonstration_are_refused_elsewhere()
    {
        Assert.Contains("Clock:Today", Faults("Production", [Storage, .. Identity, ("Clock:Today", "2027-06-14")]));
        Assert.Contains("Files:Loopback", Faults("Production", [Storage, .. Identity, ("Files:Loopback", "true")]));
    }

    [Fact]
    public void The_queue_is_named_where_it_is_missing_or_cannot_be()
    {
        Assert.Contains("Storage:QueueEndpoint", Faults("Development", ("Storage:TableEndpoint", "https://x.table.core.windows.net")));
        Assert.Empty(Faults("Development", ("Storage:TableEndpoint", "https://x.table.core.windows.net"), ("Storage:QueueEndpoint", "https://x.queue.core.windows.net")));
        foreach (var name in new[] { "Due", "a", "due_", "-due", "due--x", new string('a', 57) })
            Assert.Contains("Storage:Queue", Faults("Development", Storage, ("Storage:Queue", name)));
        Assert.Empty(Faults("Development", Storage, ("Storage:Queue", "concord-due2")));
    }

    [Fact]
    public void Times_of_delivery_are_times()
    {
        Assert.Contains("Delivery:Lease", Faults("Development", Storage, ("Delivery:Lease", "soon")));
        Assert.Contains("Delivery:SweepEvery", Faults("Development", Storage, ("Delivery:SweepEvery", "00:00:00")));
        Assert.Empty(Faults("Development", Storage, ("Delivery:Lease", "00:00:10")));
    }

    [Fact]
    public void Without_storage_it_does_not_start() => Assert.Contains("Storage:TableEndpoint", Faults("Development"));

    [Theory]
    [InlineData("Storage:TableEndpont", "https://x", "Storage:TableEndpont is no setting")]
    [InlineData("Storage:TableEndpoint", "x.table.core.windows.net", "no https address")]
    [InlineData("Storage:TableEndpoint", "https://x.table.core.windows.net", "beside")]
    [InlineData("Telemetry:OtlpEndpoint", "localhost:4318", "http://localhost:4318")]
    [InlineData("Telemetry:ConnectionString", "UseDevelopmentStorage=true", "InstrumentationKey=")]
    [InlineData("Workspaces:0:Nam", "Family", "Workspaces:0:Nam is no setting")]
    [InlineData("Workspaces:0:Id", "two words", "Workspaces:0:Id does not do")]
    [InlineData("Workspaces:0:Secretariats:0:Name", "Convention", "Workspaces:0:Secretariats:0:Code does not do")]
    [InlineData("Workspaces:0:People:0:Roles:0:Role", "Chief", "'Chief' at 'Workspaces:0:People:0:Roles:0:Role'")]
    public void A_setting_that_does_not_do_is_named(string name, string value, string said) =>
        Assert.Contains(said, Faults("Development", Storage, (name, value)));

    [Fact]
    public void What_it_says_never_holds_a_secret()
    {
        var said = Faults("Production", ("MicrosoftAppId", "id"), ("MicrosoftAppPassword", "s3cret"), ("Storage:ConnectionString", "s3cret"), ("Storage:QueueEndpoint", "x"));
        Assert.Contains("Storage:", said, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_of_several_tenants_needs_its_secret_only()
    {
        (string Key, string Value)[] settings = [Storage, ("MicrosoftAppId", "id"), ("MicrosoftAppType", "multitenant"), ("MicrosoftAppPassword", "x"), ("Tenants:0", "ours")];
        Assert.Empty(Faults("Production", settings));
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        Assert.Same(builder, builder.AddConcord());
    }

    [Theory]
    [InlineData("PerPerson", "0"), InlineData("PerAddress", "-1"), InlineData("Proxies", "-1"), InlineData("PerPerson", "many")]
    public void Limits_are_numbers_that_can_be(string name, string value) =>
        Assert.Contains($"Limits:{name}", Faults("Development", Storage, ($"Limits:{name}", value)));

    [Theory]
    [InlineData(94, false), InlineData(95, true)]
    public void More_people_than_one_commit_holds_are_told_with_what_to_do(int people, bool tooMany) =>
        Assert.Equal(tooMany, Faults("Development", [Storage, .. Enumerable.Range(0, people).Select(i => ($"Workspaces:0:People:{i}:ObjectId", $"p{i}"))])
            .Contains($"Workspaces:0:People names {people} people, and a group is put on the record with 94 at most", StringComparison.Ordinal));

    [Theory, InlineData("concord.example.org"), InlineData("https://concord.example.org/bot"), InlineData("ftp://concord.example.org"), InlineData("x")]
    public void An_address_of_the_service_is_one_without_a_path(string address)
    {
        Assert.Contains("Address is", Faults("Development", Storage, ("Address", address)));
        Assert.Empty(Faults("Development", Storage, ("Address", "https://concord.example.org")));
    }
}
