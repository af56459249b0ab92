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
        ("no longer", "ended"), ("plus en vig", "ended"), ("ya no", "ended"), ("silen", "silence"), ("tacit", "silence"), ("draft", "draft"), ("projet", "draft"), ("borrador", "draft"), ("propos", "proposed"), ("propuest", "proposed"), ("answers", "proposed"),
        ("repons", "proposed"), ("respuest", "proposed"), ("withdraw", "withdrawn"), ("retirees", "withdrawn"), ("retirad", "withdrawn"), ("isn't", "pending"), ("not adopted", "pending"), ("not yet adopted", "pending"),
        ("pas encore adopt", "pending"), ("pas adopt", "pending"), ("non adopt", "pending"), ("no adopt", "pending"), ("sin adopt", "pending"), ("por adopt", "pending"), ("no esta", "pending"), ("not agreed", "notAgreed"), ("refus", "notAgreed"), ("reject", "notAgreed"), ("rejet", "notAgreed"), ("rechaz", "notAgreed"),
        ("pas convenu", "notAgreed"), ("non convenu", "notAgreed"), ("non agree", "notAgreed"), ("accord", "notAgreed"), ("acuerdo", "notAgreed"), ("no acordad", "notAgreed"), ("supersed", "ended"), ("retire", "ended"), ("remplac", "ended"),
        ("abrog", "ended"), ("sustitu", "ended"), ("derog", "ended"), ("in force", "inForce"), ("vig", "inForce"), ("adopt", "adopted"),
    ];

    /// <summary>What it does; to supersede where nothing else is said.</summary>
    public static string Effect(string folded) =>
        Effects.FirstOrDefault(e => folded.StartsWith(e.Beginning, StringComparison.Ordinal)).Meaning ?? "supersede";

    /// <summary>Where it stands; not decided where nothing else is said.</summary>
    public static string Filter(string folded) => Filters.FirstOrDefault(f => folded.Contains(f.Part, StringComparison.Ordinal)).Meaning ?? "pending";
}
