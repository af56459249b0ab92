using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.Decisions.Correspondences;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Decisions.Correspondences;

/// <summary>
/// Whoever takes notes is reminded of a deadline that a committee was given; once it is missed, the head of its secretariat too, who
/// has to tell the committee.
/// </summary>
internal sealed class CorrespondenceNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => Correspondence.Reminder;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) =>
        workspace.Find(due.Subject) is Correspondence { Outcome: null, Details.Deadline: not null } correspondence
            ? WhoIsTold(correspondence, workspace, workspace.Settings()!.DayOf(now)).Select(p => new Addressee.Person(p))
            : [];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        if (view.Workspace.Find(due.Subject) is not Correspondence { Outcome: null, Details.Deadline: { } deadline } correspondence)
            return null;
        var why = correspondence.IsOverdueOn(view.Settings.DayOf(view.Now)) ? view.Text.Of("Correspondence.Missed", correspondence.Body) : view.Text.Of("Correspondence.EndsOn", deadline);
        return Because(why, CorrespondenceCard.Of(correspondence, view));
    }

    private static IEnumerable<string> WhoIsTold(Correspondence correspondence, Workspace workspace, LocalDate today)
    {
        var takers = workspace.All<Person>().Where(p => p.RolesOn(today).Any(r => r.Kind == RoleKind.NoteTaker)).Select(p => p.ObjectId).ToList();
        var heads = Bodies.Find(correspondence.Body)?.Of is { } own ? workspace.HeadsOf([own], today).ToList() : [];
        return correspondence.IsOverdueOn(today) || takers.Count == 0 ? takers.Union(heads) : takers;
    }
}
