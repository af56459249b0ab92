using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;

namespace Concord.Bot.Meetings;

/// <summary>Commits a command on a meeting and answers with its card, or why nothing was changed.</summary>
public sealed class MeetingKeeper(RecordKeeper keeper, RecordCards cards)
{
    /// <summary>Why the person's command would change nothing as things stand; null where it would. Nothing is stored.</summary>
    public static Reply? Refusal(Turn turn, Command command) =>
        Authority.Decide(turn.Workspace, turn.Person, command, turn.Now) is Outcome.Refused { Why: var why } ? turn.Refused(why) : null;

    /// <summary>Commits and answers.</summary>
    /// <param name="turn">Who gives it.</param>
    /// <param name="command">What is asked; it is the same command as often as it is given from the same card.</param>
    /// <param name="from">The card that it comes from: the version which it showed, or the id of its draft. Null where words were said.</param>
    /// <param name="id">The meeting whose card explains a refusal; null where there is none yet.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Reply> CommitAsync(Turn turn, Command command, string? from, MeetingId? id, CancellationToken cancellationToken)
    {
        var commit = await CommitOnlyAsync(turn, command, from, cancellationToken);
        var changed = (commit.Outcome as Outcome.Accepted)?.Events.OfType<MeetingEvent>().FirstOrDefault()?.Id ?? id;
        return changed is { } known ? await cards.AnswerAsync(turn, commit, Meeting.KeyOf(known), cancellationToken)
            : turn.Refused(commit.Outcome is Outcome.Refused { Why: var why } ? why : new Refusal(Reason.ForgedCard, []));
    }

    /// <summary>Commits.</summary>
    public Task<Commit> CommitOnlyAsync(Turn turn, Command command, string? from, CancellationToken cancellationToken) =>
        keeper.CommitAsync(turn, from is null ? $"said|{turn.ActivityId}" : $"{command.GetType().Name}|{from}|{turn.Person}|{Hash(command)}", command, cancellationToken);

    private static string Hash(Command command) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{command}")));
}
