namespace Concord.Chaos;

/// <summary>What a run found.</summary>
/// <param name="Findings">What must not be; empty where all held.</param>
/// <param name="Deaths">Processes that died.</param>
/// <param name="Steps">At which steps; others at any moment.</param>
/// <param name="Posts">Messages that people see.</param>
/// <param name="Changes">Changes of them.</param>
/// <param name="Unconfirmed">Posts that were sent again because nobody could know.</param>
/// <param name="Doubles">Messages that are there twice for that.</param>
/// <param name="Faults">Calls that the connector did not answer honestly.</param>
/// <param name="Presses">Presses that were answered.</param>
public sealed record Outcome(
    IReadOnlyList<string> Findings, int Deaths, IReadOnlyList<string> Steps, int Posts, int Changes, int Unconfirmed, int Doubles, int Faults, int Presses)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Deaths} deaths ({string.Join(", ", Steps.CountBy(s => s).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key} {s.Value}"))}), "
        + $"{Faults} faults, {Presses} presses, {Posts} posts, {Changes} changes, {Unconfirmed} unconfirmed, {Doubles} doubles"
        + string.Concat(Findings.Select(f => $"{Environment.NewLine}- {f}"));
}
