namespace Concord.Deployment.Tests.Manifest;

public sealed class IconTests(Package package)
{
    [Fact]
    public void The_colour_icon_is_a_full_square_of_192_whose_margin_is_plain()
    {
        var icon = Png.Read(package.Files["color.png"]);
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, p => Assert.Equal(255, p.Alpha));
        var margin = icon.Pixels.Where((_, i) => i % 192 is < 36 or >= 156 || i / 192 is < 36 or >= 156).Distinct();
        Assert.Equal((string?)package.Manifest["accentColor"], margin.Select(p => $"#{p.Red:X2}{p.Green:X2}{p.Blue:X2}").Single());
    }

    [Fact]
    public void The_outline_icon_is_white_on_nothing_and_measures_32()
    {
        var icon = Png.Read(package.Files["outline.png"]);
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels.Where(p => p.Alpha > 0), p => Assert.Equal((255, 255, 255), (p.Red, p.Green, p.Blue)));
        Assert.Contains(icon.Pixels, p => p.Alpha == 0);
        Assert.Contains(icon.Pixels, p => p.Alpha == 255);
    }
}
