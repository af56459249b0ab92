using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Decisions;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Decisions;

/// <summary>The buttons of a decision: two in sight, for which a telephone has room, and six in all, which is what Teams takes. The server asks again who may.</summary>
internal static class DecisionButtons
{
    private static readonly string[] Effects = ["supersede", "partly", "revise", "correct"];

    /// <summary>Those of its state.</summary>
    public static IEnumerable<AdaptiveAction> Of(Decision decision, RecordView view, DecisionState state)
    {
        var text = view.Text;
        var data = Data(decision, text);
        if (state == DecisionState.Draft)
            return
            [
                Execute(text.Of("Decision.Propose"), "decision.propose", new(data) { ["seen"] = $"{decision.Version}" }, likely: true),
                DraftForm.Of(decision, view), SilenceForm.Of("decision.silence", Data(decision, view.Text), view).Aside(), NewAction(decision, view).Aside(), Withdraw(data, text),
            ];
        if (state is DecisionState.Proposed or DecisionState.UnderSilence)
            return [.. Answers(decision, text), .. state == DecisionState.Proposed && decision.Kind.AllowsSilence() ? [SilenceForm.Of("decision.silence", Data(decision, view.Text), view).Aside()] : Array.Empty<AdaptiveAction>(), Withdraw(data, text)];
        if (state == DecisionState.NotAgreed)
            return [.. decision.TakesAnswersAt(view.Now) ? Answers(decision, text) : [], Again(decision, text), Withdraw(data, text)];
        if (decision.Adoption is null)
            return [];
        var proof = Submit(text.Of("Decision.Prove"), "decision.prove", data);
        return state == DecisionState.InForce && decision.Kind != DecisionKind.PlanAdoption
            ? [Change(decision, text), NewAction(decision, view), Execute(text.Of("Decision.Retire"), "decision.change", new(data) { ["effect"] = "retire" }, secondary: true), proof.Aside()]
            : [proof];
    }

    /// <summary>What every button carries.</summary>
    public static Dictionary<string, string> Data(Decision decision, Text text) => new() { ["decision"] = $"{decision.Id}", ["language"] = text.Language.Code };

    /// <summary>Puts what somebody said against it where they would write it, so that nobody writes it twice.</summary>
    public static void PutReason(AdaptiveCard card, string reason)
    {
        foreach (var input in card.Actions.OfType<AdaptiveShowCardAction>().SelectMany(a => a.Card.Body).OfType<AdaptiveTextInput>().Where(i => i.Id == "reason"))
            input.Value = reason;
    }

    /// <summary>A text of several lines that has to be there.</summary>
    public static AdaptiveTextInput LongText(string id, string label, string? value, Text text) => new()
    {
        Id = id, Label = label, IsMultiline = true, IsRequired = true, ErrorMessage = text.Of("Decision.TextNeeded"),
        MaxLength = Decision.LongestText, Value = value,
    };

    private static IEnumerable<AdaptiveAction> Answers(Decision decision, Text text)
    {
        Dictionary<string, string> Answer(string answer) => new(Data(decision, text)) { ["revision"] = $"{decision.Current.Number}", ["answer"] = answer };
        yield return Execute($"✓ {text.Of("Agreement.Agree")}", "decision.answer", Answer("agree"), likely: true);
        yield return Ask(
            $"{text.Of(decision.Silence is { Broken: null } ? "Silence.Break" : "Agreement.Object")}…",
            new AdaptiveTextInput
            {
                Id = "reason", Label = text.Of("Agreement.WhyObject"), IsMultiline = true, IsRequired = true,
                ErrorMessage = text.Of("Milestone.OneSentenceIsEnough"), MaxLength = Domain.Decisions.Answer.LongestReason,
            },
            Execute(text.Of("Agreement.SendObjection"), "decision.answer", Answer("object")));
        yield return Ask(
            $"{text.Of("Decision.Amend")}…", LongText("text", text.Of("Decision.AmendedText"), decision.Current.Text, text),
            Execute(text.Of("Decision.SendAmendment"), "decision.answer", Answer("amend"), likely: true)).Aside();
    }

    private static AdaptiveShowCardAction Again(Decision decision, Text text) => Ask(
        $"{text.Of("Decision.ProposeAgain")}…", LongText("again", text.Of("Decision.NewText"), decision.Current.Text, text),
        Execute(text.Of("Decision.Propose"), "decision.propose", new(Data(decision, text)) { ["seen"] = $"{decision.Version}" }, likely: true));

    private static AdaptiveShowCardAction Change(Decision decision, Text text) => Ask(
        $"{text.Of("Decision.Change")}…",
        [
            new AdaptiveChoiceSetInput
            {
                Id = "effect", Label = text.Of("Decision.WhatChanges"), Style = AdaptiveChoiceInputStyle.Compact, Value = "supersede",
                Choices = [.. Effects.Select(e => new AdaptiveChoice { Title = text.Of($"EffectChoice.{e}"), Value = e })],
            },
            LongText("text", text.Of("Decision.NewText"), decision.Current.Text, text),
        ],
        Execute(text.Of("Decision.WriteDraft"), "decision.change", Data(decision, text), likely: true));

    private static AdaptiveShowCardAction NewAction(Decision decision, RecordView view) => Ask(
        $"{view.Text.Of("Action.Add")}…",
        [
            new AdaptiveTextInput
            {
                Id = "task", Label = view.Text.Of("Action.Task"), IsRequired = true, ErrorMessage = view.Text.Of("Milestone.OneSentenceIsEnough"),
                MaxLength = ActionItem.LongestText,
            },
            new AdaptiveChoiceSetInput
            {
                Id = "secretariat", Label = view.Text.Of("Action.Owner"), Style = AdaptiveChoiceInputStyle.Compact, Value = decision.Parties[0].Code,
                Choices = [.. ActionOwner.Choices(view).Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value })],
            },
            new AdaptiveDateInput
            {
                Id = "due", Label = view.Text.Of("Action.Due"), IsRequired = true, ErrorMessage = view.Text.Of("Dates.WhichDay"),
                Min = LocalDatePattern.Iso.Format(view.Settings.DayOf(view.Now)),
            },
        ],
        Execute(view.Text.Of("Action.Add"), "action.add", Data(decision, view.Text), likely: true));

    private static AdaptiveExecuteAction Withdraw(Dictionary<string, string> data, Text text) =>
        Execute(text.Of("Decision.Withdraw"), "decision.withdraw", data, secondary: true);
}
