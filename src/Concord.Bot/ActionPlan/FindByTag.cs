using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows which milestones of all plans serve a framework or mandate.</summary>
public sealed class FindByTag : IHandler
{
    private const int TagsNamed = 3;

    /// <inheritdoc/>
    public string Verb => "tag.find";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Value("tag") is not { Length: <= MilestoneDraft.LongestTag } asked)
            return Task.FromResult(turn.Refused(Reason.TagNotUsable, MilestoneDraft.LongestTag));
        var text = turn.Text;
        var found = turn.Workspace.All<Milestone>().Where(m => m.Tags.Any(t => Tags.Matches(t, asked))).ToList();
        if (found.Count == 0)
            return Task.FromResult(Reply.Say(text.Of("Tags.Nothing", asked)));
        var names = found.SelectMany(m => m.Tags).Where(t => Tags.Matches(t, asked)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var severalPlans = found.Select(m => m.Id.Year).Distinct().Count() > 1;
        var card = MilestoneListCard.Of(
            turn, text.Of("Tags.Where"), names.Count > TagsNamed ? asked : text.List(names), found,
            severalPlans ? m => text.Of("Plan.Where", m.Id.Year) : null, (Verb, new() { ["tag"] = asked }), request.Number("page") ?? 0, written: true);
        return Task.FromResult(request.Number("page") is null ? Reply.Show(card) : Reply.Replace(card));
    }
}
