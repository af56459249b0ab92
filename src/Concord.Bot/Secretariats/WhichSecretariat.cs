using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats;

/// <summary>Asks somebody who may speak for several secretariats for which one they do; it is never guessed.</summary>
internal static class WhichSecretariat
{
    /// <summary>What was said or pressed, by name; a card carries no more of it than a handler reads.</summary>
    private static readonly string[] Known =
        ["year", "revision", "answer", "reason", "language", "milestone", "seen", "state", "note", "risk", "newDate", "why", "person", "from", "until", "decision", "text"];

    /// <summary>The question, with a button for each that asks the same for that one.</summary>
    /// <param name="turn">Of whom.</param>
    /// <param name="request">What they asked.</param>
    /// <param name="among">Those for which they may speak.</param>
    /// <param name="more">What a button carries beside what was asked.</param>
    public static Reply Ask(Turn turn, Request request, IEnumerable<SecretariatId> among, params IEnumerable<(string Name, string Value)> more)
    {
        var question = turn.Text.Of("Agreement.ForWhich");
        var data = request.Data.Where(d => Known.Contains(d.Key)).ToDictionary();
        data["language"] = turn.Text.Language.Code;
        foreach (var (name, value) in more)
            data[name] = value;
        var card = Card(question, Line(question));
        card.Actions = [.. among.Select(AdaptiveAction (s) => Execute(turn.Text.NameOf(s), request.Verb, new(data) { ["secretariat"] = s.Code }))];
        return Reply.Show(card);
    }
}
