using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Meetings;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>A meeting whose agenda nobody drafted yet, and the offer to do so.</summary>
internal static class NoAgendaCard
{
    /// <summary>The card.</summary>
    /// <param name="meeting">Which.</param>
    /// <param name="view">From where.</param>
    /// <param name="waiting">How many items were sent to it already.</param>
    public static AdaptiveCard Of(Meeting meeting, RecordView view, int waiting)
    {
        var (text, name) = (view.Text, view.Text.MeetingName(meeting.Id, view.Settings));
        var card = Card(
            text.Of("Agenda.NoneInOneSentence", name),
            Where(text.Of("Agenda.Card")),
            Title(name),
            MeetingLines.When(meeting, view),
            Line(text.Of(meeting.IsOpen ? "Agenda.None" : "Agenda.NoneWas")),
            waiting > 0 ? Line(text.Count("Agenda.Waiting", waiting)) : null);
        if (meeting.IsOpen)
            card.Actions.Add(Actions.Execute(text.Of("Agenda.DraftIt"), "agenda.draft", new() { ["meeting"] = $"{meeting.Id}", ["language"] = text.Language.Code }, likely: true));
        return card;
    }
}
