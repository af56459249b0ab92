using Concord.Bot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Moq;

namespace Concord.Bot.Tests.Hosting;

public sealed class StartRulesTests
{
    private static readonly (string, string) Storage = ("Storage:ConnectionString", "x");

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
        Assert.Empty(Faults("Production", Storage, ("MicrosoftAppId", "id"), ("Tenants:0", "ours"), ("urls", "http://*:80")));

    [Fact]
    public void Outside_of_Development_the_tenants_have_to_be_named()
    {
        Assert.Contains("Tenants", Faults("Production", Storage, ("MicrosoftAppId", "id")));
        Assert.Empty(Faults("Production", Storage, ("MicrosoftAppId", "id"), ("MicrosoftAppTenantId", "ours")));
    }

    [Fact]
    public void The_settings_of_a_demonstration_are_refused_elsewhere()
    {
        Assert.Contains("Clock:Today", Faults("Production", Storage, ("MicrosoftAppId", "id"), ("Clock:Today", "2027-06-14")));
        Assert.Contains("Files:Loopback", Faults("Production", Storage, ("MicrosoftAppId", "id"), ("Files:Loopback", "true")));
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
}
