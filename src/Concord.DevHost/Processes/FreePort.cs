using System.Net;
using System.Net.Sockets;

namespace Concord.DevHost.Processes;

/// <summary>Loopback ports for programs that cannot choose one themselves.</summary>
public static class FreePort
{
    /// <summary>A port that was free a moment ago; a start that finds it taken should be tried again.</summary>
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Whether nobody listens on the port, on loopback or on all interfaces.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var any = new TcpListener(IPAddress.Any, port);
            any.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
