using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Bot.Meetings;
using Concord.Bot.Meetings.Proceedings;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using static Concord.Bot.Cards.Links;

namespace Concord.Bot.ActionPlan;

/// <summary>What is before somebody and awaits their answer, one line each; pressing a line opens it.</summary>
internal static class AnswerLines
{
    /// <summary>The lines.</summary>
    public static IEnumerable<AdaptiveElement> Of(IEnumerable<Record> awaited, RecordView view) => awaited.Select(record => record switch
    {
        Plan plan => Line(view.Text.Of("Plan.Where", plan.Year), "plan.adoption", new() { ["year"] = $"{plan.Year}" }, view),
        Decision decision => Line(DecisionWords.Brief(decision.Current.Text), "decision.show", DecisionButtons.Data(decision, view.Text), view),
        Minutes minutes => Line(view.Text.Of("MinutesFile.Title", view.Text.MeetingName(minutes.Meeting, view.Settings)), "minutes.draft", MinutesWords.Data(minutes, view.Text), view),
        _ => throw new InvalidOperationException($"{record.GetType().Name} awaits no answer."),
    });

    private static AdaptiveColumnSet Line(string words, string verb, Dictionary<string, string> data, RecordView view) =>
        Link($"○ {view.Text.Of("Summary.YourAnswer")}", words, view.Text.Of("Owed.Answer", words), verb, new(data) { ["language"] = view.Text.Language.Code });
}
