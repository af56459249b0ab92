using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Concord.Domain.Records;
using NodaTime;
using NodaTime.Text;

namespace Concord.Ledger.Tables;

/// <summary>The row keys; a prefix is an index, and ordinal order is the order that is wanted.</summary>
internal static class Keys
{
    public const string Head = "head", Restoring = "restoring", CommandPrefix = "cmd|", LogPrefix = "log|", DocPrefix = "doc|", DuePrefix = "due|", PostPrefix = "post|", OutPrefix = "out|", NamePrefix = "name|", WhoPrefix = "who|", ToldPrefix = "told|";

    private const string TellPrefix = OutPrefix + "tell|", QueuePrefix = OutPrefix + "post|";

    private static readonly InstantPattern Instants = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffff'Z'");

    public static string Log(long version) => LogPrefix + version.ToString("000000000000", CultureInfo.InvariantCulture);

    public static string Who(long version) => WhoPrefix + version.ToString("000000000000", CultureInfo.InvariantCulture);

    public static string Doc(RecordKey key) => $"{DocPrefix}{key.Kind}|{key.Id}";

    public static string Command(string commandId) => CommandPrefix + Hash(commandId);

    /// <summary>The first key after all that begin with a prefix.</summary>
    public static string After(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);

    public static string Due(Due due) => $"{DuePrefix}{Instants.Format(due.At)}|{due.Kind}|{due.Subject.Kind}|{due.Subject.Id}";

    public static string DueUntil(Instant until) => $"{DuePrefix}{Instants.Format(until)}|~";

    public static string PostsOf(RecordKey key) => $"{PostPrefix}{key.Kind}|{key.Id}|";

    public static string Post(PostKey post) => PostPrefix + post;

    public static PostKey PostOf(string rowKey) => After(PostPrefix, rowKey) ?? throw new LedgerFormatException($"The row {rowKey} is no post row.");

    public static string Tell(Tell tell) => $"{TellPrefix}{tell.To}|{Due(tell.Due)}";

    /// <summary>What such a row says; null for any other row.</summary>
    public static Tell? TellOf(string rowKey) =>
        rowKey.StartsWith(TellPrefix, StringComparison.Ordinal) && rowKey[TellPrefix.Length..].Split('|', 2) is [var to, var due] ? new(to, DueOf(due)) : null;

    public static string Out(PostKey post) => QueuePrefix + post;

    /// <summary>What such a row says; null for any other row.</summary>
    public static PostKey? OutOf(string rowKey) => After(QueuePrefix, rowKey);

    public static string Told(string kind, RecordKey subject) => $"{ToldPrefix}{kind}|{subject}";

    public static string Reach(string to) => "addr|" + to;

    public static string Name(string objectId) => NamePrefix + objectId;

    public static string Choice(string objectId) => "choice|" + objectId;

    /// <summary>The instant and the rest of a due row's key.</summary>
    public static Due DueOf(string rowKey) => rowKey.Split('|') is [_, var at, var kind, var subject, var id]
        ? new(Instants.Parse(at).GetValueOrThrow(), kind, new(subject, id))
        : throw new LedgerFormatException($"The row {rowKey} is no due row.");

    private static PostKey? After(string prefix, string rowKey) =>
        rowKey.StartsWith(prefix, StringComparison.Ordinal) ? PostKey.Parse(rowKey[prefix.Length..]) : null;

    /// <summary>Any text as part of a key.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
