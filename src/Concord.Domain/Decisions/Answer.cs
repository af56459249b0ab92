using Concord.Domain.Secretariats;

namespace Concord.Domain.Decisions;

/// <summary>What the head of a secretariat wants to answer.</summary>
/// <param name="Revision">The revision that they had before them.</param>
/// <param name="For">Which secretariat; null where they head none, which nobody may answer for.</param>
/// <param name="Agrees">Agrees, or objects.</param>
/// <param name="Reason">Why they object; needed there, at most <see cref="LongestReason"/> characters.</param>
public sealed record Answer(int Revision, SecretariatId? For, bool Agrees, string? Reason)
{
    /// <summary>Characters.</summary>
    public const int LongestReason = 1000;
}
