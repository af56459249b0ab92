using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>A head accepts a new date or refuses it, by a button. Words alone open the card: free text accepts nothing.</summary>
public sealed class AnswerDateRequest(MilestoneKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "date.answer";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Value("milestone") is null && request.Value("answer") is null)
            return await AskWhichAsync(turn, cancellationToken);
        if (!request.TryMilestone(turn, out var milestone, out var refused))
            return refused;
        if (request.Value("answer") is not { } answer)
            return milestone.OpenChange is null
                ? turn.Refused(Reason.NoDateRequest, milestone.Id.Number)
                : await ToPressAsync(turn, milestone, cancellationToken);
        if (request.Seen() is not { } seen || answer is not ("accept" or "refuse"))
            return turn.Refused(Reason.ForgedCard);
        if (MilestoneKeeper.Question<AnswerDate>(turn, request, milestone, out var secretariat, milestone.StillToAnswer) is { } question)
            return question;

        var (accepts, why) = (answer == "accept", request.Value("why"));
        return await keeper.CommitAsync(
            turn, milestone.Id, new AnswerDate(milestone.Id, secretariat, accepts, why, seen), seen, $"{secretariat}|{answer}|{why}", cancellationToken);
    }

    /// <summary>"I accept the new date" means the one that waits for the speaker; of several they choose.</summary>
    private async Task<Reply> AskWhichAsync(Turn turn, CancellationToken cancellationToken)
    {
        var owed = Owed.By(turn.Workspace, turn.Person, turn.Now);
        return owed.ToAnswer switch
        {
            [] => Reply.Say(turn.Text.Of("Owed.NoDate")),
            [var one] => await ToPressAsync(turn, one, cancellationToken),
            _ => Reply.Show(OwedCard.Of(owed with { Answers = [], Actions = [], Overdue = [], Soon = [] }, RecordView.Of(turn))),
        };
    }

    private Task<Reply> ToPressAsync(Turn turn, Milestone milestone, CancellationToken cancellationToken) =>
        keeper.ShowAsync(turn, milestone, turn.Text.Of("Dates.PressToAnswer"), cancellationToken);
}
