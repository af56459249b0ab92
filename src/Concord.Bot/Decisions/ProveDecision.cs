using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Ledger;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>Shows who answered what, when and in which capacity, to which text, and whether the whole record is as it was written.</summary>
public sealed class ProveDecision(DecisionKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    private const int RoundsShown = 8;

    /// <inheritdoc/>
    public string Verb => "decision.prove";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var settled = await keeper.SettledAsync(turn, cancellationToken);
        var (decision, reply) = DecisionMeant.Find(settled, request);
        if (decision is null)
            return reply!;
        var verified = await ledger.VerifyAsync(turn.WorkspaceId, cancellationToken);
        return Reply.Show(CardOf(decision, new(settled.Workspace, await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn.Now, turn.Text), verified));
    }

    private static AdaptiveCard CardOf(Decision decision, RecordView view, Verification verified)
    {
        var text = view.Text;
        var name = DecisionWords.NameOf(decision, text);
        var sound = VerifyRegister.SoundnessOf(verified, text);
        var card = Card(
            text.Of("Proof.InOneSentence", name, decision.Adoption is null ? $"{text.Of("Proof.NotAdopted")} {sound}" : sound),
            [
                Where(text.Of("Proof.Where")),
                TitleAsWritten(name),
                .. decision.Adoption is null ? NotAdopted(decision, view) : [],
                .. decision.Rounds.TakeLast(RoundsShown).SelectMany(r => Of(r, decision, view)),
                .. decision.Adoption is { } adoption ? [Line(text.Of("Proof.Adopted", adoption.Round, view.Moment(adoption.At)))] : Array.Empty<AdaptiveElement>(),
                Line(sound),
                SmallPrint(text.Of("Proof.How")),
                .. verified.IsSound ? [SmallPrint(VerifyRegister.HeadOf(verified, text))] : Array.Empty<AdaptiveElement>(),
            ]);
        card.Actions.Add(Submit(text.Of("Proof.Open"), "decision.show", DecisionButtons.Data(decision, text)));
        card.Actions.Add(Submit(text.Of("Proof.Export"), "proof.export", new() { ["language"] = text.Language.Code }));
        return card;
    }

    private static IEnumerable<AdaptiveElement> NotAdopted(Decision decision, RecordView view)
    {
        var state = decision.StateAt(view.Now);
        yield return Words(AdaptiveSpacing.Small, Signed(view.Text.Of($"DecisionIs.{state}"), DecisionWords.Colour(state), AdaptiveTextWeight.Bolder));
        yield return Line(view.Text.Of("Proof.NotAdopted"));
    }

    private static IEnumerable<AdaptiveElement> Of(Round round, Decision decision, RecordView view)
    {
        var text = view.Text;
        yield return Section(text.Of("Decision.Version", round.Number));
        yield return Words(AdaptiveSpacing.Small, new AdaptiveTextRun(text.Of("Proof.Fingerprint", string.Join(' ', round.Fingerprint.Chunk(16).Select(c => new string(c))))) { Size = AdaptiveTextSize.Small });
        if (round.Proposal is not { } proposal)
            yield break;
        yield return SmallPrintAsWritten(AgreementParts.ProposedBy(proposal, view));
        if (round.Silence is { } silence)
            yield return SmallPrintAsWritten(text.Of("Proof.Silence", text.Who(silence.OpenedBy, view.Names), view.Moment(silence.OpenedAt), DecisionWords.End(silence, text)));
        foreach (var response in proposal.Responses)
            yield return Words(AdaptiveSpacing.Small,
            [
                .. Signed(response.Agrees ? $"✓ {text.Of("Agreement.Agreed")}" : $"✕ {text.Of("Agreement.Objects")}", response.Agrees ? AdaptiveTextColor.Good : AdaptiveTextColor.Attention),
                new AdaptiveTextRun($"  {text.NameOf(response.Secretariat)}"),
                Quiet($"  {text.Who(response.By, view.Names)}, {view.Moment(response.At)}"),
            ]);
        foreach (var silent in decision.Adoption is { } adoption && adoption.Round == round.Number ? adoption.Silent : [])
            yield return Words(AdaptiveSpacing.Small, [.. Signed($"✓ {text.Of("Silence.BySilence")}", AdaptiveTextColor.Good), new AdaptiveTextRun($"  {text.NameOf(silent)}")]);
    }
}
