using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows what is due in a period, for all or for one secretariat.</summary>
public sealed class ShowDue : IHandler
{
    private const int NextShown = 5;

    /// <inheritdoc/>
    public string Verb => "milestone.due";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var text = turn.Text;
        if (PeriodOf(request) is not var (first, last))
            return Task.FromResult(turn.Refused(Reason.ForgedCard));
        var whose = request.Secretariat(turn);
        bool Concerns(Milestone m) => whose is not { } one || m.PartOf(one) is not null;
        var due = turn.Workspace.DueBetween(first, last).Where(Concerns).ToList();
        var period = text.Period(first, last);
        var banner = PlanBanner.OfYears(first.Year, last.Year, turn);
        var title = whose is { } s ? text.Of("Due.TitleFor", period, text.NameOf(s)) : text.Of("Due.Title", period);
        if (due.Count == 0)
        {
            // An empty list helps nobody: what comes next is what they would ask for then.
            var next = turn.Workspace.DueBetween(turn.Today, LocalDate.MaxIsoValue)
                .Where(m => m.IsUnfinished && Concerns(m)).Take(NextShown).ToList();
            return Task.FromResult(next.Count == 0
                ? Reply.Say(PlanBanner.Under(text.Of("Due.NothingAtAll", period), banner))
                : Reply.Show(MilestoneListCard.Of(turn, text.Of("Due.Where"), text.Of("Due.Nothing", period), next, null, (Verb, Data()), 0, banner: banner)));
        }
        var card = MilestoneListCard.Of(turn, text.Of("Due.Where"), title, due, null, (Verb, Data()), request.Number("page") ?? 0, banner: banner);
        return Task.FromResult(request.Number("page") is null ? Reply.Show(card) : Reply.Replace(card));

        Dictionary<string, string> Data() => request.Data.Where(d => d.Key is "period" or "secretariat").ToDictionary();
    }

    private static (LocalDate First, LocalDate Last)? PeriodOf(Request request) =>
        request.Value("period")?.Split('/') is [var from, var to]
        && LocalDatePattern.Iso.Parse(from) is { Success: true } first
        && LocalDatePattern.Iso.Parse(to) is { Success: true } last
            ? (first.Value, last.Value)
            : null;
}
