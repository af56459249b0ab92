using AdaptiveCards;
using Concord.Bot.ActionPlan;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Reminders;

/// <summary>A milestone's card comes by itself, to the channel and to those who owe a part of it, and says why it comes now.</summary>
internal sealed class MilestoneNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => MilestoneReminders.Kind;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) =>
        Wanted(workspace, due) is not { } milestone
            ? []
            : [new Addressee.Channel(), .. Reminded(workspace, milestone, now).Select(p => new Addressee.Person(p))];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        if (Wanted(due, to, view) is not { } milestone)
            return null;
        var why = Why(milestone, view.Settings.DayOf(view.Now), view.Text);
        return Because(why, RecordCards.Of(milestone, view)!, Colour(milestone, view));
    }

    /// <inheritdoc/>
    public AdaptiveElement? Line(Due due, Addressee to, RecordView view) =>
        Wanted(due, to, view) is { } milestone ? MilestoneRow.Of(milestone, view.Settings.DayOf(view.Now), view.Text) : null;

    private static Milestone? Wanted(Workspace workspace, Due due) =>
        workspace.Find(due.Subject) is Milestone milestone && workspace.IsReminder(milestone, due.At) ? milestone : null;

    private static Milestone? Wanted(Due due, Addressee to, RecordView view) =>
        Wanted(view.Workspace, due) is { } milestone
        && (to is not Addressee.Person { ObjectId: var person } || Reminded(view.Workspace, milestone, view.Now).Contains(person))
            ? milestone
            : null;

    private static IEnumerable<string> Reminded(Workspace workspace, Milestone milestone, Instant now) =>
        workspace.RemindedOf(milestone, workspace.Settings()!.DayOf(now));

    /// <summary>How long there is, or how long there was none: weeks where they are whole.</summary>
    private static string Why(Milestone milestone, LocalDate today, Text text) => Period.DaysBetween(today, milestone.Due.End) switch
    {
        0 => text.Of("Reminders.DueToday"),
        > 0 and var days => text.Count("Reminders.DueIn", days),
        var days when days % 7 == 0 => text.Count("Reminders.WeeksOverdue", -days / 7),
        var days => text.Count("Reminders.DaysOverdue", -days),
    };

    private static AdaptiveTextColor Colour(Milestone milestone, RecordView view) =>
        milestone.IsOverdue(view.Settings.DayOf(view.Now)) ? AdaptiveTextColor.Attention : AdaptiveTextColor.Accent;
}
