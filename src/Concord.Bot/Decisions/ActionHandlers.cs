using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Decisions;

/// <summary>Commits a command on one action and answers with its card.</summary>
public sealed class ActionKeeper(RecordKeeper keeper, RecordCards cards)
{
    /// <summary>Commits and answers.</summary>
    /// <param name="turn">Who gives it.</param>
    /// <param name="request">What names the action.</param>
    /// <param name="meaning">What is asked beside the action and the person, so that the same press is the same command.</param>
    /// <param name="commandOf">The command on the action; null where the request is none of ours.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Reply> CommitAsync(Turn turn, Request request, string meaning, Func<int, Command?> commandOf, CancellationToken cancellationToken)
    {
        if (request.Number("action") is not { } number || commandOf(number) is not { } command)
            return turn.Refused(Reason.ForgedCard);
        var id = request.Seen() is { } seen
            ? $"action|{number}|{seen}|{turn.Person}|{Hash($"{command.GetType().Name}|{meaning}")}"
            : $"said|{turn.ActivityId}";
        return await cards.AnswerAsync(turn, await keeper.CommitAsync(turn, id, command, cancellationToken), ActionItem.KeyOf(number), cancellationToken);
    }

    /// <summary>What people wrote stands in no command's id: it is in the log for ever.</summary>
    internal static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    /// <summary>Writes an action down, one for each owner, and shows it; where there are several, a line each.</summary>
    public async Task<Reply> AddAsync(Turn turn, string commandId, AddActions actions, CancellationToken cancellationToken)
    {
        var commit = await keeper.CommitAsync(turn, commandId, actions, cancellationToken);
        if (commit.Outcome is not Outcome.Accepted accepted)
            return turn.Refused(((Outcome.Refused)commit.Outcome).Why);
        var (now, numbers) = (turn with { Workspace = commit.Workspace }, accepted.Events.OfType<ActionAdded>().Select(a => a.Number).ToList());
        return numbers is [var one]
            ? await cards.ShowAsync(now, commit.Workspace.Action(one)!, cancellationToken)
            : Reply.Show(ActionRows.CardOf([.. numbers.Select(n => commit.Workspace.Action(n)!)], RecordView.Of(now)));
    }
}

/// <summary>Writes down what a secretariat is to do, from words or from a decision's card.</summary>
public sealed class AddAnAction(ActionKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "action.add";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var (owner, reply) = await ActionOwner.MeantAsync(turn, request, ledger, cancellationToken);
        if (reply is not null)
            return reply;
        var owners = owner is { Person: not null } ? [owner.Secretariat] : turn.Settings.InProtocolOrder((request.Value("secretariat") ?? "").Split(',').Select(c => new SecretariatId(c)));
        if (owners.IsEmpty || DueDate.Parse(request.Value("due")) is not { } due)
            return turn.Refused(Reason.ForgedCard);
        Decision? of = null;
        if (request.Value("decision") is not null)
        {
            (of, reply) = DecisionMeant.Find(turn, request);
            if (of is null)
                return reply!;
        }
        var decision = of?.Id;
        var text = request.Value("task") ?? request.Value("title");
        var id = decision is null ? $"said|{turn.ActivityId}" : $"action|{decision}|{string.Join(',', owners)}{owner?.Person}|{due}|{ActionKeeper.Hash(text ?? "")}|{turn.Person}";
        // What is agreed while a meeting sits is agreed there, under the item at hand.
        var meeting = MeetingId.Parse(request.Value("meeting")) ?? turn.Workspace.UnderWay(turn.Now).FirstOrDefault()?.Id;
        var item = meeting is { } at ? turn.Workspace.SittingOf(at).Item : null;
        return await keeper.AddAsync(
            turn, id, new AddActions(owners, new AddAction(owners[0], text, due.End, decision) { Assignee = owner?.Person, Meeting = meeting, AgendaItem = item }), cancellationToken);
    }
}

/// <summary>It is done.</summary>
public sealed class FinishAnAction(ActionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "action.done";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        keeper.CommitAsync(turn, request, "", number => new FinishAction(number) { Seen = request.Seen() }, cancellationToken);
}

/// <summary>The owner needs more time.</summary>
public sealed class MoveAnAction(ActionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "action.move";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => keeper.CommitAsync(
        turn, request, $"{request.Value("newDate")}|{request.Value("reason")}",
        number => request.NewDate(DueDate.On(turn.Workspace.Action(number)?.Due ?? turn.Today)) is { } to ? new MoveAction(number, to.End, request.Value("reason")) { Seen = request.Seen() } : null, cancellationToken);
}

/// <summary>Another secretariat takes it over, or somebody who works there.</summary>
public sealed class ReassignAnAction(ActionKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "action.assign";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var (owner, reply) = await ActionOwner.MeantAsync(turn, request, ledger, cancellationToken);
        return reply ?? await keeper.CommitAsync(
            turn, request, owner?.Value ?? "", number => owner is { } to ? new ReassignAction(number, to.Secretariat) { Assignee = to.Person, Seen = request.Seen() } : null, cancellationToken);
    }
}

/// <summary>Shows an action.</summary>
public sealed class ShowAction(RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "action.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        request.Number("action") is { } number && turn.Workspace.Action(number) is { } action
            ? await cards.ShowAsync(turn, action, cancellationToken)
            : turn.Refused(Reason.UnknownAction, request.Number("action") ?? 0);
}
