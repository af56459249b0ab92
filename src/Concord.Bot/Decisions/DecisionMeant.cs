using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.Decisions;

/// <summary>Which decision is meant.</summary>
internal static class DecisionMeant
{
    private const int MostOffered = 6;

    /// <summary>The decision that a card or words name, or where they name none, the one that is on the table; a reply where there is none, or several.</summary>
    public static (Decision? Decision, Reply? Reply) Find(Turn turn, Request request, bool toAnswer = false)
    {
        var said = request.Value("decision");
        if (DecisionId.Parse(said) is { } id)
            return turn.Workspace.Decision(id) is { } known ? (known, null) : (null, turn.Refused(Reason.ForgedCard));
        if (said is null)
            return OnTheTable(turn, toAnswer) is { } open ? (open, null) : (null, Reply.Say(turn.Text.Of("Decision.NoneOpen")));
        if (DecisionText.Read(said) is not { } text)
            return (null, turn.Refused(Reason.UnknownDecision, Quoted.Of(said)));
        if (text.IsDraft)
            return turn.Workspace.Decision(new(text.Number)) is { } draft ? (draft, null) : (null, turn.Refused(Reason.UnknownDecision, Quoted.Of(said)));
        var (year, session) = (text.Year ?? request.Number("year"), text.Session ?? (request.Value("session") is { } code ? DecisionText.SessionOf(code) : null));
        List<Decision> found =
        [
            .. turn.Workspace.Register().Entries.Select(e => e.Decision).Where(d => d.Adoption?.Number is { } number
                && (number.Number, number.Revision, number.Corrigendum) == (text.Number, text.Revision, text.Corrigendum) && IsOf(number.Session, year, session)),
        ];
        return Of(found, said, () => text is { Revision: 0, Corrigendum: 0 } ? NotAdopted(turn, text.Number, year, session) : [], turn);
    }

    /// <summary>The draft with that temporary title; where it was only pointed at, the newest that the speaker wrote and nobody proposed. Null for none.</summary>
    public static Decision? Draft(Turn turn, string said) => DecisionText.Read(said) is { } named
        ? turn.Workspace.Decision(new(named.Number))
        : turn.Workspace.Register().Pending.LastOrDefault(d => d.Proposal is null && d.Current.By.Person == turn.Person && d.IsPendingAt(turn.Now));

    /// <summary>
    /// What "it" is: the speaker's own draft, unless they have proposed another one since, and what awaits their answer, whichever is
    /// looked for first; else what they proposed last, else the newest that is not decided.
    /// </summary>
    private static Decision? OnTheTable(Turn turn, bool toAnswer)
    {
        var pending = turn.Workspace.Register().Pending.Where(d => d.IsPendingAt(turn.Now)).Reverse().ToList();
        var headed = turn.Workspace.HeadedBy(turn.Person, turn.Today).ToList();
        var draft = pending.Find(d => d.Current.By.Person == turn.Person && d.Proposal is null);
        var proposed = pending.Where(d => d.Proposal?.ProposedBy.Person == turn.Person).MaxBy(d => d.Proposal!.ProposedAt);
        if (proposed?.Proposal!.ProposedAt > draft?.Current.At)
            draft = proposed;
        var awaiting = pending.Find(d => d.TakesAnswersAt(turn.Now) && d.Parties.Intersect(headed).Any(p => d.Proposal!.Of(p) is null));
        return (toAnswer ? awaiting ?? draft : draft ?? awaiting)
            ?? pending.Find(d => d.Proposer.Person == turn.Person)
            ?? pending.FirstOrDefault();
    }

    private static bool IsOf(MeetingId meeting, int? year, string? session) =>
        (session is null || meeting.Label == session) && (year is null || meeting.Year == year);

    /// <summary>Of those without a number, the draft that was meant by one; else where the session was named, its own.</summary>
    private static List<Decision> NotAdopted(Turn turn, int number, int? year, string? session) =>
        turn.Workspace.Decision(new(number)) is { Adoption: null } draft && IsOf(draft.Session, year, session) ? [draft]
        : session is null ? []
        : [.. turn.Workspace.Register().Pending.Where(d => d.IsPendingAt(turn.Now) && IsOf(d.Session, year, session)).Take(MostOffered)];

    private static (Decision?, Reply?) Of(List<Decision> found, string said, Func<List<Decision>> notAdopted, Turn turn)
    {
        var text = turn.Text;
        return found switch
        {
            [var one] => (one, null),
            [] when notAdopted() is { Count: > 0 } drafts => (null, Reply.Show(ChoiceCard.Of(
                text.Of("Decision.NotAdopted", Quoted.Of(said), text.List(drafts.Select(d => text.Pair(DecisionWords.NameOf(d, text), text.Of($"DecisionIs.{d.StateAt(turn.Now)}"))))),
                [.. drafts.Select(d => text.Of("Decision.Show", text.Of("Decision.Call", d.Id.Draft)))], text))),
            [] => (null, turn.Refused(Reason.UnknownDecision, Quoted.Of(said))),
            _ => (null, Reply.Show(ChoiceCard.Of(
                text.Of("Decision.Which"), [.. found.Take(MostOffered).Select(d => text.Of("Decision.Show", d.Symbol!))], text))),
        };
    }
}
