using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
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
        var examples = Commands(headed.Count > 0, turn.Places.Count > 1).Select(verb => text.Of($"Help.{verb}")).ToList();
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

    private static IEnumerable<string> Commands(bool reports, bool inSeveral) =>
    [
        "my.actions", "plan.show", "milestone.due", "milestone.late", "plan.status", "milestone.show", "milestone.history",
        .. reports ? ["milestone.report", "milestone.move"] : Array.Empty<string>(),
        "tag.find", "milestone.draft", "plan.adoption", "plan.propose", "year.close", "plan.how", "plan.export", "calendar.show", "family.show",
        .. inSeveral ? ["workspace.switch"] : Array.Empty<string>(),
    ];
}
