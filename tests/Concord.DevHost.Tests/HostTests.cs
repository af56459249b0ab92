using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Azure.Data.Tables;
using Concord.DevHost.Demonstration;
using Concord.DevHost.Processes;
using Concord.Testing;
using static Xunit.TestContext;

namespace Concord.DevHost.Tests;

/// <summary>The whole program, in a process of its own.</summary>
public sealed class HostTests
{
    private static CancellationToken Stop => Current.CancellationToken;

    [Fact]
    public async Task What_was_recorded_is_kept_for_the_next_run_until_it_is_reset()
    {
        var data = Directory.CreateTempSubdirectory("concord-host-").FullName;
        var first = await HeadOfARunAsync(data);
        Assert.Equal(first, await HeadOfARunAsync(data));
        Assert.NotEqual(first, await HeadOfARunAsync(data, "--reset"));
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Asked_to_stop_it_leaves_nothing_running()
    {
        await using var host = await RunningHost.StartAsync(null, Stop);
        Assert.All(Everything(host), address => Assert.True(Answers(address), $"{address} does not answer."));

        Assert.Equal(0, await host.StopAsync());

        Assert.All(Everything(host), address => Assert.False(Answers(address), $"{address} still answers."));
    }

    [Fact]
    public async Task The_person_at_the_keyboard_speaks_as_any_of_the_six()
    {
        await using var host = await RunningHost.StartAsync(null, Stop);
        using var http = new HttpClient();
        foreach (var (i, person) in People.All.Index())
        {
            using var response = await http.PostAsync(new Uri(host.At.Bot, $"/as/{i + 1}"), null, Stop);
            Assert.Equal(person, await response.Content.ReadFromJsonAsync<Person>(Stop));
        }
        using var nobody = await http.PostAsync(new Uri(host.At.Bot, "/as/7"), null, Stop);
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_is_told()
    {
        await using var host = await RunningHost.StartAsync(null, Stop);
        var (code, words) = await WordsOfAsync("--json", "--data", host.Data);
        Assert.Equal(1, code);
        Assert.Contains("Concord is running already", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_a_day_that_is_none_and_a_plan_that_is_not_there_are_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = $"{((IPEndPoint)taken.LocalEndpoint).Port}";
        var data = Directory.CreateTempSubdirectory("concord-host-").FullName;
        Assert.Contains($"Port {port} is taken", (await WordsOfAsync("--data", data, "--port", port)).Words, StringComparison.Ordinal);
        Assert.Contains("'2027-06-31' is no day", (await WordsOfAsync("--today", "2027-06-31")).Words, StringComparison.Ordinal);
        Assert.Contains("no-such-plan.csv", (await WordsOfAsync("--plan", "no-such-plan.csv")).Words, StringComparison.Ordinal);
        Directory.Delete(data, recursive: true);
    }

    private static async Task<string> HeadOfARunAsync(string data, params string[] arguments)
    {
        await using var host = await RunningHost.StartAsync(data, Stop, arguments);
        var table = new TableClient(host.At.Tables, Scene.Table, new TableSharedKeyCredential(Azurite.Account, Azurite.Key));
        return (await table.GetEntityAsync<TableEntity>(Scene.Workspace, "head", cancellationToken: Stop)).Value.GetString("hash");
    }

    private static async Task<(int Code, string Words)> WordsOfAsync(params string[] arguments)
    {
        await using var process = RunningHost.Start(arguments);
        return (await process.Exited.WaitAsync(Stop), process.LastLines);
    }

    private static IEnumerable<Uri> Everything(RunningHost host) => [host.At.Bot, host.At.Playground, host.At.Tables, host.At.Queues];

    private static bool Answers(Uri address)
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", address.Port);
            return client.Connected;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
