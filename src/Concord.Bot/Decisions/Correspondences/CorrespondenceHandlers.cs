using System.Collections.Immutable;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Correspondences;
using Concord.Domain.Records;

namespace Concord.Bot.Decisions.Correspondences;

/// <summary>Puts on the record that something was circulated to a committee.</summary>
public sealed class RecordACirculation(CorrespondenceKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "correspondence.record";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Value("body") is not { } body || CorrespondenceKeeper.Day(request, "held") is not { } on)
            return turn.Refused(Reason.ForgedCard);
        var details = CorrespondenceDetails.None with { Subject = request.Value("subject") };
        // Its days are counted from the circulation, which may be long past.
        if (request.Value("deadline") is { } said)
        {
            if (!DueText.TryRead(said, request.Language, on, out var deadline, out var fault))
                return Reply.Say(turn.Text.Fault(fault));
            details = details with { Deadline = deadline.End };
        }
        return await keeper.RecordAsync(turn, new RecordCirculation(body, on, details), cancellationToken);
    }
}

/// <summary>Puts on the record what a member replied.</summary>
public sealed class RecordAReply(CorrespondenceKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "correspondence.reply";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => keeper.CommitAsync(
        turn, request,
        c => request.Value("reply") is ("agrees" or "objects") and var reply
            ? new RecordReply(c.Number, request.Value("member"), reply == "agrees", CorrespondenceKeeper.Day(request, "repliedOn") ?? CorrespondenceKeeper.Day(request, "held") ?? turn.Today, request.Seen())
            : null,
        cancellationToken);
}

/// <summary>Puts on the record what came of it.</summary>
public sealed class RecordAnOutcome(CorrespondenceKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "correspondence.outcome";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => keeper.CommitAsync(
        turn, request,
        c => Enum.TryParse<OutcomeKind>(request.Value("outcome"), out var kind) && CorrespondenceKeeper.Day(request, "held") is { } on
            ? new RecordOutcome(c.Number, kind, on, request.Value("evidence"), request.Seen())
            : null,
        cancellationToken);
}

/// <summary>Adds what shows the outcome.</summary>
public sealed class AddMoreEvidence(CorrespondenceKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "correspondence.evidence";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        keeper.CommitAsync(turn, request, c => new AddEvidence(c.Number, request.Value("evidence"), request.Seen()), cancellationToken);
}

/// <summary>Changes what is known of it, as the card's questions were answered.</summary>
public sealed class DetailACorrespondence(CorrespondenceKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "correspondence.details";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        Decision? decision = null;
        if (request.Value("decision") is { } said)
        {
            var (found, reply) = DecisionMeant.Find(turn, request);
            if (found is null)
                return reply!;
            decision = found;
        }
        return await keeper.CommitAsync(
            turn, request, c => DetailsIn(request, decision?.Id) is { } details ? new DetailCorrespondence(c.Number, details, request.Seen()) : null, cancellationToken);
    }

    private static CorrespondenceDetails? DetailsIn(Request request, DecisionId? decision)
    {
        var deadline = CorrespondenceKeeper.Day(request, "deadline");
        if (!Enum.TryParse<ReplyRule>(request.Value("rule"), out var rule) || (deadline is null && request.Value("deadline") is not null)
            || (request.Number("quorum") is null && request.Value("quorum") is not null))
            return null;
        ImmutableArray<string> members =
        [
            .. (request.Value("members") ?? "").Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .DistinctBy(Folding.Fold),
        ];
        return new(request.Value("subject"), deadline, rule, request.Number("quorum"), members, decision);
    }
}

/// <summary>Shows a correspondence.</summary>
public sealed class ShowCorrespondence(Cards.RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "correspondence.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var (correspondence, reply) = CorrespondenceKeeper.Find(turn, request);
        return correspondence is null ? reply! : await cards.ShowAsync(turn, correspondence, cancellationToken);
    }
}

/// <summary>Lists the correspondences, the open ones first.</summary>
public sealed class ListCorrespondences : IHandler
{
    /// <inheritdoc/>
    public string Verb => "correspondence.list";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Show(CorrespondenceListCard.Of(
            [.. turn.Workspace.All<Correspondence>().Where(c => request.Value("body") is not { } body || c.Body == body)
                .OrderBy(c => c.Outcome is not null).ThenByDescending(c => c.CirculatedOn).ThenByDescending(c => c.Number)], turn)));
}
