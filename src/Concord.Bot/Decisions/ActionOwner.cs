using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Meetings;
using Concord.Bot.Secretariats;
using Concord.Domain.Decisions;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Decisions;

/// <summary>Whose an action is or is to be: a secretariat, or somebody who works there.</summary>
/// <param name="Secretariat">It owes the action.</param>
/// <param name="Person">Who of it is to do it: an Entra object id; null for whoever heads it.</param>
internal sealed record ActionOwner(SecretariatId Secretariat, string? Person)
{
    private const int MostListed = 60;

    /// <summary>As a button carries it.</summary>
    public string Value => Person is null ? Secretariat.Code : $"{Secretariat}/{Person}";

    /// <summary>What a button carries; null where it is none of ours. Whether the person works there is for the record to say.</summary>
    public static ActionOwner? Of(string? value, Settings settings) => value?.Split('/') is [var code, .. var rest] && rest.Length <= 1
        && settings.Secretariats.Contains(new(code)) && rest is not [{ Length: 0 or > 64 }]
            ? new(new(code), rest.FirstOrDefault()?.ToLowerInvariant())
            : null;

    /// <summary>Whose an action is today, in words: who is to do it and of which secretariat, or the secretariat alone.</summary>
    public static string InWords(ActionItem action, RecordView view) => action.DoneBy(view.Workspace, view.Settings.DayOf(view.Now)) is { } person
        ? $"{NameOf(person, view)} ({view.Text.NameOf(action.Owner)})"
        : view.Text.NameOf(action.Owner);

    /// <summary>The same on a line of a list, where names are known; the secretariat's code alone where they are not.</summary>
    public static string InShort(ActionItem action, RecordView view) =>
        action.DoneBy(view.Workspace, view.Settings.DayOf(view.Now)) is { } person && view.Names.TryGetValue(person, out var name) ? $"{name} ({action.Owner})" : action.Owner.Code;

    /// <summary>Somebody's name, where it is known.</summary>
    public static string NameOf(string person, RecordView view) =>
        Ledger.Pseudonym.Is(person) ? view.Text.Former(null) : view.Names.GetValueOrDefault(person) ?? view.Text.Of("Lead.Unnamed");

    /// <summary>To whom an action may be given: the secretariats, and who is known to work there.</summary>
    public static IEnumerable<(string Value, string Title)> Choices(RecordView view)
    {
        var today = view.Settings.DayOf(view.Now);
        var people = view.Names.SelectMany(n => view.Workspace.WorksFor(n.Key, today).Select(s => (Owner: new ActionOwner(s, n.Key), Name: n.Value))).ToLookup(p => p.Owner.Secretariat);
        return view.Settings.Members.SelectMany(m => people[m.Id].OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase).Take(MostListed)
            .Select(p => (p.Owner.Value, $"{p.Name} ({m.Id})")).Prepend((m.Id.Code, m.Name)));
    }

    /// <summary>Whose the request says that it is to be; neither where it says that of several secretariats, or nothing that is ours.</summary>
    public static async Task<(ActionOwner? Owner, Reply? Reply)> MeantAsync(Turn turn, Request request, Ledger.Ledger ledger, CancellationToken cancellationToken) =>
        request.Value("secretariat") is null && request.Value("owner") is { } said
            ? await NamedAsync(turn, request, said, ledger, cancellationToken)
            : (Of(request.Value("secretariat"), turn.Settings), null);

    /// <summary>Who is meant by a name, of whom perhaps the secretariat was said too; a question where several may be, a sentence where nobody can.</summary>
    private static async Task<(ActionOwner? Owner, Reply? Reply)> NamedAsync(Turn turn, Request request, string said, Ledger.Ledger ledger, CancellationToken cancellationToken)
    {
        var known = await KnownPeople.OfAsync(turn, ledger, cancellationToken);
        var (name, of) = RosterCheck.AllNamed(said, known).Any() ? (said, null) : OfWhom(said, turn.Settings);
        var found = RosterCheck.AllNamed(name, known).ToList();
        List<(Member Member, ActionOwner Owner)> fitting =
        [
            .. found.SelectMany(m => turn.Workspace.WorksFor(m.ObjectId, turn.Today).Where(s => of is null || s == of).Select(s => (m, new ActionOwner(s, m.ObjectId)))),
        ];
        if (fitting is [var one])
        {
            await ledger.PutNameAsync(turn.WorkspaceId, one.Member.ObjectId, one.Member.Name, cancellationToken);
            return (one.Owner, null);
        }
        return (null, fitting.Count > 1
            ? MeetingMeant.Which(turn, request, fitting.Select(f => ($"{f.Member.Name}, {turn.Text.NameOf(f.Owner.Secretariat)}", "secretariat", f.Owner.Value)))
            : Reply.Say(found.Count == 0 ? turn.Text.Of("Action.NobodyNamed", Quoted.Of(said))
                : of is { } other ? turn.Text.Of("Reason.WorksElsewhere", other)
                : found.Exists(m => turn.Workspace.Person(m.ObjectId)?.Roles.Any(r => r.IsOfStaff && r.Until < turn.Today) == true) ? turn.Text.Of("Action.TheyLeft", found[0].Name)
                : turn.Text.Of("Action.WorksNowhere", found[0].Name)));
    }

    /// <summary>A name and, behind it, the secretariat: <c>Ms Weber of AEWA</c>, <c>Mme Petit, AEWA</c>.</summary>
    private static (string Name, SecretariatId? Of) OfWhom(string said, Settings settings)
    {
        var words = said.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var last = Math.Max(1, words.Length - 4); last < words.Length; last++)
            if (SecretariatsText.TryRead(string.Join(' ', words[last..]), settings, out var found, out _) && found is [var one])
                return (string.Join(' ', words[..last].Reverse().SkipWhile(w => Joints.Contains(w)).Reverse()), one);
        return (said, null);
    }

    private static readonly string[] Joints = ["of", "from", "at", "de", "du", "d’", "la", "le", "del", "à", "en", "el"];
}
