using System.Collections.Immutable;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;

namespace Concord.Bot.Decisions;

/// <summary>Writes a decision down as a draft. Where no parties were named it is of all secretariats, until its draft says otherwise.</summary>
public sealed class DraftADecision(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.draft";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var parties = request.Secretariats(turn);
        return await keeper.DraftAsync(
            turn, new DecisionDraft(request.Value("text") ?? "", parties.IsEmpty ? turn.Settings.Secretariats : parties, MeetingId.InQuarterOf(turn.Today)), cancellationToken);
    }
}

/// <summary>The draft is changed as its card's questions were answered.</summary>
public sealed class EditADraft(DecisionKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.edit";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => keeper.CommitAsync(
        turn, request, string.Join('|', request.Data.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key}={d.Value}")),
        decision => request.Seen() is { } seen && MeetingId.Parse(request.Value("session")) is { } session
            && Enum.TryParse<DecisionKind>(request.Value("kind"), out var kind) && MilestonesIn(request, session.Year) is { } milestones
            ? new EditDecision(decision.Id, DecisionDraft.Of(decision) with
            {
                Text = request.Value("text") ?? "", Parties = request.Secretariats(turn), Session = session, Kind = kind,
                Item = request.Value("item"), Milestones = milestones,
            }, seen)
            : null,
        cancellationToken);

    /// <summary>Numbers between commas, in the plan of the session's year; null for what are none.</summary>
    private static ImmutableArray<MilestoneId>? MilestonesIn(Request request, int year)
    {
        var said = (request.Value("milestones") ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var read = said.Select(t => MilestoneId.Parse(t) ?? (int.TryParse(t, out var number) && number is > 0 and <= MilestoneId.Highest ? new MilestoneId(year, number) : null as MilestoneId?)).ToList();
        return read.Contains(null) ? null : [.. read.OfType<MilestoneId>().Distinct()];
    }
}
