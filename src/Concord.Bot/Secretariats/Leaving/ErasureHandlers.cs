using System.Text.RegularExpressions;
using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats.Leaving;

/// <summary>Shows whose personal data may be erased, or what goes and what stays of one who has left; words alone erase nothing.</summary>
public sealed partial class AskForErasure(RecordKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <summary>Its verb.</summary>
    internal const string TheVerb = "people.erase";

    /// <inheritdoc/>
    public string Verb => TheVerb;

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        // Nobody is called so: what is asked is whether they may.
        if (await keeper.WhyNotAsync(turn, new ErasePerson(""), cancellationToken) is { Reason: not Reason.NobodyToErase } why)
            return turn.Refused(why);
        if (!turn.Speaker.InPersonalChat)
            return Reply.Say(turn.Text.Of("Erase.InPersonalChat"));
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        var known = turn.Workspace.EverHere().Where(p => !Ledger.Pseudonym.Is(p)).ToList();
        var said = request.Value("person") is { } person ? OfGenitive().Replace(person, "") : null;
        var meant = known.Find(p => p == said) ?? RosterCheck.Named(said, [.. known.Select(p => new Member(p, names.GetValueOrDefault(p, ""), false))])?.ObjectId;
        if (meant is not null)
            return await keeper.WhyNotAsync(turn, new ErasePerson(meant), cancellationToken) is { } whyNot
                ? turn.Refused(whyNot)
                : Reply.Replace(await CardOfAsync(turn, meant, names.GetValueOrDefault(meant), cancellationToken));
        List<(string Person, string Name)> leavers =
            [.. known.Where(p => turn.Workspace.HasLeftBy(p, turn.Today)).Select(p => (p, names.GetValueOrDefault(p, turn.Text.Of("Erase.Unnamed")))).OrderBy(p => p.Item2)];
        return leavers.Count == 0 ? Reply.Say(turn.Text.Of("Erase.NobodyLeft")) : Reply.Show(ErasureCard.Whose(leavers, turn));
    }

    [GeneratedRegex("['’]s$")]
    private static partial Regex OfGenitive();

    private async Task<AdaptiveCards.AdaptiveCard> CardOfAsync(Turn turn, string person, string? name, CancellationToken cancellationToken)
    {
        var sent = (await ledger.PostboxOf(turn.WorkspaceId).AllAsync(cancellationToken)).Count(p => p.To == person);
        var texts = name is null ? [] : await ledger.MentionsAsync(turn.WorkspaceId, name, cancellationToken);
        return ErasureCard.Of(person, name, sent, texts, turn);
    }
}

/// <summary>Erases the personal data of who has left, as the card says.</summary>
public sealed class ConfirmErasure(RecordKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => $"{AskForErasure.TheVerb}.confirm";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Value("person") is not { } person)
            return turn.Refused(Reason.ForgedCard);
        var commit = await keeper.CommitAsync(turn, $"erase|{person}|{request.Seen()}", new ErasePerson(person), cancellationToken);
        if (commit.Outcome is Outcome.Refused { Why: var why })
            return turn.Refused(why);
        var sentence = turn.Text.Of("Erase.Done");
        return Reply.Replace(Card(sentence, Line(sentence)));
    }
}
