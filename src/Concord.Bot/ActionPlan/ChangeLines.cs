using System.Collections.Immutable;
using AdaptiveCards;
using Concord.Bot.Meetings;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>What changed in the plan since a day: how many, and which.</summary>
internal static class ChangeLines
{
    private const int NumbersShown = 15;

    /// <summary>The section of the status card.</summary>
    public static IEnumerable<AdaptiveElement> Of(PlanChanges changes, Settings settings, Text text)
    {
        yield return Section(changes.SinceMeeting is { } meeting
            ? text.Of("Changes.SinceMeeting", text.MeetingName(meeting, settings), changes.Since)
            : text.Of("Changes.Since", changes.Since));
        List<string> lines =
        [
            .. Line("✓", "Changes.Done", changes.Done), .. Line("▲", "Changes.AtRisk", changes.AtRisk), .. Line("◆", "Changes.Overdue", changes.Overdue),
            .. Line("↷", "Changes.Moved", changes.Moved), .. Line("+", "Changes.Added", changes.Added),
        ];
        foreach (var line in lines.DefaultIfEmpty(text.Of("Changes.None")))
            // Not a text block: it would make a list of the plus sign.
            yield return Words(AdaptiveSpacing.Small, new AdaptiveTextRun(line));

        IEnumerable<string> Line(string sign, string key, ImmutableArray<Milestone> milestones) => milestones.IsEmpty
            ? []
            : [$"{sign} {text.Count(key, milestones.Length)} ({string.Join(", ", milestones.Take(NumbersShown).Select(m => m.Id.Number))}{(milestones.Length > NumbersShown ? ", …" : "")})"];
    }
}
