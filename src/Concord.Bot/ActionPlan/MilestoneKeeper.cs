using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Secretariats;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.ActionPlan;

/// <summary>Commits a command on one milestone and answers with its card as it stands then, or why nothing was changed.</summary>
public sealed class MilestoneKeeper(RecordKeeper keeper, RecordCards cards)
{
    /// <summary>Commits and answers.</summary>
    /// <param name="turn">Who gives it.</param>
    /// <param name="id">Which milestone; one that the workspace has.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="seen">The version on the card that was pressed; null where words were said.</param>
    /// <param name="meaning">What the press means beside milestone, version and person, so that the same press is the same command.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Reply> CommitAsync(
        Turn turn, MilestoneId id, Command command, long? seen, string meaning, CancellationToken cancellationToken)
    {
        // Words are what they are each time they are said.
        var commandId = seen is null ? $"said|{turn.ActivityId}" : $"{id}|{seen}|{turn.Person}|{Hash($"{command.GetType().Name}|{meaning}")}";
        var commit = await keeper.CommitAsync(turn, commandId, command, cancellationToken);
        // The same press long ago: what was said since stands, and this changed nothing.
        return commit is { Repeated: true, Stamp: { } then } && commit.Workspace.Milestone(id) is { } now && now.Version > then.Version
            ? await ShowAsync(turn, now, turn.Text.Of($"Reason.{Reason.StaleCard}"), cancellationToken)
            : await cards.AnswerAsync(turn, commit, Milestone.KeyOf(id), cancellationToken);
    }

    /// <summary>The card in place of the pressed one, with a sentence above it.</summary>
    public Task<Reply> ShowAsync(Turn turn, Milestone milestone, string notice, CancellationToken cancellationToken) =>
        cards.ReplaceAsync(turn, milestone, notice, cancellationToken);

    /// <summary>
    /// For which secretariat the speaker gives a command on a milestone: the one that was named; else the only one for which they
    /// may. Where there are several, the question which; where there is none that is responsible, any, for the rules to refuse.
    /// </summary>
    /// <param name="turn">Who speaks.</param>
    /// <param name="request">What they asked.</param>
    /// <param name="milestone">On which.</param>
    /// <param name="whose">The secretariat; null where they may speak for none.</param>
    /// <param name="awaited">Those of which an answer is awaited; the responsible ones where none are given.</param>
    public static Reply? Question<TCommand>(
        Turn turn, Request request, Milestone milestone, out SecretariatId? whose, IEnumerable<SecretariatId>? awaited = null) where TCommand : Command
    {
        var may = Authority.SecretariatsFor<TCommand>(turn.Workspace, turn.Person, turn.Today, milestone.Id);
        var responsible = may.Where(s => milestone.PartOf(s) is not null).ToList();
        var meant = awaited is null ? responsible : responsible.Intersect(awaited).ToList();
        whose = request.Secretariat(turn) ?? meant.Concat(responsible).Concat(may).Cast<SecretariatId?>().FirstOrDefault();
        return request.Secretariat(turn) is null && meant.Count > 1
            ? WhichSecretariat.Ask(turn, request, meant, ("milestone", $"{milestone.Id}"), ("seen", $"{request.Seen() ?? milestone.Version}"))
            : null;
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
