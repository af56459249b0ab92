using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Ledger.Tables;
using NodaTime;

namespace Concord.Ledger;

/// <summary>A card that was posted, or is to be. No part of the record.</summary>
public sealed record Post
{
    /// <summary>In <see cref="To"/>: the Team's channel that speaks for the workspace.</summary>
    public const string Channel = "channel";

    /// <summary>In <see cref="To"/>: the organiser's calendar, in which a meeting has an entry.</summary>
    public const string Calendar = "calendar";

    /// <summary>What it is found by.</summary>
    public required PostKey Key { get; init; }

    /// <summary>How far it has come.</summary>
    public required PostState State { get; init; }

    /// <summary>For whom it is: <see cref="Channel"/>, or a person's object id; null for the reply to somebody.</summary>
    public string? To { get; init; }

    /// <summary>What it tells, the oldest first; several in a digest, nothing in a reply.</summary>
    public ImmutableArray<Due> Told { get; init; } = [];

    /// <summary>Where it is; null until it is known.</summary>
    public Address? At { get; init; }

    /// <summary>The posted activity; null until there is one.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The version of the record that it shows; 0 where it has to be shown anew in any case.</summary>
    public long Version { get; init; }

    /// <summary>Since when it is in this state, UTC.</summary>
    public Instant Since { get; init; }

    /// <summary>When somebody began to send or to change it, UTC; null where nobody does.</summary>
    public Instant? Lease { get; init; }

    /// <summary>Until when nobody tries it again, because the other side asked so, UTC; null where it never did.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>How often it was tried in vain, one after the other.</summary>
    public int Tries { get; init; }

    /// <summary>Whether it was sent again although the first one may have arrived: nobody can tell.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>What the connector answered last, such as <c>403 ConversationBlockedByUser</c>; null where all went well.</summary>
    public string? Why { get; init; }

    /// <summary>Of what it shows, where that hangs on more than the record's version; null for a card.</summary>
    public string? Digest { get; init; }

    /// <summary>The row as it was read; null for one that is new.</summary>
    internal string? Tag { get; init; }

    /// <summary>Whether it is there and can be changed.</summary>
    public bool IsLive => State is PostState.Posted && ActivityId is not null && At is not null;

    /// <summary>A card that answered somebody, as it is there now.</summary>
    public static Post Reply(RecordKey record, Address at, string activityId, long version, Instant now) => new()
    {
        Key = new(record, Keys.Hash($"{at.ConversationId}\n{activityId}")), State = PostState.Posted, At = at, ActivityId = activityId,
        Version = version, Since = now,
    };

    /// <summary>A card that is to be sent; the same for whoever makes it of the same occurrence.</summary>
    /// <param name="record">What it shows, or tells of.</param>
    /// <param name="told">What has come due, the oldest first.</param>
    /// <param name="to">For whom, see <see cref="To"/>.</param>
    /// <param name="now">UTC.</param>
    public static Post Notice(RecordKey record, ImmutableArray<Due> told, string to, Instant now) => new()
    {
        Key = new(record, Keys.Hash($"{to}\n{string.Join('\n', told.Select(Keys.Due))}")), State = PostState.Queued, To = to, Told = told, Since = now,
    };
}
