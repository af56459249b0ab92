using Concord.Bot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Moq;

namespace Concord.Bot.Tests.Hosting;

public sealed class StartRulesTests
{
    private static readonly (string, string) Storage = ("Storage:ConnectionString", "x"), App = ("MicrosoftAppId", "id"), Secret = ("MicrosoftAppPassword", "p"),
        Tenant = ("MicrosoftAppTenantId", "ours");

    private static (string, string) Type(string type) => ("MicrosoftAppType", type);

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

    [Fact]
    public void With_an_app_id_it_starts_anywhere() =>
        Assert.Empty(Faults("Production", Storage, App, Secret, ("Tenants:0", "ours"), ("urls", "http://*:80")));

    [Fact]
    public void Outside_of_Development_the_tenants_have_to_be_named()
    {
        Assert.Contains("Tenants", Faults("Production", Storage, App, Secret));
        Assert.Empty(Faults("Production", Storage, App, Secret, ("MicrosoftAppTenantId", "ours")));
    }

    [Fact]
    public void The_settings_of_a_demonstration_are_refused_elsewhere()
    {
        Assert.Contains("Clock:Today", Faults("Production", [Storage, App, Secret, ("Clock:Today", "2027-06-14")]));
        Assert.Contains("Files:Loopback", Faults("Production", [Storage, App, Secret, ("Files:Loopback", "true")]));
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
    [InlineData("Workspaces:0:People:0:Roles:0:Role", "Chief", "'Chief' at 'Workspaces:0:People:0:Roles:0:Role'")]
    public void A_setting_that_does_not_do_is_named(string name, string value, string said) =>
        Assert.Contains(said, Faults("Development", Storage, (name, value)));

    [Fact]
    public void What_it_says_never_holds_a_secret() =>
        Assert.DoesNotContain("s3cret", Faults("Production", ("MicrosoftAppId", "id"), ("MicrosoftAppPassword", "s3cret"), ("Storage:ConnectionString", "s3cret"), ("Storage:QueueEndpoint", "x")));

    [Theory]
    [InlineData("SingleTenant", true, true, null)]
    [InlineData("singletenant", true, true, null)]
    [InlineData("SingleTenant", false, true, "MicrosoftAppPassword is not set, and MicrosoftAppType is SingleTenant")]
    [InlineData("SingleTenant", true, false, "MicrosoftAppTenantId is not set, and MicrosoftAppType is SingleTenant")]
    [InlineData("MultiTenant", true, false, null)]
    [InlineData("MultiTenant", false, true, "MicrosoftAppPassword is not set, and MicrosoftAppType is MultiTenant")]
    [InlineData("", false, true, "MicrosoftAppPassword is not set, and MicrosoftAppType is MultiTenant")]
    [InlineData("UserAssignedMSI", false, true, null)]
    [InlineData("UserAssignedMSI", false, false, "MicrosoftAppTenantId is not set, and MicrosoftAppType is UserAssignedMSI")]
    [InlineData("ManagedIdentity", true, true, "MicrosoftAppType is 'ManagedIdentity', which is none. Set it to UserAssignedMSI or SingleTenant or MultiTenant")]
    public void Each_type_of_app_needs_its_settings(string type, bool password, bool tenant, string? told)
    {
        var faults = Faults("Production", [Storage, App, Type(type), ("Tenants:0", "ours"), .. password ? [Secret] : Array.Empty<(string, string)>(), .. tenant ? [Tenant] : Array.Empty<(string, string)>()]);
        if (told is null)
            Assert.Empty(faults);
        else
            Assert.StartsWith(told, faults, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Id", "", "Workspaces:0:Id is not set")]
    [InlineData("Id", "a b", "Workspaces:0:Id takes letters")]
    [InlineData("Name", "", "Workspaces:0:Name is not set")]
    [InlineData("Secretariats:1:Code", "", "Workspaces:0:Secretariats:1:Code is not set")]
    [InlineData("People:0:ObjectId", "", "Workspaces:0:People:0:ObjectId is not set")]
    [InlineData("People:0:Roles:0:Role", "Boss", "Workspaces:0:People:0:Roles:0:Role")]
    [InlineData("People:0:Roles:0:From", "soon", "Workspaces:0:People:0:Roles:0:From")]
    public void A_workspace_that_is_not_whole_is_named_with_its_index(string setting, string value, string told) =>
        Assert.Contains(told, Faults("Development", [Storage, .. Workspace().Where(s => s.Item1 != $"Workspaces:0:{setting}"), ($"Workspaces:0:{setting}", value)]), StringComparison.Ordinal);

    [Fact]
    public void A_workspace_that_is_whole_is_none_of_its_concern_and_one_without_secretariats_is()
    {
        Assert.Empty(Faults("Development", [Storage, .. Workspace()]));
        Assert.Contains("Workspaces:0:Secretariats is empty", Faults("Development", [Storage, .. Workspace().Where(s => !s.Item1.Contains("Secretariats", StringComparison.Ordinal))]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(95, false), InlineData(96, true)]
    public void More_people_than_one_commit_holds_are_told_with_what_to_do(int people, bool tooMany) =>
        Assert.Equal(tooMany, Faults("Development",
        [
            Storage, .. Workspace(), .. Enumerable.Range(1, people - 1).Select(i => ($"Workspaces:0:People:{i}:ObjectId", $"p{i}")),
        ]).Contains($"Workspaces:0:People names {people} people, and a group is put on the record with 95 at most", StringComparison.Ordinal));

    private static List<(string, string)> Workspace() =>
    [
        ("Workspaces:0:Id", "family"), ("Workspaces:0:Name", "Family"), ("Workspaces:0:Secretariats:0:Code", "CMS"), ("Workspaces:0:Secretariats:1:Code", "AEWA"),
        ("Workspaces:0:People:0:ObjectId", "p0"), ("Workspaces:0:People:0:Roles:0:Role", "ExecutiveSecretary"),
    ];
}
