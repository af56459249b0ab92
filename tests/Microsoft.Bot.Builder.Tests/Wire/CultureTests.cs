using System.Globalization;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>A turn runs in the culture of its activity: a number printed without saying so is in that language.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("fr-FR", "fr-FR")]
    [InlineData("es", "es")]
    public async Task A_turn_runs_in_the_culture_of_its_activity(string locale, string culture)
    {
        Assert.Equal(culture, await CultureOfAsync(locale));
    }

    [Fact]
    public async Task A_locale_that_is_none_leaves_the_culture_as_it_is()
    {
        Assert.Equal(CultureInfo.CurrentCulture.Name, await CultureOfAsync("not a locale!"));
        Assert.Equal(CultureInfo.CurrentCulture.Name, await CultureOfAsync(null));
    }

    private static async Task<string> CultureOfAsync(string? locale)
    {
        var culture = "";
        await using var door = await Door.OpenAsync((_, _) => Task.FromResult(culture = CultureInfo.CurrentCulture.Name));
        await door.PostAsync(Said.Message(locale: locale));
        Assert.Empty(door.Thrown);
        return culture;
    }
}
