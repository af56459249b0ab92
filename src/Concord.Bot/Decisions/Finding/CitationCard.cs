using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions.Finding;

/// <summary>
/// A decision as it is cited before anybody: its number, what was decided, by whom and how it stands. Who answered what, what it
/// asks of whom, and all that is not adopted yet stay with those who keep the register: they open it by the card's button.
/// </summary>
internal static class CitationCard
{
    /// <summary>Names in a button's data that it is pressed in a chat of others, so that its answer is for the presser alone.</summary>
    public const string Aside = "aside";

    /// <summary>The card.</summary>
    /// <param name="entry">The decision.</param>
    /// <param name="turn">Who cites it, and of which workspace.</param>
    /// <param name="address">Its address; null where it has none.</param>
    public static AdaptiveCard Of(RegisterEntry entry, Turn turn, string? address)
    {
        var (decision, text) = (entry.Decision, turn.Text);
        var state = entry.StateAt(turn.Now);
        var name = DecisionWords.NameOf(decision, text);
        var label = text.Of($"DecisionIs.{state}");
        var written = decision.Adoption is null ? text.Of("Cite.NotAdopted") : DecisionWords.TextOf(decision, text);
        var card = Card(
            text.Of("Cite.InOneSentence", name, DecisionWords.Brief(written), label),
            [
                Where(text.Of("Decision.Where", name)),
                written.Length <= DecisionCard.ShortText ? TitleAsWritten(written) : Words(AdaptiveSpacing.Small, new AdaptiveTextRun(written)),
                Words(AdaptiveSpacing.Small,
                [
                    .. Signed(label, DecisionWords.Colour(state), AdaptiveTextWeight.Bolder),
                    .. decision.Adoption is { } adoption ? [Quiet($"  {text.Of("Decision.AdoptedOn", text.Day(turn.Settings.DayOf(adoption.At)))}")] : Array.Empty<AdaptiveTextRun>(),
                ]),
                .. decision.ChangedBy.Where(_ => decision.Adoption is not null).Select(e => DecisionLines.Changes($"EffectBy.{e.Kind}", e.Other, RecordView.Of(turn))),
                Line(text.List(decision.Parties.Select(p => text.NameOf(p)))),
                SmallPrintAsWritten(string.Join(" · ",
                [
                    text.Of("Cite.WhoReads", turn.Settings.Name), text.Of("Card.AsOf", text.Moment(turn.Now, turn.Settings.Zone)),
                    .. address is null ? Array.Empty<string>() : [address],
                ])),
            ]);
        card.Actions = [Open(decision, turn)];
        return card.For(turn.WorkspaceId.Value);
    }

    /// <summary>An old client has no such button: it would send a message, whose answer all could read.</summary>
    private static AdaptiveExecuteAction Open(Decision decision, Turn turn)
    {
        var open = Actions.Execute(turn.Text.Of("Cite.Open"), "decision.show", new(DecisionButtons.Data(decision, turn.Text)) { [Aside] = "1" });
        open.Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop);
        return open;
    }
}
