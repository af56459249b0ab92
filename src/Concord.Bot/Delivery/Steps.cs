using System.Diagnostics;
using System.Globalization;

namespace Concord.Bot.Delivery;

/// <summary>
/// The places at which a process may end at the worst moment. Nothing happens there, unless the chaos test has asked by
/// <c>CONCORD_DIE_AT</c>, such as <c>after post</c> or <c>after post#3</c> for the third time.
/// </summary>
internal static class Steps
{
    private static readonly string[]? Fatal = Environment.GetEnvironmentVariable("CONCORD_DIE_AT")?.Split('#');

    private static int _times;

    /// <summary>The process is there.</summary>
    public static void At(string step)
    {
        if (Fatal is null || Fatal[0] != step)
            return;
        if (Interlocked.Increment(ref _times) == (Fatal.Length > 1 ? int.Parse(Fatal[1], CultureInfo.InvariantCulture) : 1))
            Process.GetCurrentProcess().Kill();
    }
}
