using System.Diagnostics.CodeAnalysis;
using Concord.Bot.Conversation;
using Concord.Bot.Meetings;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Bot.Decisions;

/// <summary>Puts a decision under silence until an exact moment, from words or from the card's questions.</summary>
public sealed class OpenSilence(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.silence";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => request.TrySilence(turn, out var end, out var asked)
        ? await keeper.CommitAsync(turn, request, $"{end}", decision => new PutUnderSilence(decision.Id, end.Local, end.Zone), cancellationToken)
        : asked;
}

/// <summary>Reads when a silence is to end; a day alone does not say it.</summary>
internal static class SilenceRequest
{
    /// <summary>The end, by the clocks of a zone; else the reply that asks for the hour.</summary>
    public static bool TrySilence(this Request request, Turn turn, out (LocalDateTime Local, string Zone) end, [NotNullWhen(false)] out Reply? asked)
    {
        var (day, hour) = (request.Day("on"), MomentText.HourOf(request.Value("at")));
        end = ((day ?? default) + (hour ?? default), request.Value("zone") ?? turn.Settings.Zone);
        asked = day is null ? turn.Refused(Reason.ForgedCard) : hour is null ? Reply.Say(turn.Text.Of("Silence.WhichHour")) : null;
        return asked is null;
    }
}
