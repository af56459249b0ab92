using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>Sets what a series asks for before it may decide; says how it is set then.</summary>
public sealed class SetQuorumHandler(RecordKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "quorum.set";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (!request.TrySeries(turn, out var series, out var asked))
            return asked;
        if (!Enum.TryParse<QuorumRule>(request.Value("quorum"), out var rule))
            return turn.Refused(Reason.ForgedCard);
        var commit = await keeper.CommitAsync(turn, $"said|{turn.ActivityId}", new SetQuorum(series.Code, rule), cancellationToken);
        return commit.Outcome is Outcome.Refused { Why: var why } ? turn.Refused(why) : Reply.Say(turn.Text.QuorumOf(series with { Quorum = rule }));
    }
}

/// <summary>Says what a series asks for before it may decide; of all of them where none is named.</summary>
public sealed class ShowQuorum : IHandler
{
    /// <inheritdoc/>
    public string Verb => "quorum.show";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => Task.FromResult(Reply.Say(string.Join(
        "\n\n", turn.Settings.Series.Where(s => request.Value("series") is not { } code || s.Code == code).Select(turn.Text.QuorumOf))));
}

/// <summary>The rule as a sentence.</summary>
internal static class QuorumWords
{
    /// <summary>What the series asks for.</summary>
    public static string QuorumOf(this Text text, Series series) => text.Of($"Quorum.{series.Quorum}", text.SeriesName(series));
}
