using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Domain.ActionPlan;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>The list that closes a year: what becomes of which milestone, and what each secretariat answered.</summary>
internal static class RollOverCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Of(RollOver list, RecordView view, string? notice = null)
    {
        var text = view.Text;
        var title = text.Of(
            list.EffectiveAt is not null ? "Year.Agreed" : list.Proposal.IsObjected ? "Year.NotAgreed" : "Year.Proposed", list.Year);
        var agreed = list.Proposal.AgreedBy(view.Settings.Secretariats);
        var left = list.EffectiveAt is null ? 0 : view.Workspace.UnfinishedOf(list.Year).Count();
        var card = Card(
            text.Of("Year.ListInOneSentence", title, text.Count("List.Milestones", list.Items.Length), agreed, view.Settings.Secretariats.Length),
            [
                notice is null ? null : Notice(notice),
                Where(text.Of("Year.Where", list.Year)),
                Title(title),
                .. list.Items.IsEmpty ? [Line(text.Of("Year.NothingLeft"))] : list.Items.GroupBy(i => i.Ending).OrderBy(g => g.Key).SelectMany(g => Group(g, view)),
                AgreementParts.Lines(list.Proposal, view),
                left == 0 ? null : Line(text.Count("Year.MoreLeft", left)),
                SmallPrintAsWritten(string.Join(" · ", AgreementParts.ProposedBy(list.Proposal, view), text.Of("Card.Version", list.Version))),
            ]);
        if (list.IsOpen)
            card.Actions = [.. AgreementParts.Buttons("year.answer", list.Year, list.Proposal, view)];
        else if (list.Proposal.IsObjected || left > 0)
            card.Actions.Add(Submit(text.Of("Year.Again"), "year.close", new() { ["year"] = $"{list.Year}", ["language"] = text.Language.Code }));
        return card;
    }

    private static IEnumerable<AdaptiveElement> Group(IGrouping<Ending, RollOverItem> group, RecordView view) =>
    [
        Section(States.Label(group.Key, group.First().Milestone.Year + 1, view.Text)),
        .. group.Select(i => view.Workspace.Milestone(i.Milestone)!).Select(m => Words(
            AdaptiveSpacing.Small,
            Quiet($"{m.Id.Number}  "),
            new AdaptiveTextRun(m.Title),
            Quiet(m switch
            {
                { IsDone: true } => $"  {States.Label(m, view.Text)}",
                { CarriedTo: { } to } => $"  {view.Text.Of("Milestone.CarriedTo", to.Number, to.Year)}",
                _ => "",
            }))),
    ];
}
