using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Ledger;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.ActionPlan;

/// <summary>Says how a year's plan is doing, and what changed since a day; where none is named, since the last quarterly meeting ended.</summary>
public sealed class ShowPlanStatus(Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "plan.status";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var year = request.Number("year") ?? turn.Workspace.PlanMeantOn(turn.Today)?.Year ?? turn.Today.Year;
        if (turn.Workspace.Plan(year) is not { } plan)
            return turn.Refused(Reason.UnknownPlan, year);
        var last = request.Value("since") is null ? turn.Workspace.LastQuarterly() : null;
        if ((request.Value("since") is { } named ? Day(named) : last?.Time.Day ?? PlanChanges.SinceByDefault(year, turn.Today)) is not { } since)
            return turn.Refused(Reason.ForgedCard);
        if (since > turn.Today)
            return turn.Refused(Reason.DayToCome, since);
        var status = PlanStatus.Of(turn.Workspace, year, turn.Now);
        var banner = PlanBanner.OfMeant(plan, request.Number("year"), turn);
        return Reply.Show(PlanStatusCard.Of(status, await ChangesAsync(turn, year, since, last, cancellationToken), banner, turn));
    }

    /// <summary>Null where the log of that time was redacted, so that nobody can tell.</summary>
    private async Task<PlanChanges?> ChangesAsync(Turn turn, int year, LocalDate since, Meeting? last, CancellationToken cancellationToken)
    {
        try
        {
            var version = await ledger.VersionAtAsync(turn.WorkspaceId, last?.EndedAt ?? turn.Settings.StartOf(since) - Duration.Epsilon, cancellationToken);
            var then = await ledger.AsOfAsync(turn.WorkspaceId, version, cancellationToken);
            return PlanChanges.Between(then, turn.Workspace, year, since, turn.Today) with { SinceMeeting = last?.Id };
        }
        catch (LedgerFormatException)
        {
            return null;
        }
    }

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;
}
