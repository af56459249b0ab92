using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Delivery;
using Concord.Bot.Graph;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Outlook;

/// <summary>Says once in a workspace which permission would do more.</summary>
internal sealed class Consent(IClock clock)
{
    /// <summary>The permission is missing: who set the meeting is told, unless somebody was told of it before.</summary>
    public async Task MissingAsync(Postbox box, Workspace workspace, Meeting meeting, string permission, CancellationToken cancellationToken)
    {
        var kind = ConsentNotice.KindOf(permission);
        var told = await box.ToldAsync(kind, Settings.TheKey, cancellationToken);
        var to = meeting.Set?.By.Person is { } person && workspace.Person(person) is not null ? person : Post.Channel;
        if (told.Due.At != Instant.MinValue)
            return;
        var due = new Due(clock.GetCurrentInstant(), kind, Settings.TheKey);
        await box.Begin().Mark(told with { Due = due }).Queue(Post.Notice(Settings.TheKey, [due], to, due.At)).TryAsync(cancellationToken);
    }
}

/// <summary>Names a permission that the organisation did not give, what it would do, and what is done without. No due row wakes it.</summary>
internal sealed class ConsentNotice(string permission) : INotice
{
    /// <inheritdoc/>
    public string Kind => KindOf(permission);

    /// <summary>The kind that tells of that permission.</summary>
    public static string KindOf(string permission) => $"consent.{permission.Split('.')[0].ToLowerInvariant()}";

    /// <inheritdoc/>
    public IEnumerable<Addressee> To(Workspace workspace, Due due, Instant now) => [];

    /// <inheritdoc/>
    public AdaptiveCard? Make(Due due, Addressee to, RecordView view)
    {
        var text = view.Text;
        var (without, with) = permission switch
        {
            Permission.Calendars => (text.Of("Consent.WithoutCalendars"), text.Of("Consent.WithCalendars")),
            Permission.People => (text.Of("Consent.WithoutPeople"), text.Of("Consent.WithPeople")),
            _ => (text.Of("Consent.WithoutFiles"), text.Of("Consent.WithFiles")),
        };
        var ask = text.Of("Consent.Ask", permission);
        return Card(
            $"{without} {with} {ask}",
            Where(view.Settings.Name), Title(text.Of("Consent.Title")), Line(without), Line(with), Line(ask), SmallPrint(text.Of("Consent.Once")));
    }
}
