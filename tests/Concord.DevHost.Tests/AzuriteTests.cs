using System.Net.Sockets;
using Concord.DevHost.Processes;
using Xunit;

namespace Concord.DevHost.Tests;

public class AzuriteTests
{
    [Fact]
    public async Task Azurite_answers_once_started_and_is_gone_once_stopped()
    {
        var folder = Directory.CreateTempSubdirectory("concord-azurite-").FullName;
        Uri tables;
        await using (var azurite = await Azurite.StartAsync(folder, cancel: TestContext.Current.CancellationToken))
        {
            tables = azurite.Tables;
            using var connected = await ConnectAsync(tables);
            Assert.True(connected.Connected);
            Assert.Contains(tables.ToString(), azurite.ConnectionString, StringComparison.Ordinal);
        }
        await Assert.ThrowsAsync<SocketException>(() => ConnectAsync(tables));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<TcpClient> ConnectAsync(Uri address)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        return client;
    }
}
