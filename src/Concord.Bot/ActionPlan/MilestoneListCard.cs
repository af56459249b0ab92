using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>Milestones, one line each, under their headings, in pages that stay well below what a Teams message may hold.</summary>
internal static class MilestoneListCard
{
    private const int RowsOnAPage = 15;

    /// <summary>The card as of the turn.</summary>
    /// <param name="turn">For whom.</param>
    /// <param name="where">The quiet line.</param>
    /// <param name="title">What the list is of.</param>
    /// <param name="milestones">In the order to show.</param>
    /// <param name="heading">The heading under which a milestone stands; null for a list without.</param>
    /// <param name="more">Verb and data which ask for the same list again, for its other pages.</param>
    /// <param name="page">Counted from 0.</param>
    /// <param name="written">Whether people wrote what stands in the title.</param>
    public static AdaptiveCard Of(
        Turn turn, string where, string title, IReadOnlyList<Milestone> milestones, Func<Milestone, string>? heading,
        (string Verb, Dictionary<string, string> Data) more, int page, bool written = false)
    {
        var text = turn.Text;
        var first = Math.Clamp(page, 0, Math.Max(0, (milestones.Count - 1) / RowsOnAPage)) * RowsOnAPage;
        var shown = milestones.Skip(first).Take(RowsOnAPage).ToList();
        var card = Card(text.Of("List.InOneSentence", title, text.Count("List.Milestones", milestones.Count)), Where(where),
            written ? TitleAsWritten(title) : Title(title));
        string? last = null;
        foreach (var milestone in shown)
        {
            if (heading?.Invoke(milestone) is { } priority && priority != last)
                card.Body.Add(Section(last = priority));
            card.Body.Add(MilestoneRow.Of(milestone, turn.Today, text));
        }
        card.Body.Add(SmallPrint(string.Join(" · ",
            milestones.Count > shown.Count
                ? text.Of("List.Range", first + 1, first + shown.Count, milestones.Count)
                : text.Count("List.Milestones", milestones.Count),
            text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone)))));
        Dictionary<string, string> To(int other) =>
            new(more.Data) { ["page"] = $"{other}", ["language"] = text.Language.Code };
        if (first > 0)
            card.Actions.Add(Execute(text.Of("List.Back"), more.Verb, To((first / RowsOnAPage) - 1)));
        if (first + shown.Count < milestones.Count)
            card.Actions.Add(Execute(text.Of("List.Next"), more.Verb, To((first / RowsOnAPage) + 1)));
        return card;
    }
}
