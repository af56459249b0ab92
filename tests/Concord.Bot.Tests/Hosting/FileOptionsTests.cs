using Microsoft.Extensions.Configuration;
using FileOptions = Concord.Bot.Hosting.FileOptions;

namespace Concord.Bot.Tests.Hosting;

public sealed class FileOptionsTests
{
    [Fact]
    public void Files_come_from_SharePoint_unless_the_operator_names_other_hosts_and_then_from_those_only()
    {
        var usual = new FileOptions();
        Assert.NotNull(usual.AddressOf("https://ours.sharepoint.com/plan.csv"));
        Assert.Null(usual.AddressOf("http://ours.sharepoint.com/plan.csv"));
        Assert.Null(usual.AddressOf("https://sharepoint.com.evil.example/plan.csv"));
        Assert.Null(usual.AddressOf("https://127.0.0.1/plan.csv"));

        var narrowed = new ConfigurationBuilder().AddInMemoryCollection([new("Hosts:0", "ours.sharepoint.com")]).Build().Get<FileOptions>()!;
        Assert.NotNull(narrowed.AddressOf("https://ours.sharepoint.com/plan.csv"));
        Assert.Null(narrowed.AddressOf("https://theirs.sharepoint.com/plan.csv"));
    }
}
