using Concord.DevHost;
using Microsoft.Playwright;

namespace Concord.Browser.Tests;

/// <summary>The pictures of the README, taken anew where the variable <c>CONCORD_PICTURES</c> is set.</summary>
internal static class Picture
{
    /// <summary>Takes one of an element.</summary>
    public static async Task TakeAsync(ILocator element, string name)
    {
        if (Environment.GetEnvironmentVariable("CONCORD_PICTURES") is { Length: > 0 })
            await element.ScreenshotAsync(new() { Path = Path.Combine(Places.Repository, "tests", "Concord.Browser.Tests", "Pictures", $"{name}.png") });
    }
}
