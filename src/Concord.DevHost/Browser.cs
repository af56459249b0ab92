using System.ComponentModel;
using System.Diagnostics;

namespace Concord.DevHost;

/// <summary>The person's browser.</summary>
internal static class Browser
{
    /// <summary>Opens the address, if this machine has a browser to do it; the address is printed in any case.</summary>
    public static void Open(Uri address)
    {
        try
        {
            using var _ = OperatingSystem.IsLinux()
                ? Process.Start(new ProcessStartInfo("xdg-open", address.ToString()) { RedirectStandardError = true, RedirectStandardOutput = true })
                : Process.Start(new ProcessStartInfo(address.ToString()) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            // None here.
        }
    }
}
