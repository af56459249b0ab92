using Concord.Bot.Conversation;
using Concord.Domain.Decisions;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Decisions;

/// <summary>Lists decisions: of a session, a period, a year, a secretariat, or in a state; the newest first.</summary>
public sealed class ListDecisions(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.list";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var settled = await keeper.SettledAsync(turn, cancellationToken);
        var found = settled.Workspace.All<Decision>().Where(d => Fits(d, settled, request)).OrderByDescending(WhenOf).ThenByDescending(d => d.Id.Draft).ToList();
        var card = DecisionListCard.Of(found, settled, request, request.Number("page") ?? 0);
        return request.Value("page") is null ? Reply.Show(card) : Reply.Replace(card);
    }

    private static Instant WhenOf(Decision decision) => decision.Adoption?.At ?? decision.Current.At;

    private static bool Fits(Decision decision, Turn turn, Request request)
    {
        var state = decision.StateAt(turn.Now);
        var adopted = decision.Adoption is not null;
        if (request.Secretariat(turn) is { } party && !decision.Parties.Contains(party))
            return false;
        if (request.Value("session") is { } session)
            return adopted && decision.Adoption!.Number.Session.Label == DecisionText.SessionOf(session)
                && decision.Adoption.Number.Session.Year == (request.Number("year") ?? YearOf(DecisionText.SessionOf(session), turn));
        if (PeriodOf(request) is { } period)
            return adopted && turn.Settings.DayOf(decision.Adoption!.At) is var day && period.First <= day && day <= period.Last;
        return request.Value("filter") switch
        {
            "pending" => state is DecisionState.Proposed or DecisionState.UnderSilence or DecisionState.Draft or DecisionState.NotAgreed,
            "silence" => state == DecisionState.UnderSilence,
            "notAgreed" => state == DecisionState.NotAgreed,
            "ended" => state is DecisionState.Superseded or DecisionState.Retired,
            _ => request.Number("year") is { } year ? adopted && decision.Adoption!.Number.Session.Year == year : adopted,
        };
    }

    /// <summary>The year of a session that was named without one: this year's, or where that is still to come, the last one's.</summary>
    private static int YearOf(string session, Turn turn) =>
        session is ['Q', var quarter] && quarter - '0' > (turn.Today.Month + 2) / 3 ? turn.Today.Year - 1 : turn.Today.Year;

    private static (LocalDate First, LocalDate Last)? PeriodOf(Request request) =>
        request.Value("period")?.Split('/') is [var first, var last]
        && LocalDatePattern.Iso.Parse(first) is { Success: true } from && LocalDatePattern.Iso.Parse(last) is { Success: true } until
            ? (from.Value, until.Value)
            : null;
}
