using System.Security.Cryptography;
using System.Text;

namespace Concord.Domain.Decisions;

/// <summary>What tells one text from another.</summary>
public static class Fingerprint
{
    /// <summary>SHA-256 of the text in UTF-8, in lower case hexadecimal.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
