using AdaptiveCards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.ActionPlan;

/// <summary>How a state looks: always a sign and a word, the colour comes on top.</summary>
internal static class States
{
    /// <summary>The sign of a state.</summary>
    public static string Sign(PartState state) => state switch
    {
        PartState.Done => "✓",
        PartState.AtRisk => "▲",
        PartState.OnTrack => "●",
        _ => "○",
    };

    /// <summary>Sign and word of a part's state.</summary>
    public static string Label(PartState state, Text text) => $"{Sign(state)} {text.Of($"State.{state}")}";

    /// <summary>Sign and word of how an unfinished milestone ends.</summary>
    /// <param name="ending">How.</param>
    /// <param name="next">The year after its own.</param>
    /// <param name="text">The reader's language.</param>
    public static string Label(Ending ending, int next, Text text) => ending switch
    {
        Ending.CarriedOver => $"→ {text.Of($"Ending.{ending}", next)}",
        Ending.Closed => $"■ {text.Of($"Ending.{ending}")}",
        _ => $"✕ {text.Of($"Ending.{ending}")}",
    };

    /// <summary>Sign and word of a milestone: its worst part, or how many parts are done where nothing is worse than that.</summary>
    public static string Label(Milestone milestone, Text text) => milestone switch
    {
        { Ending: { } ending } => Label(ending, milestone.Id.Year + 1, text),
        { State: not PartState.AtRisk, IsDone: false, PartsDone: > 0 and var done } =>
            $"◐ {text.Of("State.PartlyDone", done, milestone.Parts.Length)}",
        _ => Label(milestone.State, text),
    };

    /// <summary>The colour of a milestone's line.</summary>
    public static AdaptiveTextColor Colour(Milestone milestone) => milestone switch
    {
        { Ending: not null } => AdaptiveTextColor.Default,
        { State: PartState.AtRisk } => AdaptiveTextColor.Warning,
        { PartsDone: > 0 } => AdaptiveTextColor.Good,
        _ => AdaptiveTextColor.Default,
    };

    /// <summary>The colour of a part's state.</summary>
    public static AdaptiveTextColor Colour(PartState state) => state switch
    {
        PartState.AtRisk => AdaptiveTextColor.Warning,
        PartState.Done => AdaptiveTextColor.Good,
        _ => AdaptiveTextColor.Default,
    };

    /// <summary>When it is due, and how far away that is as long as something is to be done.</summary>
    public static string Due(Milestone milestone, LocalDate today, Text text)
    {
        var due = text.Of("Milestone.Due", milestone.Due);
        return !milestone.IsUnfinished ? due : $"{due}, {text.Distance(milestone.Due, today)}";
    }
}
