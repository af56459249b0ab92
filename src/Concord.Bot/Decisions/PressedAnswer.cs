using Concord.Bot.Conversation;
using Concord.Bot.Secretariats;
using Concord.Domain.Decisions;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Decisions;

/// <summary>The press of Agree or Object.</summary>
internal static class PressedAnswer
{
    /// <summary>The answer that was pressed; null for one that no card of ours sends.</summary>
    public static Answer? Of(Turn turn, Request request)
    {
        if (request.Number("revision") is not { } revision || request.Value("answer") is not { } answer || answer is not ("agree" or "object"))
            return null;
        var headed = turn.Workspace.HeadedBy(turn.Person, turn.Today).ToList();
        var secretariat = request.Secretariat(turn) ?? (headed.Count == 1 ? headed[0] : null as SecretariatId?);
        return new Answer(revision, secretariat, answer == "agree", answer == "agree" ? null : request.Value("reason"));
    }

    /// <summary>For whoever heads several secretariats: for which they answer; null where there is nothing to ask.</summary>
    public static Reply? Question(Turn turn, Request request, Answer answer)
    {
        var headed = turn.Workspace.HeadedBy(turn.Person, turn.Today).ToList();
        return answer.For is null && headed.Count > 1 ? WhichSecretariat.Ask(turn, request, headed) : null;
    }

    /// <summary>The identity of the answer: the same again, from whichever copy, is the same.</summary>
    /// <param name="what">What is answered, such as <c>plan|2027</c>.</param>
    /// <param name="turn">Who answers.</param>
    /// <param name="answer">What.</param>
    public static string CommandId(string what, Turn turn, Answer answer) =>
        $"answer|{what}|{answer.Revision}|{answer.For}|{(answer.Agrees ? "agree" : "object")}|{turn.Person}";
}
