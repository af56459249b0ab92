using AdaptiveCards;
using Concord.Bot.Calendars;
using Concord.Bot.Cards;
using Concord.Bot.Meetings;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>One action: what, whose, by when, and the three things that its owner can say of it.</summary>
internal static class ActionCard
{
    private const int ChangesShown = 3;

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(ActionItem action, RecordView view, string? notice = null)
    {
        var (text, today) = (view.Text, view.Settings.DayOf(view.Now));
        var due = DueDate.On(action.Due);
        var card = Card(
            text.Of("Action.InOneSentence", action.Number, DecisionWords.Brief(action.Text), ActionOwner.InWords(action, view), due),
            [
                notice is null ? null : Notice(notice),
                Where(text.Of("Action.Where", action.Number)),
                TitleAsWritten(action.Text),
                Words(AdaptiveSpacing.Small,
                [
                    .. Signed(State(action, today, text), Colour(action, today), AdaptiveTextWeight.Bolder),
                    Quiet($"  {ActionOwner.InWords(action, view)} · {text.Of("Milestone.Due", due)}{(action.Done is null ? $", {text.Distance(due, today)}" : "")}"),
                ]),
                action.Done is null && DayNotes.Of(due, view.Workspace, text) is { } note ? SmallPrintAsWritten($"▲ {note}") : null,
                action.Decision is { } id && view.Workspace.Decision(id) is { } decision
                    ? Words(AdaptiveSpacing.Small, new AdaptiveTextRun(text.Of("Action.FollowsFrom", DecisionWords.NameOf(decision, text))))
                    : null,
                action.Meeting is { } meeting ? SmallPrintAsWritten(text.Of("Action.AgreedAt", text.MeetingName(meeting, view.Settings))) : null,
                action.Done is null && action.Assignee is { } person && action.DoneBy(view.Workspace, today) is null
                    ? SmallPrintAsWritten($"▲ {text.Of("Action.FallsBack", ActionOwner.NameOf(person, view), action.Owner)}")
                    : null,
                action.Done is null && !view.Workspace.HeadsOf([action.Owner], today).Any()
                    ? SmallPrintAsWritten($"▲ {text.Of("Action.NobodyHeads", action.Owner)}")
                    : null,
                .. action.Changes.TakeLast(ChangesShown).Select(c => SmallPrintAsWritten(text.Of(
                    "Action.Changed", text.Day(c.Due), c.Assignee is { } before ? $"{ActionOwner.NameOf(before, view)} ({text.NameOf(c.Owner)})" : text.NameOf(c.Owner), c.Why ?? "–", text.Who(c.By, view.Names)))),
                SmallPrintAsWritten(string.Join(" · ", text.Who(action.By, view.Names), text.Of("Dates.FirstAgreed", DueDate.On(action.Baseline)), text.Of("Card.Version", action.Version))),
            ]);
        if (action.Done is null)
            card.Actions = [.. Buttons(action, view)];
        return card;
    }

    /// <summary>How it stands, with its sign.</summary>
    public static string State(ActionItem action, LocalDate today, Text text) =>
        text.Of(action.Done is not null ? "ActionIs.Done" : action.Due < today ? "ActionIs.Overdue" : "ActionIs.Open");

    private static AdaptiveTextColor Colour(ActionItem action, LocalDate today) =>
        action.Done is not null ? AdaptiveTextColor.Good : action.Due < today ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default;

    private static IEnumerable<AdaptiveAction> Buttons(ActionItem action, RecordView view)
    {
        var text = view.Text;
        Dictionary<string, string> data = new() { ["action"] = $"{action.Number}", ["seen"] = $"{action.Version}", ["language"] = text.Language.Code };
        yield return Execute($"✓ {text.Of("Action.Done")}", "action.done", data, likely: true);
        yield return Ask(
            $"{text.Of("Action.MoreTime")}…",
            [
                new AdaptiveDateInput
                {
                    Id = "newDate", Label = text.Of("Dates.NewDate"), IsRequired = true, ErrorMessage = text.Of("Dates.WhichDay"),
                    Min = LocalDatePattern.Iso.Format(view.Settings.DayOf(view.Now)),
                },
                ActionPlan.MoveCard.Why("reason", text.Of("Dates.Why"), text),
            ],
            Execute(text.Of("Action.MoreTime"), "action.move", data, likely: true));
        yield return Ask(
            $"{text.Of("Action.Reassign")}…",
            new AdaptiveChoiceSetInput
            {
                Id = "secretariat", Label = text.Of("Action.NewOwner"), Style = AdaptiveChoiceInputStyle.Compact, IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"),
                Choices = [.. ActionOwner.Choices(view).Where(c => c.Value != new ActionOwner(action.Owner, action.Assignee).Value).Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value })],
            },
            Execute(text.Of("Action.Reassign"), "action.assign", data, likely: true)).Aside();
    }
}
