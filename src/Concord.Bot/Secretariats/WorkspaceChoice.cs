using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats;

/// <summary>Asks somebody who works in several workspaces for which one they speak.</summary>
internal static class WorkspaceChoice
{
    /// <summary>The question, with one line for each.</summary>
    public static Reply AskWhichWorkspace(this Turn turn)
    {
        var text = turn.Text;
        var question = text.Of("Workspace.Which");
        // Two groups of the same name are told apart by their ids.
        var names = turn.Places.Select(p => turn.Places.Count(o => o.Name == p.Name) > 1 ? $"{p.Name} ({p.Id})" : p.Name).ToList();
        var card = Card(text.Of("Workspace.InOneSentence", question, string.Join(" · ", names)), Line(question));
        foreach (var (place, name) in turn.Places.Zip(names))
        {
            var row = Row(Column("stretch", Words(new AdaptiveTextRun($"›  {name}") { Color = AdaptiveTextColor.Accent })));
            row.SelectAction = Actions.Submit(name, SwitchWorkspace.TheVerb, new() { ["to"] = place.Id.Value, ["language"] = text.Language.Code });
            card.Body.Add(row);
        }
        return Reply.Show(card);
    }
}
