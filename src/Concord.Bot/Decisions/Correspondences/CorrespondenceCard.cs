using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Correspondences;
using NodaTime;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions.Correspondences;

/// <summary>One approval in writing: to whom it went and when, by which rule, who replied, what came of it and what shows that.</summary>
internal static class CorrespondenceCard
{
    private const int RepliesShown = 12;

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(Correspondence correspondence, RecordView view, string? notice = null)
    {
        var (text, today) = (view.Text, view.Settings.DayOf(view.Now));
        var (subject, state) = (SubjectOf(correspondence, text), StateOf(correspondence, today, text));
        var card = Card(
            text.Of("Correspondence.InOneSentence", correspondence.Number, correspondence.Body, subject, state),
            [
                notice is null ? null : Notice(notice),
                Where(text.Of("Correspondence.Where", correspondence.Number, text.Body(correspondence.Body))),
                TitleAsWritten(subject),
                Words(AdaptiveSpacing.Small,
                [
                    .. Signed(state, ColourOf(correspondence, today), AdaptiveTextWeight.Bolder),
                    .. correspondence.Outcome is { } outcome ? [Quiet($"  {text.Day(outcome.On)}, {text.Count("Correspondence.DaysAfter", Period.DaysBetween(correspondence.CirculatedOn, outcome.On))}")]
                        : correspondence.Details.Deadline is { } deadline ? [Quiet($"  {text.Of("Correspondence.Until", deadline)}, {text.Distance(DueDate.On(deadline), today)}")]
                        : Array.Empty<AdaptiveTextRun>(),
                ]),
                Line(text.Of("Correspondence.CirculatedOn", correspondence.CirculatedOn)),
                Words(AdaptiveSpacing.Small, new AdaptiveTextRun(RuleOf(correspondence, text))),
                .. Replies(correspondence, text),
                .. Evidence(correspondence, text),
                correspondence.Details.Decision is { } id && view.Workspace.Decision(id) is { } decision
                    ? Words(AdaptiveSpacing.Small, new AdaptiveTextRun(text.Of("Correspondence.IsNeededBy", DecisionWords.NameOf(decision, text))))
                    : null,
                .. correspondence.EarlierDeadlines.TakeLast(3).Select(d => SmallPrint(text.Of("Correspondence.EarlierDeadline", d))),
                SmallPrintAsWritten(string.Join(" · ",
                    text.Of("Decision.WrittenBy", text.Who(correspondence.Outcome?.By ?? correspondence.By, view.Names), view.Moment(correspondence.Outcome?.At ?? correspondence.At)),
                    text.Of("Card.Version", correspondence.Version))),
            ]);
        card.Actions =
        [
            .. CorrespondenceForms.Of(correspondence, view),
            Submit(text.Of("Milestone.History"), "correspondence.history", new() { ["correspondence"] = $"{correspondence.Number}", ["language"] = text.Language.Code }, secondary: true),
        ];
        return card;
    }

    /// <summary>What was circulated; where nobody said, only that it was.</summary>
    public static string SubjectOf(Correspondence correspondence, Text text) =>
        correspondence.Details.Subject ?? text.Of("Correspondence.NoSubject");

    /// <summary>How it stands, with its sign.</summary>
    public static string StateOf(Correspondence correspondence, LocalDate today, Text text) => text.Of(
        correspondence.Outcome is { } outcome ? $"CorrespondenceIs.{outcome.Kind}"
        : correspondence.IsOverdueOn(today) ? "CorrespondenceIs.Overdue"
        : "CorrespondenceIs.Open");

    /// <summary>The colour of that sign.</summary>
    public static AdaptiveTextColor ColourOf(Correspondence correspondence, LocalDate today) => correspondence.Outcome?.Kind switch
    {
        OutcomeKind.Approved => AdaptiveTextColor.Good,
        OutcomeKind.NotApproved => AdaptiveTextColor.Attention,
        null when correspondence.IsOverdueOn(today) => AdaptiveTextColor.Warning,
        null => AdaptiveTextColor.Accent,
        _ => AdaptiveTextColor.Default,
    };

    private static string RuleOf(Correspondence correspondence, Text text) => correspondence.Details switch
    {
        { Rule: ReplyRule.Explicit, Quorum: { } quorum } => text.Count("Correspondence.Quorum", quorum),
        { Rule: var rule } => text.Of($"ReplyRule.{rule}"),
    };

    private static IEnumerable<AdaptiveElement> Replies(Correspondence correspondence, Text text)
    {
        var standing = correspondence.Standing.ToList();
        if (standing.Count == 0 && correspondence.Details.Members.IsEmpty)
            yield break;
        yield return Section(correspondence.Details.Members.IsEmpty
            ? text.Of("Correspondence.Replies", correspondence.Agreeing, correspondence.Objections.Count())
            : text.Of("Correspondence.RepliesOf", correspondence.Agreeing, correspondence.Objections.Count(), correspondence.Details.Members.Length));
        // Who objects is what a reader must not miss.
        foreach (var reply in standing.OrderBy(r => r.Agrees).Take(RepliesShown))
            yield return Words(AdaptiveSpacing.Small,
            [
                .. Signed(reply.Agrees ? $"✓ {text.Of("Agreement.Agreed")}" : $"✕ {text.Of("Agreement.Objects")}", reply.Agrees ? AdaptiveTextColor.Good : AdaptiveTextColor.Attention),
                new AdaptiveTextRun($"  {reply.Member}"), Quiet($"  {text.Day(reply.On)}"),
            ]);
        if (standing.Count > RepliesShown)
            yield return SmallPrint(text.Of("Correspondence.MoreReplies", standing.Count - RepliesShown));
    }

    private static IEnumerable<AdaptiveElement> Evidence(Correspondence correspondence, Text text)
    {
        if (correspondence.Evidence is { } evidence)
            yield return Words(AdaptiveSpacing.Small, new AdaptiveTextRun(text.Of("Correspondence.ShownBy", evidence)));
        else if (correspondence.Outcome is not null)
            yield return Words(AdaptiveSpacing.Small, Signed(text.Of("Correspondence.NoEvidence"), AdaptiveTextColor.Warning));
    }
}
