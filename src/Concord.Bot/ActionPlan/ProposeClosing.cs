using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Puts the choices of a roll-over card to the Executive Secretaries.</summary>
public sealed class ProposeClosing(RecordKeeper keeper, RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "year.propose";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Number("year") is not { } year || request.Number("revision") is not { } revision || Items(request) is not { } items)
            return turn.Refused(Reason.ForgedCard);
        var key = RollOver.KeyOf(year);
        var chosen = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(';', items))));
        var commit = await keeper.CommitAsync(
            turn, $"propose|{key}|{revision}|{turn.Person}|{chosen}", new ProposeRollOver(year, revision, items), cancellationToken);
        return await cards.AnswerAsync(turn, commit, key, cancellationToken);
    }

    /// <summary>The choices, in the order of the numbers; null where one is none of ours.</summary>
    private static ImmutableArray<RollOverItem>? Items(Request request)
    {
        var chosen = request.Data.Select(d => (Milestone: MilestoneId.Parse(d.Key), Ending: EndingOf(d.Value))).Where(c => c.Milestone is not null).ToList();
        return chosen.Exists(c => c.Ending is null)
            ? null
            : [.. chosen.Select(c => new RollOverItem(c.Milestone!.Value, c.Ending!.Value)).OrderBy(i => i.Milestone.Number)];
    }

    private static Ending? EndingOf(string choice) => choice switch
    {
        "carry" => Ending.CarriedOver,
        "close" => Ending.Closed,
        "cancel" => Ending.Cancelled,
        _ => null,
    };
}
