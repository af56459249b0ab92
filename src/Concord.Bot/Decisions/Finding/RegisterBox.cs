using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.Decisions;
using Concord.Domain.Decisions.Finding;
using Concord.Domain.Records;
using Concord.Ledger;

namespace Concord.Bot.Decisions.Finding;

/// <summary>The register where people write to others: it is searched, and a decision is cited, by who keeps it; nobody else finds anything.</summary>
public sealed class RegisterBox(Reception reception, DecisionKeeper keeper, DecisionAddresses addresses)
{
    /// <summary>How many Teams shows at once.</summary>
    public const int MostAtOnce = 25;

    /// <summary>What was typed is looked for in all workspaces of the person, the newest first where nothing was.</summary>
    /// <param name="speaker">Who types.</param>
    /// <param name="typed">As typed so far, the last word perhaps not to its end.</param>
    /// <param name="skip">So many were shown already.</param>
    /// <param name="take">So many are wanted.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<BoxAnswer> SearchAsync(Speaker speaker, string typed, int skip, int take, CancellationToken cancellationToken)
    {
        var text = Text.In(Language.Of(speaker.Locale));
        if (typed.Length > Sought.Longest)
            return BoxAnswer.Say(text.Of("Find.TooLong", typed.Length, Sought.Longest));
        List<(Turn Turn, FoundDecisions Found)> found = [];
        try
        {
            foreach (var turn in await reception.AsideAsync(speaker, cancellationToken))
            {
                var settled = await keeper.SettledAsync(turn, cancellationToken);
                if (Find(settled, typed) is not { } here)
                    return BoxAnswer.Say(turn.Text.Of("Find.NothingToFind", Quoted.Of(typed)));
                found.Add((settled, here));
            }
        }
        catch (LedgerBusyException)
        {
            return BoxAnswer.Say(text.Of("Said.Busy"));
        }
        if (found.Count == 0)
            return BoxAnswer.Say(text.Of($"Reason.{Reason.NotInWorkspace}"));
        var (from, most) = (Math.Clamp(skip, 0, int.MaxValue / 2), Math.Clamp(take, 1, MostAtOnce));
        List<Citation> page = [.. found.SelectMany(f => f.Found.Page(0, from + most).Select(e => (f.Turn, Entry: e))).Skip(from).Take(most).Select(f => Cited(f.Entry, f.Turn))];
        return page.Count == 0 ? BoxAnswer.Say(text.Of(from > 0 ? "Find.NoMore" : typed.Length == 0 ? "Decision.NoneFound" : "Find.Nothing")) : new(null, page);
    }

    /// <summary>The decision at an address; null where it is none of ours, or none that this person may read.</summary>
    public async Task<Citation?> OfAddressAsync(Speaker speaker, string? address, CancellationToken cancellationToken)
    {
        if (addresses.Read(address) is not { } read)
            return null;
        var turn = (await reception.AsideAsync(speaker, cancellationToken)).FirstOrDefault(t => t.WorkspaceId == read.Workspace);
        return turn?.Workspace.Decision(read.Id) is { } decision ? Cited(RegisterEntry.Of(decision), turn) : null;
    }

    private static FoundDecisions? Find(Turn turn, string typed)
    {
        Dictionary<string, string> data = [];
        new TopicReader(turn.Text.Language, turn.Today, turn.Settings).Read(typed, data);
        var asked = Asked.Of(new Request("decision.list", data, turn.Text.Language), turn).Asked!;
        var sought = asked.About is { } about ? Sought.Of(about, w => Stems.IsSmall(w, turn.Text.Language), unfinished: about.EndsWith(typed[^1])) : null;
        return sought is { IsEmpty: true } ? null : RegisterSearch.Find(turn.Workspace, sought, asked.Filter, turn.Now);
    }

    private Citation Cited(RegisterEntry entry, Turn turn)
    {
        var (decision, text) = (entry.Decision, turn.Text);
        List<string> under = [DecisionWords.NameOf(decision, text), text.Of($"DecisionIs.{entry.StateAt(turn.Now)}"), text.ShortDay(turn.Settings.DayOf(entry.When))];
        if (turn.Places.Count > 1)
            under.Add($"◇ {turn.Settings.Name}");
        return new(DecisionWords.Brief(DecisionWords.TextOf(decision, text)), string.Join(" · ", under), CitationCard.Of(entry, turn, addresses.Of(turn.WorkspaceId, decision.Id)));
    }
}

/// <summary>What the message box shows: decisions, or a sentence.</summary>
public sealed record BoxAnswer(string? Sentence, IReadOnlyList<Citation> Found)
{
    /// <summary>A sentence.</summary>
    public static BoxAnswer Say(string sentence) => new(sentence, []);
}

/// <summary>A decision to be cited: as its writer chooses it, and as everybody sees it then.</summary>
public sealed record Citation(string Title, string Under, AdaptiveCard Card);
