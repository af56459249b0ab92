using System.Security.Cryptography;
using System.Text;

namespace Concord.Ledger;

/// <summary>Which workspace: the partition of its rows.</summary>
public readonly record struct WorkspaceId
{
    /// <summary>Names a workspace.</summary>
    /// <exception cref="ArgumentException">Not 1 to 63 letters, digits and hyphens.</exception>
    public WorkspaceId(string value)
    {
        if (value.Length is 0 or > 63 || !value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            throw new ArgumentException("A workspace id has 1 to 63 letters, digits and hyphens.", nameof(value));
        Value = value;
    }

    /// <summary>Where the Teams are listed; no workspace's own.</summary>
    internal static WorkspaceId Registry { get; } = new("concord-registry");

    /// <summary>The workspace of a Team; the same on every instance.</summary>
    public static WorkspaceId Of(string tenantId, string teamId) => new(
        "team-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenantId}\n{teamId}")).AsSpan(0, 16)));

    /// <summary>The partition key.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
