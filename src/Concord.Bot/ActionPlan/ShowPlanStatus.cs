using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Ledger;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.ActionPlan;

/// <summary>Says how a year's plan is doing, and what changed since a day.</summary>
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
        if ((request.Value("since") is { } named ? Day(named) : PlanChanges.SinceByDefault(year, turn.Today)) is not { } since)
            return turn.Refused(Reason.ForgedCard);
        if (since > turn.Today)
            return turn.Refused(Reason.DayToCome, since);
        var status = PlanStatus.Of(turn.Workspace, year, turn.Now);
        return Reply.Show(PlanStatusCard.Of(status, await ChangesAsync(turn, year, since, cancellationToken), PlanBanner.OfMeant(plan, request.Number("year"), turn), turn));
    }

    /// <summary>Null where the log of that time was redacted, so that nobody can tell.</summary>
    private async Task<PlanChanges?> ChangesAsync(Turn turn, int year, LocalDate since, CancellationToken cancellationToken)
    {
        try
        {
            var version = await ledger.VersionAtAsync(turn.WorkspaceId, turn.Settings.StartOf(since) - Duration.Epsilon, cancellationToken);
            var then = await ledger.AsOfAsync(turn.WorkspaceId, version, cancellationToken);
            return PlanChanges.Between(then, turn.Workspace, year, since, turn.Today);
        }
        catch (LedgerFormatException)
        {
            return null;
        }
    }

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;
}
