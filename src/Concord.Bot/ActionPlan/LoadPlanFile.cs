using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using NodaTime;
using NodaTime.Text;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.ActionPlan;

/// <summary>Adds what a preview showed. What the card carries is read and checked as if it had just been sent.</summary>
public sealed class LoadPlanFile(RecordKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "plan.load";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (PackedText.Unpack(request.Value("csv")) is not { } csv || request.Value("draft") is not { Length: <= 64 } draftId
            || csv.AsSpan().Count('\n') > PlanFile.MostLines || PlanFile.Read(csv, turn.Workspace, PreviewedOn(request, turn)) is not { } file)
            return turn.Refused(Reason.ForgedCard);
        var commit = await keeper.CommitAsync(
            turn, $"load|{draftId}|{turn.Person}", new LoadPlan(file.Year, file.Good), cancellationToken);
        if (commit.Outcome is Outcome.Refused { Why: var why })
            return turn.Refused(why);
        var added = ((Outcome.Accepted)commit.Outcome).Events.OfType<MilestoneAdded>().ToList();
        var sentence = turn.Text.Count("Preview.Added", added.Count);
        return Reply.Replace(Card(
            sentence, Where(turn.Text.Of("Plan.Where", added[0].Id.Year)), Title($"✓ {sentence}"), Line(turn.Text.Of("Preview.WhatNow"))));
    }

    /// <summary>A date without a year means what it meant when it was shown.</summary>
    private static LocalDate PreviewedOn(Request request, Turn turn) =>
        LocalDatePattern.Iso.Parse(request.Value("day") ?? "") is { Success: true } day && day.Value <= turn.Today ? day.Value : turn.Today;
}
