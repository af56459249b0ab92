namespace AdaptiveCards;

/// <summary>A column's width: <c>auto</c>, <c>stretch</c>, pixels such as <c>50px</c>, or a weight such as <c>2</c>.</summary>
public class AdaptiveWidth
{
    public AdaptiveWidth()
    {
    }

    /// <exception cref="FormatException">Pixels that are no number.</exception>
    /// <exception cref="ArgumentException">A word that is no width.</exception>
    public AdaptiveWidth(string value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (value.EndsWith("px", StringComparison.Ordinal))
            (WidthType, Unit) = (AdaptiveWidthType.Pixel, uint.Parse(value[..^2]));
        else if (uint.TryParse(value, out var weight))
            (WidthType, Unit) = (AdaptiveWidthType.Weighted, weight);
        else
            WidthType = Enum.Parse<AdaptiveWidthType>(value, ignoreCase: true);
    }

    public AdaptiveWidthType WidthType { get; set; }

    public uint? Unit { get; set; }

    public static implicit operator AdaptiveWidth(string value) => new(value);

    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Auto => "auto",
        AdaptiveWidthType.Stretch => "stretch",
        AdaptiveWidthType.Pixel => $"{Unit ?? 1}px",
        _ => Unit?.ToString(),
    };
}
