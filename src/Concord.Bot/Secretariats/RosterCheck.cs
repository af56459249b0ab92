using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Secretariats;

/// <summary>Roles are for members of the Team: not for its guests, its bots or people elsewhere.</summary>
internal static class RosterCheck
{
    /// <summary>Why the set-up cannot be; null where everybody in it is a member, or had the role already.</summary>
    public static Reason? FaultOf(SetUpWorkspace command, IReadOnlyList<Member> roster, Turn turn) =>
        Allows(turn.Person, roster, turn) && command.People.All(p => Allows(p.ObjectId, roster, turn)) ? null : Reason.NotAMember;

    /// <summary>Whether a person may be given a role.</summary>
    public static bool Allows(string person, IReadOnlyList<Member> roster, Turn turn) =>
        roster.FirstOrDefault(m => m.ObjectId == person) is { } member ? !member.IsGuest : turn.Workspace.Person(person)?.Roles.Length > 0;
}
