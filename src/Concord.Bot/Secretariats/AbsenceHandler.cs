using Concord.Bot.Conversation;
using Concord.Bot.Decisions;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats;

/// <summary>A head says that they are away, and sees what that holds up and how somebody can act for them.</summary>
public sealed class RecordAnAbsence(RecordKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "people.away";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (DesignateOfficer.Day(request, "from") is not { } from || DesignateOfficer.Day(request, "until") is not { } until)
            return turn.Refused(Reason.AbsenceNeedsEnd);
        var commit = await keeper.CommitAsync(turn, $"said|{turn.ActivityId}", new RecordAbsence(from, until), cancellationToken);
        return commit.Outcome is Outcome.Refused refused
            ? turn.Refused(refused.Why)
            : Reply.Show(CardOf(new(from, until), turn with { Workspace = commit.Workspace }));
    }

    private static AdaptiveCards.AdaptiveCard CardOf(Absence absence, Turn turn)
    {
        var (text, workspace) = (turn.Text, turn.Workspace);
        var alone = workspace.HeadedBy(turn.Person, absence.From).Where(s => workspace.FirstDayWithoutHead(s, absence.From, absence.Until) is not null).ToList();
        var said = text.Of("Absence.Recorded", text.Period(absence.From, absence.Until));
        var consequence = alone.Count == 0 ? text.Of("Absence.SomebodyActs") : text.Of("Absence.NobodyActs", text.List(alone.Select(s => text.NameOf(s))));
        var open = workspace.All<Decision>().Where(d => d.StateAt(turn.Now) == DecisionState.UnderSilence && d.Parties.Intersect(alone).Any()
            && turn.Settings.DayOf(d.Silence!.Expires) >= absence.From).ToList();
        var card = Card(
            $"{said} {consequence}",
            [
                Where(text.Of("Absence.Where")),
                Title(said),
                Line(consequence),
                .. open.Select(d => Words(new AdaptiveCards.AdaptiveTextRun(text.Of("Absence.OpenSilence", DecisionWords.NameOf(d, text), DecisionWords.End(d.Silence!, text))))),
            ]);
        if (alone.Count > 0)
            card.Actions.Add(Submit($"{text.Of("Absence.Designate")}…", "people.designate", new()
            {
                ["from"] = NodaTime.Text.LocalDatePattern.Iso.Format(absence.From), ["until"] = NodaTime.Text.LocalDatePattern.Iso.Format(absence.Until), ["language"] = text.Language.Code,
            }, likely: true));
        return card;
    }
}
