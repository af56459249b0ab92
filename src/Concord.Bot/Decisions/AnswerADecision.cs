using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Domain.Records;

namespace Concord.Bot.Decisions;

/// <summary>The head of a party pressed Agree, Agree with amendment or Object. Words alone answer nothing: they open the card.</summary>
public sealed class AnswerADecision(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.answer";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var amends = request.Value("answer") == "amend";
        if (request.Value("decision") is null || request.Number("revision") is not { } round || Answer(turn, request, amends) is not { } answer)
            return Task.FromResult(turn.Refused(Reason.ForgedCard));
        if (PressedAnswer.Question(turn, request, answer) is { } question)
            return Task.FromResult(question);
        var text = amends ? request.Value("text") : null;
        return keeper.CommitAsync(
            turn, request, $"{round}|{answer.For}|{request.Value("answer")}|{text ?? answer.Reason}|{Again(turn, request, answer)}",
            decision => !amends ? new AnswerDecision(decision.Id, answer)
                : answer.For is { } party ? new AmendDecision(decision.Id, round, party, text)
                : null,
            cancellationToken);
    }

    private static Answer? Answer(Turn turn, Request request, bool amends) => PressedAnswer.Of(turn, amends
        ? request with { Data = new Dictionary<string, string>(request.Data) { ["answer"] = "agree" } }
        : request);

    /// <summary>
    /// How often that party answered this version before: who comes back to what they said first gives a new answer, while one that
    /// is delivered twice is the same.
    /// </summary>
    private static int Again(Turn turn, Request request, Answer answer)
    {
        var responses = DecisionId.Parse(request.Value("decision")) is { } id ? turn.Workspace.Decision(id)?.Proposal?.Responses : null;
        var own = responses?.Where(r => r.Secretariat == answer.For).ToList() ?? [];
        return own is [.., var last] && last.Agrees == answer.Agrees && last.By.Person == turn.Person ? own.Count - 1 : own.Count;
    }
}
