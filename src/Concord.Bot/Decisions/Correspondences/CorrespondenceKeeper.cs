using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions.Correspondences;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Bot.Decisions.Correspondences;

/// <summary>Finds the correspondence that is meant, commits a command on it, and answers with its card.</summary>
public sealed class CorrespondenceKeeper(RecordKeeper keeper, RecordCards cards)
{
    private const int MostOffered = 6;

    /// <summary>Finds, commits and answers.</summary>
    /// <param name="turn">Who gives it.</param>
    /// <param name="request">What names the correspondence; where it names none, the one that is open is meant.</param>
    /// <param name="commandOf">The command on its number; null where the request is none of ours.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Reply> CommitAsync(Turn turn, Request request, Func<Correspondence, Command?> commandOf, CancellationToken cancellationToken)
    {
        var (correspondence, reply) = Find(turn, request);
        if (correspondence is null)
            return reply!;
        if (commandOf(correspondence) is not { } command)
            return turn.Refused(Reason.ForgedCard);
        var id = request.Seen() is { } seen
            ? $"correspondence|{correspondence.Number}|{seen}|{turn.Person}|{ActionKeeper.Hash($"{command}")}"
            : $"said|{turn.ActivityId}";
        return await cards.AnswerAsync(turn, await keeper.CommitAsync(turn, id, command, cancellationToken), correspondence.Key, cancellationToken);
    }

    /// <summary>Puts a circulation on the record, and shows it.</summary>
    public async Task<Reply> RecordAsync(Turn turn, RecordCirculation circulation, CancellationToken cancellationToken)
    {
        var commit = await keeper.CommitAsync(turn, $"said|{turn.ActivityId}", circulation, cancellationToken);
        return commit.Outcome switch
        {
            Outcome.Accepted accepted => await cards.ShowAsync(
                turn with { Workspace = commit.Workspace }, commit.Workspace.Correspondence(accepted.Events.OfType<Circulated>().Single().Number)!, cancellationToken),
            Outcome.Refused { Why: { Reason: Reason.CirculatedAlready, Details: [int number] } } =>
                await cards.AnswerAsync(turn, commit, Correspondence.KeyOf(number), cancellationToken),
            var refused => turn.Refused(((Outcome.Refused)refused).Why),
        };
    }

    /// <summary>The one that is named, else the only open one, of the body that was named where one was; a reply where there is none, or several.</summary>
    public static (Correspondence? Correspondence, Reply? Reply) Find(Turn turn, Request request)
    {
        if (request.Number("correspondence") is { } number)
            return turn.Workspace.Correspondence(number) is { } named ? (named, null) : (null, turn.Refused(Reason.UnknownCorrespondence, number));
        if (request.Value("correspondence") is not null)
            return (null, turn.Refused(Reason.ForgedCard));
        var open = turn.Workspace.OpenCorrespondences().Where(c => request.Value("body") is not { } body || c.Body == body).ToList();
        return open switch
        {
            [] => (null, Reply.Say(turn.Text.Of("Correspondence.NoneOpen"))),
            [var one] => (one, null),
            _ => (null, Reply.Show(ChoiceCard.Of(
                turn.Text.Of("Correspondence.Which"), [.. open.Take(MostOffered).Select(c => turn.Text.Of("Correspondence.Call", c.Number))], turn.Text))),
        };
    }

    /// <summary>A day that a card or words gave.</summary>
    public static LocalDate? Day(Request request, string name) => DueDate.Parse(request.Value(name)) is { Precision: DatePrecision.Day } day ? day.Start : null;
}
