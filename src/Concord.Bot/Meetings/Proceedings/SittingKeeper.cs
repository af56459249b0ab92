using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Ledger;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Commits what is said at a meeting or of its minutes, and answers with the card of what is written down, or of the minutes.</summary>
public sealed class SittingKeeper(RecordKeeper keeper, RecordCards cards)
{
    /// <summary>Commits and answers with the card of what is written down.</summary>
    public async Task<Reply> CommitAsync(Turn turn, Request request, MeetingId meeting, Command command, CancellationToken cancellationToken) =>
        await cards.AnswerAsync(turn, await CommitOnlyAsync(turn, request, meeting, command, cancellationToken), Sitting.KeyOf(meeting), cancellationToken);

    /// <summary>Commits. A press of the same card is the same command; words are, when they are delivered again.</summary>
    public Task<Commit> CommitOnlyAsync(Turn turn, Request request, MeetingId meeting, Command command, CancellationToken cancellationToken) => keeper.CommitAsync(
        turn, request.Seen() is { } seen ? $"{command.GetType().Name}|{meeting}|{seen}|{turn.Person}|{Hash(request)}" : $"said|{turn.ActivityId}", command, cancellationToken);

    /// <summary>Shows what is written down of a meeting, or says that nothing is.</summary>
    public Task<Reply> ShowAsync(Turn turn, Meeting meeting, CancellationToken cancellationToken) => turn.Workspace.Sitting(meeting.Id) is { } sitting
        ? cards.ShowAsync(turn, sitting, cancellationToken)
        : Task.FromResult(turn.Refused(Reason.MeetingNotBegun, meeting.Id, meeting.Time.Day));

    private static string Hash(Request request) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', request.Data.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key}={d.Value}")))).AsSpan(0, 16));
}
