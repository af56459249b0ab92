using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Domain.ActionPlan;

namespace Concord.Bot.ActionPlan;

/// <summary>Shows what a pasted or sent plan would create, and every bad row; nothing is stored.</summary>
public sealed class PreviewPlan : IHandler
{
    /// <inheritdoc/>
    public string Verb => "plan.preview";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var csv = request.Value("csv") ?? "";
        if (PackedText.Pack(csv) is not { } packed || csv.AsSpan().Count('\n') > PlanFile.MostLines)
            return Task.FromResult(Reply.Say(turn.Text.Of("File.TooLongForOneLoad")));
        if (PlanFile.Read(csv, turn.Workspace, turn.Today) is not { } file)
            return Task.FromResult(Reply.Say(turn.Text.Of("File.NoColumns")));
        if (file.Good.Length > LoadPlan.MostMilestones)
            return Task.FromResult(turn.Refused(Domain.Records.Reason.TooManyMilestones, LoadPlan.MostMilestones));
        return Task.FromResult(Reply.Show(PlanPreviewCard.Of(file, packed, turn)));
    }
}
