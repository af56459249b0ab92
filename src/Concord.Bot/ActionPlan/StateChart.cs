using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;

namespace Concord.Bot.ActionPlan;

/// <summary>How many milestones are in which state, as one bar; who does not see it reads the same in a line.</summary>
internal static class StateChart
{
    /// <summary>The bar; its legends carry sign, number and word.</summary>
    public static AdaptiveElement Of(StateCounts counts, Text text) => new StackedBarChart
    {
        Title = text.Of("Status.ByState"),
        Data = [new(text.Count("List.Milestones", counts.Total), [.. Parts(counts, text).Select(p => new StackedBarChart.Segment(p.Legend, p.Count, p.Colour))])],
        Fallback = new AdaptiveFallbackElement(CardKit.Line(InWords(counts, text))),
    };

    /// <summary>The same in words.</summary>
    public static string InWords(StateCounts counts, Text text) => string.Join(" · ", Parts(counts, text).Select(p => p.Legend));

    private static IEnumerable<(string Legend, int Count, string Colour)> Parts(StateCounts counts, Text text) =>
        new (PartState State, int Count, string Colour)[]
        {
            (PartState.Done, counts.Done, "good"), (PartState.OnTrack, counts.OnTrack, "categoricalBlue"),
            (PartState.AtRisk, counts.AtRisk, "warning"), (PartState.NotStarted, counts.NotStarted, "neutral"),
        }.Where(p => p.Count > 0).Select(p => ($"{States.Label(p.State, text)} {p.Count}", p.Count, p.Colour));
}
