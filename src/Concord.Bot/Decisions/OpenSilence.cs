using Concord.Bot.Conversation;
using Concord.Bot.Meetings;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Decisions;

/// <summary>Puts a decision under silence until an exact moment, from words or from the card's questions.</summary>
public sealed class OpenSilence(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.silence";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (LocalDatePattern.Iso.Parse(request.Value("on") ?? "") is not { Success: true } day)
            return Task.FromResult(turn.Refused(Reason.ForgedCard));
        return MomentText.HourOf(request.Value("at")) is { } hour
            ? CommitAsync(turn, request, day.Value + hour, cancellationToken)
            : Task.FromResult(Reply.Say(turn.Text.Of("Silence.WhichHour")));
    }

    private Task<Reply> CommitAsync(Turn turn, Request request, LocalDateTime until, CancellationToken cancellationToken)
    {
        var zone = request.Value("zone") ?? turn.Settings.Zone;
        return keeper.CommitAsync(turn, request, $"{until}|{zone}", decision => new PutUnderSilence(decision.Id, until, zone), cancellationToken);
    }
}
