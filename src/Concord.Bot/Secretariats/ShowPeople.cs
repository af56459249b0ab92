using Concord.Bot.Conversation;

namespace Concord.Bot.Secretariats;

/// <summary>Says who is what; for one secretariat, who may answer for it.</summary>
public sealed class ShowPeople(Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "people.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Reply.Show(PeopleCard.Of(await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn, request.Secretariat(turn)));
}

/// <summary>Says who works in the joint unit.</summary>
public sealed class ShowUnit(Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "people.unit";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Reply.Show(PeopleCard.Of(await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn, joint: true));
}
