using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions.Correspondences;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Correspondences;
using Concord.Domain.Meetings.Agendas;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>What surrounds the text of a decision: its end of silence, what it changes and what changed it, where it belongs.</summary>
internal static class DecisionLines
{
    /// <summary>The lines, in the order in which a reader needs them.</summary>
    public static IEnumerable<AdaptiveElement> Of(Decision decision, RecordView view, DecisionState state)
    {
        var text = view.Text;
        if (state == DecisionState.UnderSilence)
            yield return Line(text.Of("Silence.AdoptedUnless", DecisionWords.End(decision.Silence!, text)));
        if (decision.Adoption is { } adoption)
            yield return Line(text.Of("Decision.AdoptedOn", view.Moment(adoption.At)));
        else if (state == DecisionState.InForce)
            yield return Line(text.Of("Silence.NumberFollows", view.Moment(decision.Silence!.Expires)));
        if (decision.Withdrawal is { } withdrawn)
            yield return Line(text.Of("Decision.WithdrawnBy", text.Who(withdrawn.By, view.Names), view.Moment(withdrawn.At)));
        foreach (var broken in decision.Rounds.Select(r => r.Silence?.Broken).OfType<BrokenSilence>().TakeLast(1))
            yield return Line(text.Of("Silence.BrokenBy", broken.For, view.Moment(broken.At)));
        if (decision.Effect is { } effect)
            yield return Changes($"Effect.{effect.Kind}", effect.Other, view);
        foreach (var later in decision.ChangedBy)
            yield return Changes($"EffectBy.{later.Kind}", later.Other, view);
        if (decision.Rounds.Length > 1 && state is DecisionState.Proposed or DecisionState.NotAgreed or DecisionState.UnderSilence)
            yield return Line(text.Of("Decision.NewVersion", decision.Current.Number));
        if (state == DecisionState.NotAgreed)
            yield return Line(text.Of("Decision.OnNextAgenda"));
        foreach (var awaited in view.Workspace.CorrespondencesOf(decision))
            yield return Words(AdaptiveSpacing.Small, new AdaptiveTextRun(text.Of(
                "Correspondence.OnDecision", awaited.Number, awaited.Body, CorrespondenceCard.StateOf(awaited, view.Settings.DayOf(view.Now), text))));
        foreach (var action in view.Workspace.ActionsOf(decision))
            yield return Words(AdaptiveSpacing.Small,
            [
                new AdaptiveTextRun($"{(action.Done is null ? "○" : "✓")} {action.Text}"),
                Quiet($"  {ActionOwner.InWords(action, view)} · {text.Of("Milestone.Due", Domain.ActionPlan.DueDate.On(action.Due))}"),
            ]);
        List<string> where = [DecisionWords.SessionOf(decision.Session, text)];
        if (decision.Item is { } item)
            where.Add(text.Of("Decision.Item", item));
        else if (decision.AgendaItem is { } id && view.Workspace.Agenda(decision.Session)?.NumberOf(id) is > 0 and var number)
            where.Add(text.Of("Decision.Item", $"{number}"));
        if (decision.Kind is DecisionKind.ProgrammeOfWork or DecisionKind.CostRatio)
            where.Add(text.Of($"DecisionKind.{decision.Kind}"));
        where.AddRange(decision.Milestones.Select(m => text.Of("Decision.Milestone", m.Number, m.Year)));
        yield return SmallPrintAsWritten(Texts.Text.Capital(string.Join(" · ", where)));
    }

    /// <summary>What it does to another one, or that one to it.</summary>
    public static AdaptiveRichTextBlock Changes(string key, DecisionId other, RecordView view) => Words(
        AdaptiveSpacing.Small, new AdaptiveTextRun(view.Text.Of(key, view.Workspace.Decision(other) is { } known ? DecisionWords.NameOf(known, view.Text) : $"{other}")));
}
