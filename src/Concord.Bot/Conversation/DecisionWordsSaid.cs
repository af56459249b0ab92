namespace Concord.Bot.Conversation;

/// <summary>The words of the three languages for what a decision does to another one, and for where it stands, by how they begin.</summary>
internal static class DecisionWordsSaid
{
    private static readonly (string Beginning, string Meaning)[] Effects =
    [
        ("partly", "partly"), ("supersede a part", "partly"), ("supersede part", "partly"), ("retire", "retire"), ("revoke", "retire"), ("repeal", "retire"),
        ("abroge", "retire"), ("derog", "retire"), ("revis", "revise"), ("correct", "correct"), ("corrig", "correct"), ("corrij", "correct"),
    ];

    /// <summary>The first that fits counts, since <c>adopt</c> is in <c>not adopted</c> too.</summary>
    private static readonly (string[] Parts, string Meaning)[] Filters =
    [
        (["no longer", "plus en vig", "ya no"], "ended"),
        (["silen", "tacit"], "silence"),
        (["draft", "projet", "borrador"], "draft"),
        (["propos", "propuest", "answers", "repons", "respuest"], "proposed"),
        (["withdraw", "retirees", "retirad"], "withdrawn"),
        (["isn't", "not adopted", "not yet adopted", "pas encore adopt", "pas adopt", "non adopt", "no adopt", "sin adopt", "por adopt", "no esta"], "pending"),
        (["not agreed", "refus", "reject", "rejet", "rechaz", "pas convenu", "non convenu", "non agree", "accord", "acuerdo", "no acordad"], "notAgreed"),
        (["supersed", "retire", "remplac", "abrog", "sustitu", "derog"], "ended"),
        (["in force", "vig"], "inForce"),
        (["adopt"], "adopted"),
    ];

    /// <summary>What it does; to supersede where nothing else is said.</summary>
    public static string Effect(string folded) =>
        Effects.FirstOrDefault(e => folded.StartsWith(e.Beginning, StringComparison.Ordinal)).Meaning ?? "supersede";

    /// <summary>Where it stands; not decided where nothing else is said.</summary>
    public static string Filter(string folded) => Filters.FirstOrDefault(f => Array.Exists(f.Parts, p => folded.Contains(p, StringComparison.Ordinal))).Meaning ?? "pending";
}
