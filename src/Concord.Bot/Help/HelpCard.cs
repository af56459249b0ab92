using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Correspondences;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Outside;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Reporting;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Help;

/// <summary>What this person can write, each line of it a button that does it.</summary>
internal static class HelpCard
{
    /// <summary>What the card of one heading is asked by.</summary>
    public const string About = "about";

    /// <summary>The card: what is asked and said most in sight, then the headings of the rest, each of which opens its lines.</summary>
    public static AdaptiveCard Of(Turn turn)
    {
        var text = turn.Text;
        var groups = Groups(turn).ToList();
        return Card(
            text.Of("Help.InOneSentence", string.Join(" · ", groups.SelectMany(g => g.Verbs).Select(v => text.Of($"Help.{v}")))),
            [
                Where(text.Of("Help.Where", turn.Settings.Name)),
                Title(text.Of("Help.Title")),
                Line(text.Of("Help.Intro")),
                .. Lines(groups[0].Verbs, text),
                Section(text.Of("Help.More")),
                .. groups.Skip(1).Select(g => Heading(g.Name!, text)),
                SmallPrint(string.Join(" ", MayDo(turn))),
            ]);
    }

    /// <summary>The lines of one heading; null where there is none of that name.</summary>
    public static AdaptiveCard? Of(Turn turn, string name) => Groups(turn).FirstOrDefault(g => g.Name == name) is { Verbs: { } verbs }
        ? Card(
            $"{turn.Text.Of($"Help.Group.{name}")}: {string.Join(" · ", verbs.Select(v => turn.Text.Of($"Help.{v}")))}",
            [Where(turn.Text.Of("Help.Where", turn.Settings.Name)), Title(turn.Text.Of($"Help.Group.{name}")), .. Lines(verbs, turn.Text)])
        : null;

    private static IEnumerable<AdaptiveElement> Lines(IEnumerable<string> verbs, Texts.Text text) => verbs.Select(v => ChoiceCard.Sayable(text.Of($"Help.{v}"), text));

    private static AdaptiveColumnSet Heading(string name, Texts.Text text)
    {
        var row = Row(Column("stretch", Words(new AdaptiveTextRun($"▸  {text.Of($"Help.Group.{name}")}") { Color = AdaptiveTextColor.Accent })));
        row.SelectAction = Actions.Submit(text.Of($"Help.Group.{name}"), "help", new() { [About] = name, ["language"] = text.Language.Code });
        return row;
    }

    /// <summary>What the person's roles of today let them do; the reading is everybody's. The first group has no heading.</summary>
    private static IEnumerable<(string? Name, string[] Verbs)> Groups(Turn turn)
    {
        string[] If(bool may, params string[] verbs) => may ? verbs : [];
        bool May<TCommand>() where TCommand : Command => Authority.Allows<TCommand>(turn.Workspace, turn.Person, turn.Today);
        return
        [
            (null, ["my.actions", .. If(May<ReportPart>(), "milestone.report"), .. If(May<RequestDate>(), "milestone.move"), "milestone.due", "milestone.late", "plan.status"]),
            ("Plan", ["plan.show", "milestone.show", "milestone.history", "tag.find", "plan.adoption", "plan.export"]),
            ("Change",
            [
                .. If(May<AddMilestone>(), "milestone.draft"), .. If(May<NameLead>(), "lead.name"), .. If(May<ProposePlan>(), "plan.propose", "year.close"),
                .. If(May<MuteMilestone>(), "milestone.mute"), .. If(May<SetReminders>(), "reminders.set", "reminders.here"), "plan.how",
            ]),
            ("Meetings",
            [
                "meeting.next", .. If(Authority.CallsMeetings(turn.Workspace, turn.Person, turn.Today), "meeting.schedule", "meeting.invite", "meeting.held"), "agenda.next", "meeting.file", "meetings.file", "meeting.regularity", .. If(May<RecordOutside>(), "outside.record"), "outside.show",
            ]),
            ("Agenda", ["agenda.summary", "agenda.show", .. If(May<AddItem>(), "agenda.add", "agenda.draft", "agenda.item", "agenda.move", "agenda.send", "agenda.restore")]),
            ("Proceedings",
            [
                "minutes.show", "sitting.show", "quorum.show", .. If(May<RecordAttendance>(), "sitting.attendance"), .. If(Authority.CallsMeetings(turn.Workspace, turn.Person, turn.Today), "meeting.start", "sitting.all", "sitting.item", "sitting.note", "sitting.park", "meeting.end", "minutes.draft", "minutes.circulate", "minutes.silence", "minutes.save"),
                .. If(May<ProposeCorrection>(), "minutes.correct"), "minutes.word",
            ]),
            ("Decisions", ["decision.list", "decision.show", "decision.export", .. If(May<DraftDecision>(), "decision.draft", "decision.silence", "decision.change", "action.add", "action.done"), "report.list", .. If(May<AddReport>(), "report.add"), "correspondence.list", .. If(May<RecordCirculation>(), "correspondence.record", "correspondence.outcome")]),
            ("People",
            [
                "people.show", "lead.show", "reminder.next", .. If(May<Designate>(), "people.designate", "people.away"), "family.show", "calendar.show",
                .. If(May<SetUpWorkspace>(), "setup.show"), .. If(May<ErasePerson>(), "people.erase"), .. If(turn.Places.Count > 1, "workspace.switch"),
            ]),
        ];
    }

    /// <summary>For whom the person reports today, and what they lead.</summary>
    private static IEnumerable<string> MayDo(Turn turn)
    {
        var text = turn.Text;
        var headed = turn.Workspace.HeadedBy(turn.Person, turn.Today).ToList();
        var led = (turn.Workspace.Person(turn.Person)?.RolesOn(turn.Today) ?? []).Select(r => r.Milestone).OfType<MilestoneId>().Distinct().ToList();
        if (headed.Count > 0)
            yield return text.Of("Help.MayReport", text.List(headed.Select(s => text.NameOf(s))));
        if (led.Count > 0)
            yield return text.Of("Help.MayLead", text.List(led.Select(m => text.Of("Lead.OfMilestone", m.Number, m.Year))));
        if (headed.Count + led.Count == 0)
            yield return text.Of("Help.MayRead");
    }
}
