using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings;

/// <summary>What words about a meeting were taken to mean, before anything is stored; the press counts.</summary>
internal static class ConfirmCard
{
    /// <summary>The card.</summary>
    /// <param name="where">Which meeting.</param>
    /// <param name="title">What would be done.</param>
    /// <param name="time">The time that it would have; null where that is not what changes.</param>
    /// <param name="minutes">How long it would take.</param>
    /// <param name="notes">What is to be known of that time.</param>
    /// <param name="button">What the press says.</param>
    /// <param name="verb">The press.</param>
    /// <param name="data">What it carries.</param>
    /// <param name="turn">For whom.</param>
    public static Reply Of(
        string where, string title, MeetingTime? time, int minutes, IEnumerable<string> notes, string button, string verb, Dictionary<string, string> data, Turn turn)
    {
        var text = turn.Text;
        data["language"] = text.Language.Code;
        return Reply.Replace(
            With(Card(
                $"{text.Pair(where, title)} {text.Of("Meeting.PressToStore", button)}",
                [
                    Where(where),
                    Title(title),
                    time is null ? null : MeetingCard.Hours(time, minutes, turn.Settings, text),
                    .. notes.Select(n => Words(AdaptiveSpacing.Small, new AdaptiveTextRun($"▲ {n}"))),
                    SmallPrint(text.Of("Preview.NothingStoredYet")),
                ]),
                Execute(button, verb, data, likely: true),
                Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code })));
    }

    /// <summary>Asks for the day and the hour that were not said.</summary>
    public static Reply AskWhen(string where, string title, Series? series, string verb, Request request, Turn turn)
    {
        var text = turn.Text;
        return Reply.Replace(With(
            Card(title, [Where(where), Title(title), .. MeetingButtons.When(null, series?.At, text)]),
            Execute(text.Of("Meeting.Next"), verb, new(request.Data) { ["language"] = text.Language.Code }, likely: true)));
    }

    private static AdaptiveCard With(AdaptiveCard card, params AdaptiveAction[] buttons)
    {
        card.Actions = [.. buttons];
        return card;
    }
}
