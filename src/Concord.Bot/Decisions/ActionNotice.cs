using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions;

/// <summary>Whoever is to do an action, or heads the secretariat that owes it, is reminded of it: a week before its date, on it, and weekly afterwards.</summary>
internal sealed class ActionNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => ActionItem.Reminder;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => workspace.Find(due.Subject) is ActionItem action && action.IsOwed(workspace)
        ? WhoIsTold(action, workspace, workspace.Settings()!.DayOf(now)).Select(p => new Addressee.Person(p))
        : [];

    /// <summary>Who is to do it, else whoever heads the owner; where nobody does any more, who serves the joint work and can hand it to another.</summary>
    private static List<string> WhoIsTold(ActionItem action, Workspace workspace, LocalDate today)
    {
        if (action.DoneBy(workspace, today) is { } person)
            return [person];
        var heads = workspace.HeadsOf([action.Owner], today).ToList();
        return heads.Count > 0 ? heads
            : [.. workspace.All<Person>().Where(p => p.RolesOn(today).Any(r => r.Kind is RoleKind.NoteTaker or RoleKind.Coordinator)).Select(p => p.ObjectId)];
    }

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        if (view.Workspace.Find(due.Subject) is not ActionItem action || !action.IsOwed(view.Workspace))
            return null;
        var why = view.Text.Of("Action.Reminder");
        return Because(why, ActionCard.Of(action, view));
    }
}
