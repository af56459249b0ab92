using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats.Leaving;

/// <summary>The personal data of somebody who has left: what goes and what stays, before it is done.</summary>
internal static class ErasureCard
{
    /// <summary>So many texts are shown.</summary>
    private const int MostTexts = 5;

    /// <summary>Asks whose.</summary>
    public static AdaptiveCard Whose(IReadOnlyList<(string Person, string Name)> leavers, Turn turn)
    {
        var text = turn.Text;
        var title = text.Of("Erase.Whose");
        var card = Card(
            title,
            Where(text.Of("Erase.Where")),
            Title(title),
            new AdaptiveChoiceSetInput
            {
                Id = "person", Label = text.Of("Erase.Left"), IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"),
                Style = AdaptiveChoiceInputStyle.Compact, Choices = [.. leavers.Select(l => new AdaptiveChoice { Title = l.Name, Value = l.Person })],
            });
        card.Actions.Add(Execute(text.Of("Erase.Next"), AskForErasure.TheVerb, new() { ["language"] = text.Language.Code }, likely: true));
        return card;
    }

    /// <summary>Says what goes and what stays.</summary>
    /// <param name="person">The object id of who has left.</param>
    /// <param name="name">Their name; null where none is known.</param>
    /// <param name="sent">How many messages they were sent.</param>
    /// <param name="texts">What stands around their name in what others wrote; empty where that is not for everybody.</param>
    /// <param name="turn">For whom.</param>
    public static AdaptiveCard Of(string person, string? name, int sent, IReadOnlyList<string> texts, Turn turn)
    {
        var text = turn.Text;
        var title = text.Of("Erase.Title", name ?? text.Of("Erase.Unnamed"));
        var card = Card(
            title,
            [
                Where(text.Of("Erase.Where")),
                TitleAsWritten(title),
                Section(text.Of("Erase.Goes")),
                Point(text.Of("Erase.GoesName")),
                Point(sent == 0 ? text.Of("Erase.GoesAddress") : text.Count("Erase.GoesMessages", sent)),
                .. texts.Count == 0 ? [] : new AdaptiveElement[] { Point(text.Count("Erase.GoesTexts", texts.Count)) },
                .. texts.Where(t => t.Length > 0).Take(MostTexts).Select(t => Words(AdaptiveSpacing.None, Quiet($"   – {t}"))),
                Section(text.Of("Erase.Stays")),
                Point(text.Of("Erase.StaysRecord", text.Former(turn.Workspace.Person(person)?.Roles.LastOrDefault()?.Secretariat))),
                Point(text.Of("Erase.StaysAgreed")),
                Point(text.Of("Erase.StaysTeams")),
                Notice(text.Of("Erase.ForEver")),
            ]);
        card.Actions.Add(Execute(text.Of("Erase.Confirm"), $"{AskForErasure.TheVerb}.confirm", new()
        {
            ["person"] = person, ["seen"] = $"{turn.Workspace.Person(person)?.Version ?? 0}", ["language"] = text.Language.Code,
        }));
        card.Actions.Add(Execute(text.Of("Draft.Discard"), "draft.discard", new() { ["language"] = text.Language.Code }));
        return card;
    }

    private static AdaptiveRichTextBlock Point(string sentence) => Words(AdaptiveSpacing.Small, new AdaptiveTextRun($"• {sentence}"));
}
