using System.Globalization;
using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Texts;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Correspondences;
using NodaTime;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Decisions.Correspondences;

/// <summary>The questions that a correspondence's card asks: what came of it, who replied, what else is known; once it is over, what shows that.</summary>
internal static class CorrespondenceForms
{
    /// <summary>The buttons that open them.</summary>
    public static IEnumerable<AdaptiveAction> Of(Correspondence correspondence, RecordView view)
    {
        var text = view.Text;
        Dictionary<string, string> data = new()
        {
            ["correspondence"] = $"{correspondence.Number}", ["seen"] = $"{correspondence.Version}", ["language"] = text.Language.Code,
        };
        return correspondence.Outcome is not null
            ? [Ask($"{text.Of("Correspondence.AddEvidence")}…", Evidence(text, needed: true), Execute(text.Of("Correspondence.AddEvidence"), "correspondence.evidence", data, likely: true))]
            :
            [
                Ask($"{text.Of("Correspondence.ToOutcome")}…",
                    [
                        DraftForm.Choice("outcome", text.Of("Correspondence.Outcome"), $"{OutcomeKind.Approved}", Enum.GetValues<OutcomeKind>().Select(k => ($"{k}", text.Of($"CorrespondenceIs.{k}")))),
                        Day("held", text.Of("Correspondence.OutcomeOn"), null, correspondence, view), Evidence(text, needed: false),
                    ],
                    Execute(text.Of("Correspondence.RecordOutcome"), "correspondence.outcome", data, likely: true)),
                Ask($"{text.Of("Correspondence.ToReply")}…",
                    [
                        correspondence.Details.Members.IsEmpty
                            ? new AdaptiveTextInput { Id = "member", Label = text.Of("Correspondence.Member"), MaxLength = CorrespondenceDetails.LongestName, IsRequired = true, ErrorMessage = text.Of("SetUp.Needed") }
                            : DraftForm.Choice("member", text.Of("Correspondence.Member"), correspondence.Details.Members[0], correspondence.Details.Members.Select(m => (m, m))),
                        DraftForm.Choice("reply", text.Of("Register.Answer"), "agrees", [("agrees", text.Of("Agreement.Agreed")), ("objects", text.Of("Agreement.Objects"))]),
                        Day("repliedOn", text.Of("Correspondence.ReplyOn"), view.Settings.DayOf(view.Now), correspondence, view),
                    ],
                    Execute(text.Of("Correspondence.RecordReply"), "correspondence.reply", data, likely: true)),
                Ask($"{text.Of("Correspondence.Details")}…", Details(correspondence, view), Execute(text.Of("Decision.Save"), "correspondence.details", data, likely: true)).Aside(),
            ];
    }

    private static IEnumerable<AdaptiveElement> Details(Correspondence correspondence, RecordView view)
    {
        var (text, details) = (view.Text, correspondence.Details);
        yield return new AdaptiveTextInput { Id = "subject", Label = text.Of("Correspondence.Subject"), MaxLength = CorrespondenceDetails.LongestSubject, Value = details.Subject };
        yield return new AdaptiveDateInput
        {
            Id = "deadline", Label = text.Of("Correspondence.DeadlineLabel"), Min = LocalDatePattern.Iso.Format(correspondence.CirculatedOn),
            Value = details.Deadline is { } day ? LocalDatePattern.Iso.Format(day) : null,
        };
        yield return DraftForm.Choice("rule", text.Of("Correspondence.Rule"), $"{details.Rule}", Enum.GetValues<ReplyRule>().Select(r => ($"{r}", text.Of($"ReplyRule.{r}"))));
        yield return new AdaptiveTextInput
        {
            Id = "members", Label = text.Of("Correspondence.Members"), IsMultiline = true, Value = string.Join("; ", details.Members),
            MaxLength = CorrespondenceDetails.MostMembers * (CorrespondenceDetails.LongestName + 2),
        };
        yield return new AdaptiveTextInput { Id = "quorum", Label = text.Of("Correspondence.QuorumLabel"), MaxLength = 2, Value = details.Quorum?.ToString(CultureInfo.InvariantCulture) };
        yield return new AdaptiveTextInput
        {
            Id = "decision", Label = text.Of("Correspondence.Decision"), MaxLength = 80, Placeholder = "CMS-AEWA/ES/2027/Q1/D3",
            Value = details.Decision is { } id && view.Workspace.Decision(id) is { } decision ? decision.Symbol ?? text.Of("Decision.Call", decision.Id.Draft) : null,
        };
    }

    private static AdaptiveTextInput Evidence(Text text, bool needed) => new()
    {
        Id = "evidence", Label = text.Of("Correspondence.EvidenceLabel"), Placeholder = "AEWA/StC12.16", MaxLength = CorrespondenceDetails.LongestEvidence,
        IsRequired = needed, ErrorMessage = text.Of("SetUp.Needed"),
    };

    private static AdaptiveDateInput Day(string id, string label, LocalDate? value, Correspondence correspondence, RecordView view) => new()
    {
        Id = id, Label = label, IsRequired = true, ErrorMessage = view.Text.Of("Dates.WhichDay"), Value = value is { } day ? LocalDatePattern.Iso.Format(day) : null,
        Min = LocalDatePattern.Iso.Format(correspondence.CirculatedOn), Max = LocalDatePattern.Iso.Format(view.Settings.DayOf(view.Now)),
    };
}
