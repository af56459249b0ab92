using System.Net.Sockets;
using System.Text;

namespace Concord.Bot.Tests.Security;

/// <summary>HTTP by hand, which may be none.</summary>
internal static class Wire
{
    /// <summary>Sends that, ends it with nothing, and gives the status of what is answered.</summary>
    public static async Task<string?> StatusAsync(Uri address, string sent)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, cancel);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(sent), cancel);
        using var reader = new StreamReader(client.GetStream());
        return (await reader.ReadLineAsync(cancel))?.Split(' ')[1];
    }
}
