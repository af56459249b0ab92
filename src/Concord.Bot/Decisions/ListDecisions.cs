using Concord.Bot.Conversation;
using Concord.Bot.Decisions.Finding;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;

namespace Concord.Bot.Decisions;

/// <summary>Finds decisions by words, the most likely first, or lists those of a session, period, year or secretariat, or in a state, the newest first.</summary>
public sealed class ListDecisions(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.list";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var settled = await keeper.SettledAsync(turn, cancellationToken);
        var (asked, why) = Asked.Of(request, settled);
        if (asked is null)
            return turn.Refused(why!);
        if (asked.About?.Length > Sought.Longest)
            return Reply.Say(turn.Text.Of("Find.TooLong", asked.About.Length, Sought.Longest));
        var sought = asked.About is { } about ? Sought.Of(about, w => Stems.IsSmall(w, turn.Text.Language)) : null;
        if (sought is { IsEmpty: true })
            return Reply.Say(turn.Text.Of("Find.NothingToFind", Quoted.Of(asked.About!)));
        var card = DecisionListCard.Of(RegisterSearch.Find(settled.Workspace, sought, asked.Filter, turn.Now), asked, settled, request.Number("page") ?? 0, Since(request, settled));
        return request.Value("page") is null ? Reply.Show(card) : Reply.Replace(card);
    }

    /// <summary>Whether the register changed since the page was made on which somebody pressed for another.</summary>
    private static bool Since(Request request, Turn turn) => request.Seen() is { } seen && seen != turn.Workspace.Register().Version;
}
