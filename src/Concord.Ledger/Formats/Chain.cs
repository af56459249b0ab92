using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Concord.Domain.Records;
using NodaTime.Text;

namespace Concord.Ledger.Formats;

/// <summary>The hash chain of the log.</summary>
/// <remarks>
/// An entry's hash covers its header and the hash of its salted payload. Taking payload and salt out therefore leaves the
/// chain whole, and without the salt nobody can guess a short payload from its hash.
/// </remarks>
internal static class Chain
{
    /// <summary>What stands before the first entry.</summary>
    public static string Genesis { get; } = new('0', 64);

    /// <summary>A new salt.</summary>
    public static string Salt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The hash of a payload with its salt.</summary>
    public static string HashOf(string salt, string payload) => Sha256([salt, payload]);

    /// <summary>The hash of an entry.</summary>
    public static string HashOf(WorkspaceId workspace, Stamp stamp, string command, string commandId, string payloadHash, string previous) =>
        Sha256(
        [
            "log/1", workspace.Value, stamp.Version.ToString(CultureInfo.InvariantCulture), InstantPattern.ExtendedIso.Format(stamp.At),
            stamp.By.Person, stamp.By.Capacity.Role.ToString(), stamp.By.Capacity.Secretariat?.Code ?? "", command, commandId,
            payloadHash, previous,
        ]);

    /// <summary>Of the parts as a JSON array, so that no two lists of parts read the same.</summary>
    private static string Sha256(string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts))));
}
