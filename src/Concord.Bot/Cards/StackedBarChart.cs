using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Concord.Bot.Cards;

/// <summary>
/// Bars of segments side by side, which Teams draws and the card model lacks ("Charts in Adaptive Cards", Teams platform
/// documentation). A client that does not know it shows the fallback.
/// </summary>
internal sealed class StackedBarChart : AdaptiveElement
{
    /// <inheritdoc/>
    public override string Type { get; set; } = "Chart.HorizontalBar.Stacked";

    /// <summary>Above the bars.</summary>
    public string Title { get; set; } = "";

    /// <summary>From the top.</summary>
    public IReadOnlyList<Bar> Data { get; set; } = [];

    /// <summary>One bar.</summary>
    [JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
    internal sealed record Bar(string Title, IReadOnlyList<Segment> Data);

    /// <summary>A part of a bar.</summary>
    /// <param name="Legend">What it is; says it without the colour.</param>
    /// <param name="Value">How long it is.</param>
    /// <param name="Color">A name of the chart palette, such as <c>good</c>.</param>
    [JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
    internal sealed record Segment(string Legend, int Value, string Color);
}
