using AdaptiveCards;
using Concord.Bot.ActionPlan;
using Concord.Bot.Calendars;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions;
using Concord.Bot.Decisions.Correspondences;
using Concord.Bot.Meetings;
using Concord.Bot.Meetings.Agendas;
using Concord.Bot.Meetings.Outside;
using Concord.Bot.Meetings.Proceedings;
using Concord.Bot.Reminders;
using Concord.Bot.Reporting;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Correspondences;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Outside;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Reporting;
using Concord.Ledger;

namespace Concord.Bot.Cards;

/// <summary>The card of a record: the one place from which replies, and every later change of their copies, take it.</summary>
public sealed class RecordCards(Ledger.Ledger ledger)
{
    /// <summary>The card of a record; null for a record that has none.</summary>
    internal static AdaptiveCard? Of(Record record, RecordView view, string? notice = null) => record switch
    {
        Milestone milestone => MilestoneCard.Of(
            milestone, view.Settings, view.Names, s => view.Workspace.LeadOf(milestone.Id, s, view.Settings.DayOf(view.Now)), view.Now, view.Text,
            DayNotes.Of(milestone.Due, view.Workspace, view.Text), ReminderWords.OnCard(milestone, view.Workspace, view.Now, view.Text), notice,
            view.Workspace.Plan(milestone.Id.Year)?.State == PlanState.Closed, MilestoneDecisions.Of(milestone.Id, view)),
        Plan plan => AdoptionCard.Of(plan, view, notice),
        Meeting meeting => MeetingCard.Of(meeting, view, notice),
        OutsideMeeting outside => OutsideCard.Of(outside, view, notice),
        Agenda agenda => AgendaCard.Of(AgendaView.Of(view.Workspace, agenda.Meeting, null, view.Now), view, notice: notice),
        Sitting sitting => SittingCard.Of(sitting, view, notice),
        Minutes minutes => MinutesCard.Of(minutes, view, notice),
        RollOver list => RollOverCard.Of(list, view, notice),
        Decision decision => DecisionCard.Of(decision, view, notice),
        Correspondence correspondence => CorrespondenceCard.Of(correspondence, view, notice),
        ReportDue report => ReportCard.Of(report, view, notice),
        ActionItem action => ActionCard.Of(action, view, notice),
        _ => null,
    };

    /// <summary>Answers with a new card; the copy changes with the record from then on.</summary>
    public async Task<Reply> ShowAsync(Turn turn, Record record, CancellationToken cancellationToken) =>
        Reply.Show(await CardAsync(turn, turn.Workspace, record, null, cancellationToken), record);

    /// <summary>Answers with the card in place of the one that was pressed, and a sentence above it.</summary>
    public async Task<Reply> ReplaceAsync(Turn turn, Record record, string? notice, CancellationToken cancellationToken) =>
        Reply.Replace(await CardAsync(turn, turn.Workspace, record, notice, cancellationToken), record);

    /// <summary>Answers with the card to be read only, in place of the one that was pressed among others: no copy changes with it, nor has it a button.</summary>
    public async Task<Reply> ReadAsync(Turn turn, Record record, CancellationToken cancellationToken)
    {
        var card = await CardAsync(turn, turn.Workspace, record, null, cancellationToken);
        card.Actions.Clear();
        return Reply.Replace(card);
    }

    /// <summary>
    /// Answers a command on a record: with its changed card; with the card as it stands and why nothing changed, where the
    /// card explains it; else with the sentence alone.
    /// </summary>
    public async Task<Reply> AnswerAsync(Turn turn, Commit commit, RecordKey key, CancellationToken cancellationToken)
    {
        var why = (commit.Outcome as Outcome.Refused)?.Why;
        if (why is not null && !IsExplainedByTheCard(why.Reason) || commit.Workspace.Find(key) is not { } record)
            return turn.Refused(why ?? new Refusal(Reason.ForgedCard, []));
        var notice = why is null ? null : turn.Text.Of($"Reason.{why.Reason}", [.. why.Details]);
        return Reply.Replace(await CardAsync(turn, commit.Workspace, record, notice, cancellationToken), record);
    }

    private static bool IsExplainedByTheCard(Reason reason) => reason is
        Reason.StaleCard or Reason.PlanIncomplete or Reason.AlreadyAdopted or Reason.AlreadyProposed or Reason.AlreadyAnswered
        or Reason.DecisionIsDecided or Reason.SilenceElapsed or Reason.SilenceOpen or Reason.DecisionNotDraft or Reason.ActionIsDone
        or Reason.SupersededRevision or Reason.CorrespondenceClosed or Reason.CirculatedAlready or Reason.MeetingIsOver or Reason.AttendanceIsSo
        or Reason.AllAreSaid or Reason.MinutesAreOut or Reason.CorrectionIsOpen or Reason.CorrectionIsAnswered or Reason.WasAbsent
        or Reason.MinutesSilenceElapsed or Reason.ReportIsMade;

    private async Task<AdaptiveCard> CardAsync(Turn turn, Workspace workspace, Record record, string? notice, CancellationToken cancellationToken) =>
        Of(record, new(workspace, await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn.Now, turn.Text), notice)!;
}
