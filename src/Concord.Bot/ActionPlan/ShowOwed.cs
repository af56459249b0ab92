using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows the speaker what waits for them; where a meeting is named, what is due before it.</summary>
public sealed class ShowOwed : IHandler
{
    /// <inheritdoc/>
    public string Verb => "my.actions";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var isBefore = request.Value("next") is not null || request.Value("series") is not null;
        var meeting = isBefore ? turn.Workspace.NextMeeting(request.Value("series"), turn.Now) : null;
        return Task.FromResult(isBefore && meeting is null
            ? turn.Refused(Reason.NoSuchMeeting)
            : Reply.Show(OwedCard.Of(Owed.By(turn.Workspace, turn.Person, turn.Now, meeting?.Time.Day), RecordView.Of(turn))));
    }
}
