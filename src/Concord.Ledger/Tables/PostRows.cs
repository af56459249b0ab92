using Azure.Data.Tables;
using Concord.Domain.Records;
using NodaTime;
using NodaTime.Text;

namespace Concord.Ledger.Tables;

/// <summary>The rows of a postbox, and back.</summary>
internal static class PostRows
{
    public static TableEntity Write(WorkspaceId workspace, Post post)
    {
        var row = new TableEntity(workspace.Value, Keys.Post(post.Key))
        {
            ["format"] = "post/1",
            ["state"] = post.State.ToString(),
            ["to"] = post.To,
            ["activity"] = post.ActivityId,
            ["version"] = post.Version,
            ["since"] = Of(post.Since),
            ["lease"] = post.Lease is { } lease ? Of(lease) : null,
            ["notBefore"] = post.NotBefore is { } notBefore ? Of(notBefore) : null,
            ["tries"] = post.Tries,
            ["unconfirmed"] = post.Unconfirmed,
            ["why"] = post.Why,
            ["digest"] = post.Digest,
        };
        if (!post.Told.IsEmpty)
            Chunks.Put(row, string.Join('\n', post.Told.Select(Keys.Due)));
        return With(row, post.At);
    }

    public static Post Read(TableEntity row) => new()
    {
        Key = Keys.PostOf(row.RowKey),
        State = Enum.TryParse<PostState>(row.GetString("state"), out var state) ? state : throw Damaged(row),
        To = row.GetString("to"),
        Told = Chunks.Get(row) is { } told ? [.. told.Split('\n').Select(Keys.DueOf)] : [],
        At = AddressOf(row),
        ActivityId = row.GetString("activity"),
        Version = row.GetInt64("version") ?? 0,
        Since = InstantOf(row, "since") ?? throw Damaged(row),
        Lease = InstantOf(row, "lease"),
        NotBefore = InstantOf(row, "notBefore"),
        Tries = row.GetInt32("tries") ?? 0,
        Unconfirmed = row.GetBoolean("unconfirmed") ?? false,
        Why = row.GetString("why"),
        Digest = row.GetString("digest"),
        Tag = row.ETag.ToString(),
    };

    public static TableEntity Write(WorkspaceId workspace, Reach reach) => With(
        new TableEntity(workspace.Value, Keys.Reach(reach.To)) { ["format"] = "addr/1", ["unreachable"] = reach.Unreachable }, reach.At);

    public static Reach ReadReach(TableEntity row, string to) =>
        new(to, AddressOf(row), row.GetString("unreachable")) { Tag = row.ETag.ToString() };

    public static TableEntity Write(WorkspaceId workspace, Told told) => new(workspace.Value, Keys.Told(told.Due.Kind, told.Due.Subject))
    {
        ["format"] = "told/1", ["at"] = Of(told.Due.At), ["upTo"] = told.UpTo,
    };

    public static Told ReadTold(TableEntity row, string kind, RecordKey subject) =>
        new(new Due(InstantOf(row, "at") ?? throw Damaged(row), kind, subject), row.GetString("upTo")) { Tag = row.ETag.ToString() };

    public static TableEntity Write(WorkspaceId workspace, Tell tell) => new(workspace.Value, Keys.Tell(tell)) { ["format"] = "tell/1" };

    public static TableEntity Out(WorkspaceId workspace, PostKey post) => new(workspace.Value, Keys.Out(post)) { ["format"] = "out/1" };

    private static TableEntity With(TableEntity row, Address? at)
    {
        if (at is not null)
            (row["serviceUrl"], row["channel"], row["conversation"], row["bot"], row["tenant"], row["language"]) =
                (at.ServiceUrl, at.ChannelId, at.ConversationId, at.BotId, at.TenantId, at.Language);
        return row;
    }

    private static Address? AddressOf(TableEntity row) => row.GetString("conversation") is not { } conversation ? null : new(
        row.GetString("serviceUrl"), row.GetString("channel"), conversation, row.GetString("bot"), row.GetString("tenant"), row.GetString("language"));

    private static string Of(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static Instant? InstantOf(TableEntity row, string property) =>
        row.GetString(property) is { } text ? InstantPattern.ExtendedIso.Parse(text).GetValueOrThrow() : null;

    private static LedgerFormatException Damaged(TableEntity row) => new($"The row {row.RowKey} is damaged.");
}
