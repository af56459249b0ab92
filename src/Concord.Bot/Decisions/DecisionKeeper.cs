using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Domain.Records;

namespace Concord.Bot.Decisions;

/// <summary>Finds the decision that is meant, commits a command on it, and answers with its card as it stands then.</summary>
public sealed class DecisionKeeper(RecordKeeper keeper, RecordCards cards, SilenceKeeper silences)
{
    /// <summary>The turn on records in which every silence that has ended is settled.</summary>
    public Task<Turn> SettledAsync(Turn turn, CancellationToken cancellationToken) => silences.SettleAsync(turn, cancellationToken);

    /// <summary>Finds, commits and answers.</summary>
    /// <param name="turn">Who gives it.</param>
    /// <param name="request">What names the decision.</param>
    /// <param name="meaning">What is asked beside the decision and the person, so that the same press is the same command.</param>
    /// <param name="commandOf">The command on the decision; null where the request is none of ours.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Reply> CommitAsync(
        Turn turn, Request request, string meaning, Func<Decision, Command?> commandOf, CancellationToken cancellationToken)
    {
        var settled = await SettledAsync(turn, cancellationToken);
        var (decision, reply) = DecisionMeant.Find(settled, request);
        if (decision is null)
            return reply!;
        if (commandOf(decision) is not { } command)
            return turn.Refused(Reason.ForgedCard);
        var commit = await keeper.CommitAsync(
            settled, $"decision|{decision.Id}|{turn.Person}|{Hash($"{command.GetType().Name}|{meaning}")}", command, cancellationToken);
        // The same answer, given to an earlier version long ago: it is not one to the version that stands.
        return commit.Repeated && request.Number("revision") is { } round && commit.Workspace.Decision(decision.Id) is { } now && now.Current.Number > round
            ? await cards.ReplaceAsync(settled with { Workspace = commit.Workspace }, now, turn.Text.Of($"Reason.{Reason.SupersededRevision}"), cancellationToken)
            : await cards.AnswerAsync(settled, commit, decision.Key, cancellationToken);
    }

    /// <summary>Begins a decision, and shows its draft.</summary>
    public async Task<Reply> DraftAsync(Turn turn, DecisionDraft draft, CancellationToken cancellationToken)
    {
        var commit = await keeper.CommitAsync(turn, $"said|{turn.ActivityId}", new DraftDecision(draft), cancellationToken);
        return commit.Outcome switch
        {
            Outcome.Accepted accepted => await cards.ShowAsync(
                turn with { Workspace = commit.Workspace }, commit.Workspace.Decision(accepted.Events.OfType<DecisionDrafted>().Single().Id)!, cancellationToken),
            Outcome.Refused refused => turn.Refused(refused.Why),
            _ => turn.Refused(Reason.ForgedCard),
        };
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
