using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>Where a plan is in its life: what is missing, what each secretariat answered, what the revision changes.</summary>
internal static class AdoptionCard
{
    private const int LinesShown = 12;

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(Plan plan, RecordView view, string? notice = null)
    {
        var text = view.Text;
        var title = text.Of($"PlanIs.{NameOf(plan)}", plan.Year, RevisionOf(plan.Revision, text));
        var secretariats = view.Settings.Secretariats;
        var card = Card(
            text.Of("Plan.InOneSentence", title, plan.Proposal?.AgreedBy(secretariats) ?? 0, secretariats.Length, plan.Year),
            notice is null ? null : Notice(notice),
            Where(text.Of("Plan.Where", plan.Year)),
            Title(title));
        card.Body.Add(Line(Contents(plan, view)));
        if (plan.InForce is { } inForce)
            card.Body.Add(Line(text.Of("Plan.InForceSince", RevisionOf(inForce.Revision, text), view.Settings.DayOf(inForce.Since))));
        if (plan.InForce?.Decision is { } decision && view.Workspace.Decision(decision)?.Symbol is { } symbol)
            card.Body.Add(Words(AdaptiveSpacing.Small, new AdaptiveTextRun(text.Of("Plan.Decision", symbol))));
        // The lines below say whose agreement it was, until they are those of the next revision.
        if (plan.InForce is { } earlier && earlier.Revision != plan.Proposal?.Revision)
            card.Body.Add(Line(text.Of(
                "Plan.AgreedBy", text.List(earlier.By.Select(a => $"{text.NameOf(a.Capacity.Secretariat!.Value)} ({text.Capacity(a.Capacity)})")))));
        if (plan.Proposal is { } proposal)
            card.Body.Add(AgreementParts.Lines(proposal, view));
        card.Body.AddRange(Changes(plan, view));
        var missing = plan.State is PlanState.Closed ? [] : Completeness.MissingIn(view.Workspace, plan.Year);
        var proposable = plan.State is PlanState.Draft or PlanState.InRevision;
        card.Body.AddRange(missing.IsEmpty ? proposable ? [Line($"✓ {text.Of("Plan.Complete")}")] : [] : MissingLines(missing, view));
        card.Body.Add(SmallPrintAsWritten(string.Join(" · ",
        [
            RevisionOf(plan.Revision, text),
            .. plan.Proposal is { } shown ? [AgreementParts.ProposedBy(shown, view)] : Array.Empty<string>(),
            text.Of("Card.Version", plan.Version),
        ])));
        card.Actions = [.. Buttons(plan, view, proposable && missing.IsEmpty)];
        return card;
    }

    /// <summary>A revision as it is called.</summary>
    public static string RevisionOf(int revision, Text text) =>
        revision == 0 ? text.Of("Plan.FirstText") : text.Of("Plan.Revision", revision);

    private static string NameOf(Plan plan) => plan switch
    {
        { State: PlanState.Proposed, InForce: not null } => "RevisionProposed",
        { State: PlanState.Draft or PlanState.InRevision, Proposal: not null } => "NotAgreed",
        _ => $"{plan.State}",
    };

    private static string Contents(Plan plan, RecordView view) => string.Join(" · ",
        view.Text.Count("List.Milestones", view.Workspace.MilestonesOf(plan.Year).Count()),
        view.Text.Count("Plan.Priorities", plan.Priorities.Length));

    private static IEnumerable<AdaptiveElement> Changes(Plan plan, RecordView view) => plan.ChangedMilestones.IsEmpty ? [] :
    [
        Section(view.Text.Of("Plan.Changes")),
        .. plan.ChangedMilestones.Take(LinesShown).Select(n => view.Workspace.Milestone(new(plan.Year, n))!).Select(m => Words(
            AdaptiveSpacing.Small, Quiet($"{m.Id.Number}  "), new AdaptiveTextRun(m.Title), Quiet($"  {view.Text.Of("Milestone.Due", m.Due)}"))),
        .. More(plan.ChangedMilestones.Length, view),
    ];

    private static IEnumerable<AdaptiveElement> MissingLines(IReadOnlyList<Missing> missing, RecordView view) =>
    [
        new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Warning, Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                Words(new AdaptiveTextRun($"▲ {view.Text.Of("Plan.Missing")}") { Weight = AdaptiveTextWeight.Bolder }),
                .. missing.Take(LinesShown).Select(m => Words(
                    AdaptiveSpacing.Small, new AdaptiveTextRun(view.Text.Of($"Missing.{m.Kind}", [.. m.Details])))),
                .. More(missing.Count, view),
            ],
        },
    ];

    private static IEnumerable<AdaptiveElement> More(int count, RecordView view) =>
        count > LinesShown ? [Line(view.Text.Count("Plan.MoreLines", count - LinesShown))] : [];

    private static IEnumerable<AdaptiveAction> Buttons(Plan plan, RecordView view, bool proposable)
    {
        Dictionary<string, string> data = new() { ["year"] = $"{plan.Year}", ["language"] = view.Text.Language.Code };
        if (plan.State == PlanState.Proposed)
            foreach (var button in AgreementParts.Buttons("plan.answer", plan.Year, plan.Proposal!, view))
                yield return button;
        if (proposable)
            yield return Execute(
                view.Text.Of("Plan.Propose"), "plan.propose", new(data) { ["revision"] = $"{plan.NextRevision}" }, likely: true);
        yield return Submit(view.Text.Of("Plan.Open"), "plan.show", data, secondary: true);
    }
}
