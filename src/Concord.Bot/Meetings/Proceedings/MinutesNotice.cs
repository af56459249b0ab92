using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>A version of minutes that was circulated or approved is told to the channel, and to those whose approval it waits for.</summary>
internal sealed class MinutesNotice : INotice
{
    /// <inheritdoc/>
    public string Kind => Minutes.News;

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => workspace.Find(due.Subject) is Minutes { Current: not null } minutes
        ? [new Addressee.Channel(), .. Awaited(minutes, workspace, now).Select(p => new Addressee.Person(p))]
        : [];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        if (view.Workspace.Find(due.Subject) is not Minutes { Current: not null } minutes
            || (to is Addressee.Person { ObjectId: var person } && !Awaited(minutes, view.Workspace, view.Now).Contains(person)))
            return null;
        var why = minutes.Current switch
        {
            { IsApprovedBySilence: true } => view.Text.Of("MinutesNews.ApprovedBySilence"),
            { ApprovedAt: not null } => view.Text.Of("MinutesNews.Approved"),
            { Broken: not null } => view.Text.Of("MinutesNews.SilenceBroken"),
            { Silence: not null } => view.Text.Of("MinutesNews.UnderSilence"),
            _ => view.Text.Of("MinutesNews.Circulated"),
        };
        return Because(why, MinutesCard.Of(minutes, view));
    }

    /// <summary>Who heads a secretariat that was there and has not approved, and who was there for it.</summary>
    private static IEnumerable<string> Awaited(Minutes minutes, Workspace workspace, Instant now)
    {
        if (minutes.State != MinutesState.Circulated)
            return [];
        var (today, open) = (workspace.Settings()!.DayOf(now), minutes.Content!.WereThere.Where(s => minutes.Current!.Of(s) is null).ToHashSet());
        return workspace.All<Person>().Where(p => workspace.HeadedBy(p.ObjectId, today).Any(open.Contains)
            || minutes.Content.Attendance.Any(a => a.IsThere && a.Person == p.ObjectId && open.Contains(a.Secretariat))).Select(p => p.ObjectId);
    }
}
