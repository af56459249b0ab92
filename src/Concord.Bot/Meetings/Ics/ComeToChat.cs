using Concord.Bot.Conversation;
using Concord.Bot.Delivery;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Ledger;
using NodaTime;

namespace Concord.Bot.Meetings.Ics;

/// <summary>Brings a meeting's card into somebody's personal chat, since Teams takes files from a bot nowhere else.</summary>
internal sealed class ComeToChat(Ledger.Ledger ledger, Bells bells)
{
    /// <summary>Has it sent; pressed again within the minute, it comes once.</summary>
    public async Task BringAsync(Turn turn, Meeting meeting, CancellationToken cancellationToken)
    {
        var minute = Instant.FromUnixTimeSeconds(turn.Now.ToUnixTimeSeconds() / 60 * 60);
        await ledger.PostboxOf(turn.WorkspaceId).Begin()
            .Queue(Post.Notice(meeting.Key, [new Due(minute, MeetingNews.Kind, meeting.Key)], turn.Person, turn.Now)).TryAsync(cancellationToken);
        bells.Committed();
    }
}
