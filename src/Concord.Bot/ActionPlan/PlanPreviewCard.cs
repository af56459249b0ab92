using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using NodaTime.Text;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>What a plan file would create, under its priorities, and the rows that cannot be taken, each with its reason.</summary>
internal static class PlanPreviewCard
{
    private const int FaultsShown = 15;

    /// <summary>
    /// Characters of JSON for the rows that are shown, and what one takes beside its title. With the packed text, 80 KB of
    /// UTF-16 are not reached; Teams takes 100 KB a message.
    /// </summary>
    private const int RoomForRows = 18_000, RowOverhead = 300;

    /// <summary>The card.</summary>
    /// <param name="file">What was read.</param>
    /// <param name="packed">The same text, for the button.</param>
    /// <param name="turn">For whom.</param>
    public static AdaptiveCard Of(PlanFile file, string packed, Turn turn)
    {
        var text = turn.Text;
        var count = text.Count("Preview.WouldAdd", file.Good.Length);
        var nothing = text.Of(file.Bad.IsEmpty && file.Same > 0 ? "Preview.AllThere" : "Preview.NothingToAdd");
        var shown = Shown(file.Good);
        var card = Card(
            file.Good.IsEmpty && file.Bad.IsEmpty ? nothing : text.Of("Preview.InOneSentence", file.Year, count, text.Count("Preview.LeftOut", file.Bad.Length)),
            [
                Where(text.Of("Plan.Where", file.Year)),
                Title(file.Good.IsEmpty ? nothing : count),
                .. file.Good.IsEmpty ? [] : new[] { Line(text.Of("Preview.NothingStoredYet")) },
                .. shown.GroupBy(d => d.Priority).SelectMany(p => Priority(p.Key, p, turn)),
                .. shown.Count < file.Good.Length ? [Line(text.Count("Preview.MoreMilestones", file.Good.Length - shown.Count))] : Array.Empty<AdaptiveElement>(),
                .. file.Same > 0 ? [Line(text.Count("Preview.Same", file.Same))] : Array.Empty<AdaptiveElement>(),
                .. file.Bad.IsEmpty ? [] : Faults(file, turn),
            ]);
        if (file.Good.IsEmpty)
            return card;
        // Only a Submit: the text stands in the card once, not again in a fallback.
        card.Actions.Add(Actions.Submit(text.Count("Preview.Add", file.Good.Length), "plan.load", new()
        {
            ["csv"] = packed, ["day"] = LocalDatePattern.Iso.Format(turn.Today), ["draft"] = Guid.NewGuid().ToString("N"), ["language"] = text.Language.Code,
        }, likely: true));
        card.Actions.Add(Actions.Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code }));
        return card;
    }

    private static List<MilestoneDraft> Shown(IEnumerable<MilestoneDraft> drafts)
    {
        var room = RoomForRows;
        return [.. drafts.TakeWhile(d => (room -= d.Title.Length + RowOverhead) > 0)];
    }

    private static IEnumerable<AdaptiveElement> Priority(string priority, IEnumerable<MilestoneDraft> drafts, Turn turn) =>
    [
        Section(priority),
        .. drafts.Select(d => Words(
            AdaptiveSpacing.Small,
            new AdaptiveTextRun(d.Title),
            Quiet($"  {turn.Text.List(d.Responsible.Select(s => s.Code))} · {turn.Text.Of("Milestone.Due", d.Due)}"))),
    ];

    private static IEnumerable<AdaptiveElement> Faults(PlanFile file, Turn turn) =>
    [
        new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Warning, Spacing = AdaptiveSpacing.Large,
            Items =
            [
                Words(new AdaptiveTextRun($"▲ {turn.Text.Count("Preview.LeftOut", file.Bad.Length)}") { Weight = AdaptiveTextWeight.Bolder }),
                .. file.Bad.Take(FaultsShown).Select(b => Words(
                    new AdaptiveTextRun(turn.Text.Of("Preview.Row", b.Row)) { Weight = AdaptiveTextWeight.Bolder },
                    new AdaptiveTextRun("  " + turn.Text.Fault(b.Fault)))),
                .. file.Bad.Length > FaultsShown ? [Line(turn.Text.Count("Preview.MoreRows", file.Bad.Length - FaultsShown))] : Array.Empty<AdaptiveElement>(),
            ],
        },
    ];
}
