using System.Collections.Immutable;
using System.Globalization;
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
        if (request.Number("year") is not { } year || request.Number("revision") is not { } revision || Items(request, year) is not { } items)
            return turn.Refused(Reason.ForgedCard);
        if (Numbers(request, "close")!.Intersect(Numbers(request, "cancel")!).ToList() is { Count: > 0 } both)
            return Reply.Say(turn.Text.Of("Year.ChosenTwice", both[0]));
        var key = RollOver.KeyOf(year);
        var chosen = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(';', items))));
        var commit = await keeper.CommitAsync(
            turn, $"propose|{key}|{revision}|{turn.Person}|{chosen}", new ProposeRollOver(year, revision, items), cancellationToken);
        return await cards.AnswerAsync(turn, commit, key, cancellationToken);
    }

    /// <summary>The milestones that the card had, each with its choice, in the order of the numbers; null where they are none of ours.</summary>
    private static ImmutableArray<RollOverItem>? Items(Request request, int year)
    {
        if (Numbers(request, "items") is not { } items || Numbers(request, "close") is not { } close || Numbers(request, "cancel") is not { } cancel
            || close.Concat(cancel).Except(items).Any())
            return null;
        return [.. items.Select(n => new RollOverItem(
            new(year, n), cancel.Contains(n) ? Ending.Cancelled : close.Contains(n) ? Ending.Closed : Ending.CarriedOver)).OrderBy(i => i.Milestone.Number)];
    }

    /// <summary>Numbers of milestones; null where one is none.</summary>
    private static List<int>? Numbers(Request request, string name)
    {
        List<int> numbers = [];
        foreach (var one in (request.Value(name) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MilestoneId.Highest)
                numbers.Add(number);
            else
                return null;
        return numbers;
    }
}
