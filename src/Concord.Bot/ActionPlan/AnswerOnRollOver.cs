using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>The head of a secretariat pressed Agree or Object on the list that closes a year.</summary>
public sealed class AnswerOnRollOver(RecordKeeper keeper, RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "year.answer";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Number("year") is not { } year || PressedAnswer.Of(turn, request) is not { } answer)
            return turn.Refused(Reason.ForgedCard);
        if (PressedAnswer.Question(turn, request, answer) is { } question)
            return question;
        var key = RollOver.KeyOf(year);
        var commit = await keeper.CommitAsync(turn, PressedAnswer.CommandId($"{key}", turn, answer), new AnswerRollOver(year, answer), cancellationToken);
        return await cards.AnswerAsync(turn, commit, key, cancellationToken);
    }
}
