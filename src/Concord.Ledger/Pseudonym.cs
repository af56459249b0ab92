using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Concord.Ledger;

/// <summary>What stands for a person in the log and in the records: <c>~</c> and 16 figures that say nothing.</summary>
public static partial class Pseudonym
{
    /// <summary>A new one.</summary>
    internal static string New() => $"~{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";

    /// <summary>Whether somebody is known by that alone, because what told who they were was erased.</summary>
    public static bool Is(string person) => person.StartsWith('~');

    /// <summary>Whatever in a text may be one.</summary>
    internal static IEnumerable<string> In(string? text) => text is null ? [] : Any().Matches(text).Select(m => m.Value);

    [GeneratedRegex("~[0-9a-f]{16}")]
    private static partial Regex Any();
}
