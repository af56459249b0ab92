using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Conversation;
using Concord.Bot.Graph;
using Concord.Bot.Secretariats;
using Concord.Domain.Records;

namespace Concord.Bot.Meetings.Guests;

/// <summary>
/// Who is meant by a name or an address: somebody known here, else somebody in the directory; of several the speaker is asked which. An
/// address of nobody there is a guest all the same.
/// </summary>
internal sealed class GuestFinder(Ledger.Ledger ledger, PeopleDirectory directory)
{
    /// <summary>The one who is meant; else the reply that asks which, or says that there is none.</summary>
    public async Task<(FoundGuest? Guest, Reply? Asked)> FindAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var known = await KnownPeople.OfAsync(turn, ledger, cancellationToken);
        if (request.Value("guest") is { } pressed)
            return await PressedAsync(turn, pressed.ToLowerInvariant(), known, cancellationToken);
        if (request.Value("who") is not { } said)
            return (null, turn.Refused(Reason.ForgedCard));
        var isAddress = Mail.IsAddress(said);
        List<Member> found = [.. isAddress ? known.Where(m => IsOf(m, said)) : RosterCheck.AllNamed(said, known)];
        var sight = Sight.Seen;
        if (found.Count == 0)
        {
            (sight, var people) = await directory.FindAsync(said, cancellationToken);
            found = [.. people.Select(p => new Member(p.ObjectId, p.Name, false) { Mail = p.Mail })];
        }
        return found switch
        {
            [var one] => (new(one.ObjectId, one.Name, sight), null),
            [_, ..] => (null, MeetingMeant.Which(turn, request, found.Select(m => (m.Mail is null ? m.Name : $"{m.Name} · {m.Mail}", "guest", m.ObjectId)))),
            _ when isAddress => (new(IdOf(turn), said, sight), null),
            _ => (null, Reply.Say(sight switch
            {
                Sight.Closed => turn.Text.Of("Guest.DirectoryClosed", Quoted.Of(said), Permission.People),
                Sight.Silent => turn.Text.Of("Guest.DirectorySilent", Quoted.Of(said)),
                _ => turn.Text.Of("Guest.Unknown", Quoted.Of(said)),
            })),
        };
    }

    /// <summary>What a card carries is only an id: who they are is asked anew.</summary>
    private async Task<(FoundGuest?, Reply?)> PressedAsync(Turn turn, string id, IReadOnlyList<Member> known, CancellationToken cancellationToken)
    {
        if (known.FirstOrDefault(m => m.ObjectId == id) is { } member)
            return (new(id, member.Name, Sight.Seen), null);
        var (sight, people) = await directory.OfAsync([id], cancellationToken);
        return people is [var one] ? (new(one.ObjectId, one.Name, sight), null)
            : (null, sight == Sight.Silent ? Reply.Say(turn.Text.Of("Guest.DirectorySilent", "…")) : turn.Refused(Reason.ForgedCard));
    }

    private static bool IsOf(Member member, string address) =>
        string.Equals(member.Mail, address, StringComparison.OrdinalIgnoreCase) || string.Equals(member.Name, address, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same where the same words are delivered again; nothing of the address is in it.</summary>
    private static string IdOf(Turn turn) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"guest|{turn.WorkspaceId}|{turn.ActivityId}")).AsSpan(0, 16)).ToString();
}

/// <summary>Somebody who is to be a guest.</summary>
/// <param name="Id">Entra object id, or one given here.</param>
/// <param name="Name">Their name, or where only that is known their address.</param>
/// <param name="Sight">Whether the directory was seen on the way.</param>
internal sealed record FoundGuest(string Id, string Name, Sight Sight);
