using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;

namespace Concord.Bot.Decisions;

/// <summary>
/// Begins the decision that supersedes, retires, revises or corrects an adopted one: a draft like any other, of the same parties,
/// which changes nothing before they agree. Where a draft was named that is to do it, it is that one, of the parties of both.
/// </summary>
public sealed class ChangeADecision(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.change";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var settled = await keeper.SettledAsync(turn, cancellationToken);
        if (KindOf(request.Value("effect")) is not { } kind || request.Value("decision") is null)
            return turn.Refused(Reason.ForgedCard);
        var (decision, reply) = DecisionMeant.Find(settled, request);
        if (decision is null)
            return reply!;
        // A number is no text: what it names is adopted, and what changes another is written anew.
        if (DecisionText.Read(request.Value("text")) is { } name)
            return turn.Refused(name.IsDraft || name.Number != decision.Adoption?.Number?.Number ? Reason.DecisionNeedsText : Reason.EffectOnItself);
        var effect = new Effect(kind, decision.Id);
        if (request.Value("by") is { } said && DecisionMeant.Draft(settled, said) is { } draft)
            return await keeper.CommitAsync(
                settled, request with { Data = new Dictionary<string, string>(request.Data) { ["decision"] = $"{draft.Id}" } }, $"{effect}|{draft.Version}",
                d => new EditDecision(d.Id, DecisionDraft.Of(d) with { Effect = effect, Parties = turn.Settings.InProtocolOrder(d.Parties.Union(decision.Parties)) }, d.Version),
                cancellationToken);
        // A retirement says by itself what it does; every other change has a text, which begins as the one that it changes.
        var text = request.Value("text") ?? (kind == EffectKind.Retires ? turn.Text.Of("Decision.RetiresText", decision.Symbol ?? "") : decision.Current.Text);
        return await keeper.DraftAsync(settled, new DecisionDraft(text, decision.Parties, MeetingId.InQuarterOf(turn.Today)) { Effect = effect }, cancellationToken);
    }

    private static EffectKind? KindOf(string? said) => said switch
    {
        "supersede" => EffectKind.Supersedes,
        "partly" => EffectKind.SupersedesPartly,
        "retire" => EffectKind.Retires,
        "revise" => EffectKind.Revises,
        "correct" => EffectKind.Corrects,
        _ => null,
    };
}
