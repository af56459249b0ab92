using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>
/// The line of a decision in a list: its text in brief, how it stands, and its name. It is written once for each way of reading it and
/// forgotten with the record it was written of, which a change replaces.
/// </summary>
internal static class RegisterLine
{
    private static readonly ConditionalWeakTable<Decision, ConcurrentDictionary<Reading, WrittenElement>> Written = new();

    /// <summary>The line as of the turn.</summary>
    public static WrittenElement Of(RegisterEntry entry, Turn turn) => Written.GetOrCreateValue(entry.Decision).GetOrAdd(
        new(entry.StateAt(turn.Now), turn.Text.Language.Code, turn.Settings.Zone), Write, (Entry: entry, Turn: turn));

    private static WrittenElement Write(Reading reading, (RegisterEntry Entry, Turn Turn) of)
    {
        var (decision, turn, text) = (of.Entry.Decision, of.Turn, of.Turn.Text);
        var name = DecisionWords.NameOf(decision, text);
        return new(
            new AdaptiveContainer
            {
                Spacing = AdaptiveSpacing.Small,
                SelectAction = Submit(text.Of("Decision.Open", name), "decision.show", DecisionButtons.Data(decision, text)),
                Items =
                [
                    Words(new AdaptiveTextRun(DecisionWords.Brief(DecisionWords.TextOf(decision, text)))),
                    Words(AdaptiveSpacing.None,
                    [
                        .. Signed(text.Of($"DecisionIs.{reading.State}"), DecisionWords.Colour(reading.State), size: AdaptiveTextSize.Small),
                        Quiet($" · {name} · {text.ShortDay(turn.Settings.DayOf(of.Entry.When))}"),
                    ]),
                ],
            },
            turn.WorkspaceId.Value);
    }

    /// <summary>All that a line depends on beside its decision.</summary>
    private readonly record struct Reading(DecisionState State, string Language, string Zone);
}
