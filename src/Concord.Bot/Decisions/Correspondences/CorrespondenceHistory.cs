using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions.Correspondences;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions.Correspondences;

/// <summary>Shows what happened in a correspondence: of a body's, the one that is open, else the newest.</summary>
public sealed class ShowCorrespondenceHistory(Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "correspondence.history";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var (correspondence, reply) = CorrespondenceKeeper.Find(turn, request);
        if (correspondence is null && request.Value("correspondence") is null && reply!.Sentence is not null)
            correspondence = turn.Workspace.All<Correspondence>().LastOrDefault(c => request.Value("body") is not { } body || c.Body == body);
        return correspondence is null
            ? reply!
            : Reply.Show(CorrespondenceHistory.Of(correspondence, RecordView.Of(turn) with { Names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken) }));
    }
}

/// <summary>
/// What was circulated, who replied what and what came of it, the newest first, each with who put it on the record: answers that
/// a member has changed since, too.
/// </summary>
internal static class CorrespondenceHistory
{
    private const int Shown = 20;

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(Correspondence correspondence, RecordView view)
    {
        var (text, lines) = (view.Text, Lines(correspondence, view).ToList());
        var card = Card(
            text.Of("CorrespondenceHistory.Title", correspondence.Number),
            [
                Where(text.Of("Correspondence.Where", correspondence.Number, text.Body(correspondence.Body))),
                TitleAsWritten(CorrespondenceCard.SubjectOf(correspondence, text)),
                .. lines.Take(Shown),
                lines.Count > Shown ? SmallPrint(text.Of("CorrespondenceHistory.Earlier", lines.Count - Shown)) : null,
                SmallPrint(text.Of("Card.AsOf", view.Moment(view.Now))),
            ]);
        card.Actions.Add(Submit(
            text.Of("CorrespondenceHistory.Open"), "correspondence.show", new() { ["correspondence"] = $"{correspondence.Number}", ["language"] = text.Language.Code }));
        return card;
    }

    private static IEnumerable<AdaptiveElement> Lines(Correspondence correspondence, RecordView view)
    {
        var text = view.Text;
        if (correspondence.Outcome is { } outcome)
            yield return Line(
                [
                    .. Signed(CorrespondenceCard.StateOf(correspondence, outcome.On, text), CorrespondenceCard.ColourOf(correspondence, outcome.On), AdaptiveTextWeight.Bolder),
                    .. correspondence.Evidence is { } evidence ? [new AdaptiveTextRun($"  {text.Of("Correspondence.ShownBy", evidence)}")] : Array.Empty<AdaptiveTextRun>(),
                ], outcome.On, outcome.By, outcome.At);
        foreach (var reply in correspondence.Replies.OrderByDescending(r => r.On))
            yield return Line(
                [
                    .. Signed(reply.Agrees ? $"✓ {text.Of("Agreement.Agreed")}" : $"✕ {text.Of("Agreement.Objects")}", reply.Agrees ? AdaptiveTextColor.Good : AdaptiveTextColor.Attention),
                    new AdaptiveTextRun($"  {reply.Member}"),
                ], reply.On, reply.By, null);
        foreach (var earlier in correspondence.EarlierDeadlines.Reverse())
            yield return SmallPrint(text.Of("Correspondence.EarlierDeadline", earlier));
        yield return Line(
            [new AdaptiveTextRun(text.Of("Correspondence.NoSubject")) { Weight = AdaptiveTextWeight.Bolder }],
            correspondence.CirculatedOn, correspondence.By, correspondence.At);

        AdaptiveElement Line(AdaptiveTextRun[] what, LocalDate on, Actor by, Instant? at) => Words(AdaptiveSpacing.Small,
        [
            .. what, Quiet($"  {text.Day(on)} · {text.Who(by, view.Names)}{(at is { } then ? $", {view.Moment(then)}" : "")}"),
        ]);
    }
}
