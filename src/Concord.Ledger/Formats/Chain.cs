using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Concord.Domain.Records;
using NodaTime.Text;

namespace Concord.Ledger.Formats;

/// <summary>The hash chain of the log.</summary>
/// <remarks>
/// An entry's hash covers a salted hash of its header and one of its payload. Whoever has the hashes alone can compute the chain and
/// learns nothing: without the salt nobody can guess what is short. And what is taken out leaves the chain whole.
/// </remarks>
internal static class Chain
{
    /// <summary>What stands before the first entry.</summary>
    public static string Genesis { get; } = new('0', 64);

    /// <summary>A new salt.</summary>
    public static string Salt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The hash of a payload with its salt.</summary>
    public static string HashOf(string salt, string payload) => Sha256([salt, payload]);

    /// <summary>The hash of a header with its salt: when, who in which capacity, which type of command.</summary>
    public static string HashOf(string salt, Stamp stamp, string command) => Sha256(
        [salt, InstantPattern.ExtendedIso.Format(stamp.At), stamp.By.Person, stamp.By.Capacity.Role.ToString(), stamp.By.Capacity.Secretariat?.Code ?? "", command]);

    /// <summary>The hash of an entry.</summary>
    public static string HashOf(WorkspaceId workspace, long version, string headerHash, string payloadHash, string previous) =>
        Sha256(["log/2", workspace.Value, version.ToString(CultureInfo.InvariantCulture), headerHash, payloadHash, previous]);

    /// <summary>The hash of an entry of the first version, which had the header itself in it and the command's id.</summary>
    public static string HashOfFirst(WorkspaceId workspace, Stamp stamp, string command, string commandId, string payloadHash, string previous) =>
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
