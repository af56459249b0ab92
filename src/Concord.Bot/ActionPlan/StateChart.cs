using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;

namespace Concord.Bot.ActionPlan;

/// <summary>
/// How many milestones are in which state, as one bar and in words beneath: clients show the legends or not, and what does not
/// know the bar leaves it out.
/// </summary>
internal static class StateChart
{
    /// <summary>The bar, and the line that says the same.</summary>
    public static IEnumerable<AdaptiveElement> Of(StateCounts counts, Text text)
    {
        var parts = Parts(counts, text).ToList();
        yield return new StackedBarChart
        {
            Title = text.Of("Status.ByState"),
            Data = [new(text.Count("List.Milestones", counts.Total), [.. parts.Select(p => new StackedBarChart.Segment(p.Legend, p.Count, p.Colour))])],
            Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
        };
        yield return CardKit.Line(string.Join(" · ", parts.Select(p => p.Legend)));
    }

    private static IEnumerable<(string Legend, int Count, string Colour)> Parts(StateCounts counts, Text text) =>
        new (PartState State, int Count, string Colour)[]
        {
            (PartState.Done, counts.Done, "good"), (PartState.OnTrack, counts.OnTrack, "categoricalBlue"),
            (PartState.AtRisk, counts.AtRisk, "warning"), (PartState.NotStarted, counts.NotStarted, "neutral"),
        }.Where(p => p.Count > 0).Select(p => ($"{States.Label(p.State, text)} {p.Count}", p.Count, p.Colour));
}
