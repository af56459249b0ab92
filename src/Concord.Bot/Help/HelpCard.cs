using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Help;

/// <summary>What this person can write, each line of it a button that does it.</summary>
internal static class HelpCard
{
    /// <summary>The card.</summary>
    /// <param name="turn">For whom.</param>
    /// <param name="headed">The secretariats they report for.</param>
    public static AdaptiveCard Of(Turn turn, IReadOnlyList<SecretariatId> headed)
    {
        var text = turn.Text;
        var examples = Commands(turn).Select(verb => text.Of($"Help.{verb}")).ToList();
        return Card(
            text.Of("Help.InOneSentence", string.Join(" · ", examples)),
            [
                Where(text.Of("Help.Where", turn.Settings.Name)),
                Title(text.Of("Help.Title")),
                Line(text.Of("Help.Intro")),
                .. examples.Select(e => ChoiceCard.Sayable(e, text)),
                SmallPrint(headed.Count > 0
                    ? text.Of("Help.MayReport", text.List(headed.Select(s => text.NameOf(s))))
                    : text.Of("Help.MayRead")),
            ]);
    }

    /// <summary>What the person's roles of today let them do; the reading is everybody's.</summary>
    private static IEnumerable<string> Commands(Turn turn)
    {
        string[] If(bool may, params string[] verbs) => may ? verbs : [];
        bool May<TCommand>() where TCommand : Command => Authority.Allows<TCommand>(turn.Workspace, turn.Person, turn.Today);
        return
        [
            "my.actions", "plan.show", "milestone.due", "milestone.late", "plan.status", "milestone.show", "milestone.history",
            .. If(May<ReportPart>(), "milestone.report"), .. If(May<RequestDate>(), "milestone.move"),
            "reminder.next", .. If(May<MuteMilestone>(), "milestone.mute"), "agenda.next", "tag.find",
            .. If(May<AddMilestone>(), "milestone.draft"), "plan.adoption", .. If(May<ProposePlan>(), "plan.propose", "year.close"),
            .. If(May<SetReminders>(), "reminders.set"), "plan.how", "plan.export",
            "meeting.next", .. If(Authority.CallsMeetings(turn.Workspace, turn.Person, turn.Today), "meeting.schedule", "meeting.held"), "meeting.regularity",
            "calendar.show", "people.show",
            .. If(May<Designate>(), "people.designate"), .. If(May<SetUpWorkspace>(), "setup.show"),
            "family.show",
            .. If(turn.Places.Count > 1, "workspace.switch"),
        ];
    }
}
