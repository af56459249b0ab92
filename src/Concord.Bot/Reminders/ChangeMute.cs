using Concord.Bot.ActionPlan;
using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using NodaTime.Text;

namespace Concord.Bot.Reminders;

/// <summary>Has nothing told of a milestone by itself until a day.</summary>
public sealed class Mute(MilestoneKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.mute";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        if (request.Value("until") is not { } until)
            return turn.Refused(new Refusal(Reason.MuteNeedsDay, [milestone.Id.Number]));
        return LocalDatePattern.Iso.Parse(until).TryGetValue(default, out var day)
            ? await keeper.CommitAsync(turn, milestone.Id, new MuteMilestone(milestone.Id, day), request.Seen(), until, cancellationToken)
            : turn.Refused(Reason.ForgedCard);
    }
}

/// <summary>Has a milestone told of again.</summary>
public sealed class Unmute(MilestoneKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.unmute";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        request.TryMilestone(turn, out var milestone, out var refused)
            ? await keeper.CommitAsync(turn, milestone.Id, new UnmuteMilestone(milestone.Id), request.Seen(), "", cancellationToken)
            : refused;
}
