namespace Concord.Chaos;

/// <summary>What a run found.</summary>
/// <param name="Findings">What must not be; empty where all held.</param>
/// <param name="Deaths">How processes ended.</param>
/// <param name="Posts">Messages that people see.</param>
/// <param name="Changes">Changes of them.</param>
/// <param name="Unconfirmed">Posts that were sent again because nobody could know.</param>
/// <param name="Doubles">Messages that are there twice for that.</param>
/// <param name="Faults">Calls that the connector did not answer honestly.</param>
/// <param name="Presses">Presses that were answered.</param>
public sealed record Outcome(
    IReadOnlyList<string> Findings, IReadOnlyList<string> Deaths, int Posts, int Changes, int Unconfirmed, int Doubles, int Faults, int Presses)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Deaths.Count} deaths ({string.Join(", ", Deaths.CountBy(d => d).OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key} {d.Value}"))}), "
        + $"{Faults} faults, {Presses} presses, {Posts} posts, {Changes} changes, {Unconfirmed} unconfirmed, {Doubles} doubles"
        + string.Concat(Findings.Select(f => $"{Environment.NewLine}- {f}"));
}
