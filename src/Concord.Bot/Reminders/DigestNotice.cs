using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Reminders;

/// <summary>
/// What is due, overdue and waiting comes as one message, to a person theirs and to the channel all; none where there is nothing.
/// What else comes at the same time stands in it.
/// </summary>
/// <param name="notices">All notices, this one among them.</param>
internal sealed class DigestNotice(Func<Notices> notices) : IDigest
{
    /// <inheritdoc/>
    public string Kind => Digests.Kind;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now)
    {
        Addressee to = workspace.Find(due.Subject) is Person person ? new Addressee.Person(person.ObjectId) : new Addressee.Channel();
        return workspace.IsDigest(due.At) && OwedBy(to, workspace, now) is { IsNothing: false } ? [to] : [];
    }

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view) => Make([due], to, view);

    /// <inheritdoc/>
    public AdaptiveCard? Make(IReadOnlyList<Due> dues, Addressee to, RecordView view)
    {
        var all = notices();
        // A milestone that was told of twice meanwhile is one line.
        var lines = dues.Where(d => d.Kind != Kind).DistinctBy(d => (d.Kind, d.Subject))
            .Select(d => (d.Subject, Line: all.Find(d.Kind)?.Line(d, to, view))).Where(l => l.Line is not null).ToList();
        var told = lines.Select(l => l.Subject).ToHashSet();
        var owed = dues.Any(d => d.Kind == Kind) ? OwedBy(to, view.Workspace, view.Now)?.Without(m => told.Contains(m.Key)) : null;
        return owed is null or { IsNothing: true } && lines.Count == 0 ? null : DigestCard.Of(owed, [.. lines.Select(l => l.Line!)], view);
    }

    private static Owed? OwedBy(Addressee to, Workspace workspace, Instant now) =>
        to is Addressee.Person { ObjectId: var person } ? workspace.DigestFor(person, now) : workspace.DigestForAll(workspace.Settings()!.DayOf(now));
}
