using NodaTime;

namespace Concord.Bot.Graph;

/// <summary>What Concord asks of Microsoft 365. Every member ends in <see cref="OfficeException"/> where it could not be done.</summary>
internal interface IOffice
{
    /// <summary>An entry of somebody's calendar; null where it is gone, or was cancelled there.</summary>
    Task<CalendarEntry?> FindAsync(string organiser, string id, CancellationToken cancellationToken);

    /// <summary>The entry that was made with this mark; null where there is none.</summary>
    Task<CalendarEntry?> FindMarkedAsync(string organiser, string mark, CancellationToken cancellationToken);

    /// <summary>Makes an entry that is an online meeting, and invites to it.</summary>
    /// <param name="organiser">In whose calendar.</param>
    /// <param name="entry">What it says.</param>
    /// <param name="transaction">The same for the same: asked twice, one is made.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been made.</param>
    Task<CalendarEntry> AddAsync(string organiser, EntryDraft entry, string transaction, CancellationToken cancellationToken);

    /// <summary>Changes an entry; of its text only our own part, since the way into the online meeting stands there too.</summary>
    /// <param name="organiser">In whose calendar.</param>
    /// <param name="there">As it is.</param>
    /// <param name="entry">What it is to say.</param>
    /// <param name="withTime">Whether its time is to be changed too.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task ChangeAsync(string organiser, CalendarEntry there, EntryDraft entry, bool withTime, CancellationToken cancellationToken);

    /// <summary>Cancels an entry, and tells those who were invited; one that is gone is cancelled.</summary>
    Task CancelAsync(string organiser, string id, string comment, CancellationToken cancellationToken);

    /// <summary>Those of the people whom the directory knows with an address.</summary>
    Task<IReadOnlyList<Attendee>> PeopleAsync(IReadOnlyCollection<string> objectIds, CancellationToken cancellationToken);

    /// <summary>Those of the directory who have all the words in their name, or whose address it is; a few of them where there are many.</summary>
    Task<IReadOnlyList<Attendee>> SearchAsync(string said, CancellationToken cancellationToken);

    /// <summary>Puts a file where the Team keeps those of a channel, over one of the same name; gives where it opens.</summary>
    Task<Uri> SaveAsync(string groupId, string channelId, string name, byte[] bytes, CancellationToken cancellationToken);
}

/// <summary>An entry of a calendar.</summary>
/// <param name="Id">As the calendar names it.</param>
/// <param name="Start">When it begins, UTC.</param>
/// <param name="End">When it ends, UTC.</param>
/// <param name="Html">Its text, with what others put there.</param>
/// <param name="Invited">Addresses of those who are invited.</param>
internal sealed record CalendarEntry(string Id, Instant Start, Instant End, string Html, IReadOnlyList<string> Invited);

/// <summary>What an entry is to say.</summary>
/// <param name="Mark">By which it is known as the one of this meeting.</param>
/// <param name="Subject">Its name.</param>
/// <param name="Html">Our part of its text.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, in the same zone.</param>
/// <param name="Invited">Who is invited, beside those who are already.</param>
internal sealed record EntryDraft(string Mark, string Subject, string Html, ZonedDateTime Start, ZonedDateTime End, IReadOnlyList<Attendee> Invited)
{
    /// <summary>Addresses of those who are invited no longer.</summary>
    public IReadOnlyList<string> Withdrawn { get; init; } = [];
}

/// <summary>Somebody in the directory.</summary>
/// <param name="ObjectId">Entra object id, lower case; empty for an address of nobody there.</param>
/// <param name="Mail">Their address.</param>
/// <param name="Name">As the directory shows it.</param>
internal sealed record Attendee(string ObjectId, string Mail, string Name);
