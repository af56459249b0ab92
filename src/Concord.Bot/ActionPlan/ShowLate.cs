using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows what is overdue, for all or for one secretariat.</summary>
public sealed class ShowLate : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.late";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var text = turn.Text;
        var whose = request.Secretariat(turn);
        var late = turn.Workspace.Overdue(turn.Today, whose).ToList();
        var banner = PlanBanner.OfYears(turn.Today.Year, turn.Today.Year, turn);
        if (late.Count == 0)
            return Task.FromResult(Reply.Say(PlanBanner.Under(whose is { } s ? text.Of("Late.NothingFor", text.NameOf(s)) : text.Of("Late.Nothing"), banner)));
        Dictionary<string, string> data = request.Data.Where(d => d.Key == "secretariat").ToDictionary();
        var title = whose is { } one ? text.Of("Late.TitleFor", text.NameOf(one)) : text.Of("Late.Title");
        var card = MilestoneListCard.Of(turn, text.Of("Late.Where"), title, late, null, (Verb, data), request.Number("page") ?? 0, banner: banner);
        return Task.FromResult(request.Number("page") is null ? Reply.Show(card) : Reply.Replace(card));
    }
}
