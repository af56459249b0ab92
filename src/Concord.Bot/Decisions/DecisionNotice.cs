using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>What became of a decision is told at once: to the channel, and to the heads of its parties where something waits for them.</summary>
internal sealed class DecisionNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => Decision.News;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => workspace.Find(due.Subject) is Decision decision
        ? [new Addressee.Channel(), .. Awaited(decision, workspace, now).Select(p => new Addressee.Person(p))]
        : [];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        if (view.Workspace.Find(due.Subject) is not Decision decision
            || (to is Addressee.Person { ObjectId: var person } && !Awaited(decision, view.Workspace, view.Now).Contains(person)))
            return null;
        var why = view.Text.Of($"DecisionNews.{decision.StateAt(view.Now)}");
        return Because(why, DecisionCard.Of(decision, view));
    }

    /// <summary>The heads of parties whose answer is awaited; where one objected, those of all parties.</summary>
    private static IEnumerable<string> Awaited(Decision decision, Workspace workspace, Instant now)
    {
        var today = workspace.Settings()!.DayOf(now);
        var parties = decision.StateAt(now) switch
        {
            DecisionState.Proposed or DecisionState.UnderSilence => decision.Parties.Where(p => decision.Proposal!.Of(p) is null),
            DecisionState.NotAgreed => decision.Parties,
            _ => [],
        };
        return workspace.HeadsOf(parties, today);
    }
}
