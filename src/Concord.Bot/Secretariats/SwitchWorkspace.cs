using Concord.Bot.Conversation;
using Concord.Bot.Hosting;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats;

/// <summary>Says for which of their workspaces a person speaks in their chats from now on.</summary>
public sealed class SwitchWorkspace(Workspaces workspaces) : IHandler
{
    /// <summary>The one verb that can be answered before a choice was made.</summary>
    public const string TheVerb = "workspace.switch";

    /// <inheritdoc/>
    public string Verb => TheVerb;

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (turn.Places is [var only])
            return Reply.Say(turn.Text.Of("Workspace.Only", only.Name));
        if (Meant(turn, request) is not { } chosen)
            return turn.AskWhichWorkspace();
        await workspaces.ChooseAsync(turn.Person, chosen, turn.Places, cancellationToken);
        var sentence = turn.Text.Of("Workspace.Chosen", chosen.Name);
        return Reply.Replace(Card(sentence, Words(new AdaptiveCards.AdaptiveTextRun(sentence))));
    }

    /// <summary>By its id from a button, or by its name or a part of it; null where that is none or several of theirs.</summary>
    private static Place? Meant(Turn turn, Request request)
    {
        if (request.Value("to") is { } id)
            return turn.Places.FirstOrDefault(p => p.Id.Value == id);
        var said = Folding.Fold(request.Value("group") ?? "");
        var exact = turn.Places.Where(p => Folding.Fold(p.Name) == said || p.Id.Value == said).ToList();
        var near = exact.Count > 0 ? exact : [.. turn.Places.Where(p => said.Length > 2 && Folding.Fold(p.Name).Contains(said, StringComparison.Ordinal))];
        return near is [var one] ? one : null;
    }
}
