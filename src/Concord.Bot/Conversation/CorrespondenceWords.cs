namespace Concord.Bot.Conversation;

/// <summary>The words of the three languages for what a committee's member replied, and for what came of it, by what they contain.</summary>
internal static class CorrespondenceWords
{
    private static readonly string[] Refusals = ["not ", "n'a ", "ne l'a", "pas ", "no ", "reject", "rejet", "rechaz", "refus"], Lapses = ["laps", "expir", "cadu", "venc"],
        Objections = ["object", "oppos", "opone", "objet", "against", "contre", "contra"];

    /// <summary>Approved where nothing else is said.</summary>
    public static string Outcome(string folded) => ContainsAny(folded, Lapses) ? "Lapsed" : ContainsAny(folded, Refusals) ? "NotApproved" : "Approved";

    /// <summary>Agrees where nothing else is said.</summary>
    public static string Reply(string folded) => folded is "no" or "non" || ContainsAny(folded, Objections) ? "objects" : "agrees";

    private static bool ContainsAny(string folded, string[] parts) => Array.Exists(parts, p => folded.Contains(p, StringComparison.Ordinal));
}
