using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Secretariats;

/// <summary>Roles are for members of the Team: not for its guests, its bots or people elsewhere.</summary>
internal static class RosterCheck
{
    private static readonly string[] Titles =
        ["ms", "mr", "mrs", "miss", "dr", "prof", "the", "mme", "m", "mlle", "monsieur", "madame", "le", "la", "sr", "sra", "srta", "senor", "senora", "el", "herr", "frau"];

    /// <summary>Why the set-up cannot be; null where everybody in it is a member, or had the role already.</summary>
    public static Reason? FaultOf(SetUpWorkspace command, IReadOnlyList<Member> roster, Turn turn) =>
        Allows(turn.Person, roster, turn) && command.People.All(p => Allows(p.ObjectId, roster, turn)) ? null : Reason.NotAMember;

    /// <summary>Whether a person may be given a role.</summary>
    public static bool Allows(string person, IReadOnlyList<Member> roster, Turn turn) =>
        roster.FirstOrDefault(m => m.ObjectId == person) is { } member ? !member.IsGuest : turn.Workspace.Person(person)?.Roles.Length > 0;

    /// <summary>Whether a person is a member of the Team; where no Team is known, nobody can tell that they are not.</summary>
    public static bool IsMember(string person, IReadOnlyList<Member> roster) =>
        roster.Count == 0 || roster.Any(m => m.ObjectId == person && !m.IsGuest);

    /// <summary>The one member whose name has all the words that were said, titles aside; null where that is none or several.</summary>
    public static Member? Named(string? said, IReadOnlyList<Member> roster) => AllNamed(said, roster).Where(m => !m.IsGuest).ToList() is [var one] ? one : null;

    /// <summary>All whose name has all the words that were said, titles aside.</summary>
    public static IEnumerable<Member> AllNamed(string? said, IReadOnlyList<Member> roster) => WordsOf(said ?? "").Except(Titles).ToList() is { Count: > 0 } words
        ? roster.Where(m => words.TrueForAll(WordsOf(m.Name).Contains))
        : [];

    private static List<string> WordsOf(string name) =>
        [.. Folding.Fold(name).Split([' ', ',', '.', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries)];
}
