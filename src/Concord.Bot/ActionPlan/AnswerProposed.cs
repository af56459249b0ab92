using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Decisions;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>The head of a secretariat pressed Agree or Object on a proposed plan.</summary>
public sealed class AnswerOnPlan(RecordKeeper keeper, RecordCards cards) : AnswerProposed(keeper, cards, "plan.answer")
{
    private protected override (RecordKey Key, Command Command) Of(int year, Answer answer) => (Plan.KeyOf(year), new AnswerPlan(year, answer));
}

/// <summary>The head of a secretariat pressed Agree or Object on the list that closes a year.</summary>
public sealed class AnswerOnRollOver(RecordKeeper keeper, RecordCards cards) : AnswerProposed(keeper, cards, "year.answer")
{
    private protected override (RecordKey Key, Command Command) Of(int year, Answer answer) => (RollOver.KeyOf(year), new AnswerRollOver(year, answer));
}

/// <summary>Records what a head answered on what was proposed for a year.</summary>
public abstract class AnswerProposed(RecordKeeper keeper, RecordCards cards, string verb) : IHandler
{
    /// <inheritdoc/>
    public string Verb => verb;

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Number("year") is not { } year || PressedAnswer.Of(turn, request) is not { } answer)
            return turn.Refused(Reason.ForgedCard);
        if (PressedAnswer.Question(turn, request, answer) is { } question)
            return question;
        var (key, command) = Of(year, answer);
        var commit = await keeper.CommitAsync(turn, PressedAnswer.CommandId($"{key}", turn, answer), command, cancellationToken);
        return await cards.AnswerAsync(turn, commit, key, cancellationToken);
    }

    private protected abstract (RecordKey Key, Command Command) Of(int year, Answer answer);
}
