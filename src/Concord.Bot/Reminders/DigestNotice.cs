using AdaptiveCards;
using Concord.Bot.ActionPlan;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Reminders;

/// <summary>What is due, overdue and waiting comes as one message, to a person theirs and to the channel all; none where there is nothing.</summary>
internal sealed class DigestNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => Digests.Kind;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now)
    {
        Addressee to = workspace.Find(due.Subject) is Person person ? new Addressee.Person(person.ObjectId) : new Addressee.Channel();
        return workspace.IsDigest(due.At) && Owed(to, workspace, now) is { IsNothing: false } ? [to] : [];
    }

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view) =>
        Owed(to, view.Workspace, view.Now) is { IsNothing: false } owed ? OwedCard.OfWeek(owed, view) : null;

    private static Owed? Owed(Addressee to, Workspace workspace, Instant now)
    {
        var today = workspace.Settings()!.DayOf(now);
        return to is Addressee.Person { ObjectId: var person } ? workspace.DigestFor(person, today) : workspace.DigestForAll(today);
    }
}
