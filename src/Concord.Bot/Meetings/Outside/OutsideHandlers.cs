using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Meetings.Outside;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Outside;

/// <summary>Records a meeting outside of the series: words open the questions, the press stores the answers.</summary>
public sealed class RecordOutsideHandler(RecordKeeper keeper, RecordCards cards) : IHandler
{
    private static readonly string[] Questions = ["with", "town", "day", "points", "doubt"];

    /// <inheritdoc/>
    public string Verb => "outside.record";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var place = request.Value("town") ?? "";
        var with = request.Value("with") ?? turn.Text.Of("Outside.ExecutiveDirector");
        if (request.Value("draft") is null && request.Number("number") is null)
            return Domain.Secretariats.Authority.Allows<RecordOutside>(turn.Workspace, turn.Person, turn.Today)
                ? Reply.Replace(OutsideCard.Form(new(with, place, turn.Today, []), RecordView.Of(turn)))
                : turn.Refused(Reason.NotEntitled);
        if (request.Day("day") is not { } day)
            return turn.Refused(Reason.ForgedCard);
        var command = new RecordOutside(request.Number("number"), new(with, place, day, [.. Lines(request.Value("points"))]) { Doubt = request.Value("doubt") }, request.Seen());
        var id = $"outside|{request.Value("draft")}|{request.Number("number")}|{request.Seen()}|{turn.Person}|{Hash(request)}";
        var commit = await keeper.CommitAsync(turn, id, command, cancellationToken);
        var number = (commit.Outcome as Outcome.Accepted)?.Events.OfType<OutsideRecorded>().First().Number ?? request.Number("number") ?? 0;
        return await cards.AnswerAsync(turn, commit, OutsideMeeting.KeyOf(number), cancellationToken);
    }

    private static string[] Lines(string? said) => (said ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Hash(Request request) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Questions.Select(n => request.Value(n))))).AsSpan(0, 16));
}

/// <summary>Shows what was recorded of a meeting outside of the series: the newest at that place, or of all.</summary>
public sealed class ShowOutside(RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "outside.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var place = Folding.Fold(request.Value("town") ?? "");
        var found = turn.Workspace.All<OutsideMeeting>().Where(m => Folding.Fold(m.Content.Place).Contains(place, StringComparison.Ordinal)).MaxBy(m => m.Content.Day);
        return found is not null ? await cards.ShowAsync(turn, found, cancellationToken) : Reply.Say(turn.Text.Of("Outside.None"));
    }
}
