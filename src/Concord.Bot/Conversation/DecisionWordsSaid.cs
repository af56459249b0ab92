namespace Concord.Bot.Conversation;

/// <summary>The words of the three languages for what a decision does to another one, and for where it stands, by how they begin.</summary>
internal static class DecisionWordsSaid
{
    private static readonly (string Beginning, string Meaning)[] Effects =
    [
        ("partly", "partly"), ("supersede a part", "partly"), ("supersede part", "partly"), ("retire", "retire"), ("revoke", "retire"), ("repeal", "retire"),
        ("abroge", "retire"), ("derog", "retire"), ("revis", "revise"), ("correct", "correct"), ("corrig", "correct"), ("corrij", "correct"),
    ];

    private static readonly (string Part, string Meaning)[] Filters =
    [
        ("silen", "silence"), ("not agreed", "notAgreed"), ("refus", "notAgreed"), ("reject", "notAgreed"), ("rejet", "notAgreed"), ("rechaz", "notAgreed"),
        ("pas convenu", "notAgreed"), ("acuerdo", "notAgreed"), ("no acordad", "notAgreed"), ("supersed", "ended"), ("retire", "ended"), ("remplac", "ended"),
        ("abrog", "ended"), ("sustitu", "ended"), ("derog", "ended"), ("in force", "inForce"), ("vig", "inForce"), ("adopt", "adopted"),
    ];

    /// <summary>What it does; to supersede where nothing else is said.</summary>
    public static string Effect(string folded) =>
        Effects.FirstOrDefault(e => folded.StartsWith(e.Beginning, StringComparison.Ordinal)).Meaning ?? "supersede";

    /// <summary>Where it stands; not decided where nothing else is said.</summary>
    public static string Filter(string folded) => Filters.FirstOrDefault(f => folded.Contains(f.Part, StringComparison.Ordinal)).Meaning ?? "pending";
}
