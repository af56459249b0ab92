using Concord.Bot.Conversation;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Agendas;

/// <summary>Puts an item on an agenda, from words or from a card.</summary>
public sealed class AddItemHandler(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.add";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.TryChange(turn, out var meeting, out var asked)
        // What others changed meanwhile is no obstacle to one more item.
        ? await keeper.CommitAsync(turn, request, new AddItem(meeting.Id, request.ContentOf(turn, new(), isStanding: false)), cancellationToken)
        : asked;
}

/// <summary>Shows an item, or says something else of it.</summary>
public sealed class ItemHandler(AgendaKeeper keeper) : IHandler
{
    private static readonly string[] Said = ["form", "title", "kind", "lead", "minutes", "papers", "secretariats", "confidential"];

    /// <inheritdoc/>
    public string Verb => "agenda.item";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var toChange = Said.Any(s => request.Value(s) is not null);
        if (!request.TryItem(turn, toChange, out var agenda, out var item, out var refused))
            return refused;
        if (!toChange)
            return await keeper.ShowItemAsync(turn, agenda.Meeting, item.Id, request.Number("page") ?? 0, inPlace: request.Value("page") is not null, cancellationToken);
        var command = new ChangeItem(agenda.Meeting, item.Id, request.ContentOf(turn, item.Content, item.Standing is not null)) { Seen = request.Seen() };
        var commit = await keeper.CommitOnlyAsync(turn, request, command, cancellationToken);
        var after = turn with { Workspace = commit.Workspace };
        return commit.Outcome is Outcome.Refused { Why: var why }
            ? await keeper.RefusedAsync(after, agenda.Meeting, why, cancellationToken)
            : await keeper.ShowItemAsync(after, agenda.Meeting, item.Id, 0, inPlace: true, cancellationToken);
    }
}

/// <summary>Puts an item behind or before another one.</summary>
public sealed class MoveItemHandler(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.move";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryItem(turn, toChange: true, out var agenda, out var item, out var refused))
            return refused;
        if ((request.Number("place") ?? request.Number("before")) is { } number and > 0 && agenda.ItemNumbered(number) is null)
            return turn.Refused(Reason.UnknownItem, number, agenda.Meeting);
        var command = new MoveItem(agenda.Meeting, item.Id, After(agenda, item, request)) { Seen = request.Seen() };
        return await keeper.CommitAsync(turn, request, command, cancellationToken);
    }

    /// <summary>The item behind which it is to stand; null for the first place.</summary>
    private static int? After(Agenda agenda, AgendaItem item, Request request)
    {
        if (request.Number("before") is not { } before)
            return agenda.ItemNumbered(request.Number("place") ?? 0)?.Id;
        var others = agenda.Items.Where(i => i.Id != item.Id).Select(i => (int?)i.Id).ToList();
        var at = others.IndexOf(agenda.ItemNumbered(before)!.Id);
        return at > 0 ? others[at - 1] : null;
    }
}

/// <summary>Withdraws an item, or drops a standing one with a note.</summary>
public sealed class WithdrawItemHandler(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.withdraw";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.TryItem(turn, toChange: true, out var agenda, out var item, out var refused)
        ? await keeper.CommitAsync(turn, request, new WithdrawItem(agenda.Meeting, item.Id, request.Value("why") ?? request.Value("note")) { Seen = request.Seen() }, cancellationToken)
        : refused;
}

/// <summary>Puts an item back that is not taken, by its number.</summary>
public sealed class RestoreItemHandler(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.restore";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.TryGoneItem(turn, out var agenda, out var item, out var refused)
        ? await keeper.CommitAsync(turn, request, new RestoreItem(agenda.Meeting, item.Id) { Seen = request.Seen() }, cancellationToken)
        : refused;
}

/// <summary>Sends an item to the next meeting of another series, or of the same.</summary>
public sealed class SendItemHandler(AgendaKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "agenda.send";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryItem(turn, toChange: true, out var agenda, out var item, out var refused))
            return refused;
        var to = request.Value("to") is { } code and not "next" ? code : agenda.Meeting.Series;
        var command = new SendItem(agenda.Meeting, item.Id, to, request.Value("whySent") ?? request.Value("note")) { Seen = request.Seen() };
        return await keeper.CommitAsync(turn, request, command, cancellationToken);
    }
}
