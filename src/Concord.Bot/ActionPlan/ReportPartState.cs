using System.Security.Cryptography;
using System.Text;
using Concord.Bot.Calendars;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Bot.ActionPlan;

/// <summary>A secretariat says how its part stands: a press of a card's button, or the same in words.</summary>
public sealed class ReportPartState(RecordKeeper keeper, Ledger.Ledger ledger) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "milestone.report";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Milestone(turn) is not { } id || request.State() is not { } state)
            return turn.Refused(Reason.ForgedCard);
        if (turn.Workspace.Milestone(id) is not { } milestone)
            return turn.Refused(Reason.UnknownMilestone, id.Number, id.Year);
        if (Whose(turn, request, milestone) is not { } secretariat)
            return turn.Refused(Reason.NotEntitled);

        var note = request.Value("risk") ?? request.Value("note");
        var seen = request.Seen();
        var commit = await keeper.CommitAsync(
            turn, CommandId(turn, id, secretariat, state, note, seen), new ReportPart(id, secretariat, state, note, seen), cancellationToken);
        var now = commit.Workspace.Milestone(id) ?? milestone;
        return commit.Outcome switch
        {
            Outcome.Accepted => await ShowAsync(null),
            Outcome.Refused { Why: { Reason: Reason.StaleCard } why } => await ShowAsync(turn.Text.Of("Reason.StaleCard", [.. why.Details])),
            Outcome.Refused refused => turn.Refused(refused.Why),
            _ => throw new InvalidOperationException(),
        };

        async Task<Reply> ShowAsync(string? notice) => Reply.Replace(
            MilestoneCard.Of(now, turn.Settings, await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn.Now, turn.Text, DayNotes.Of(now.Due, commit.Workspace, turn.Text), notice), now);
    }

    /// <summary>
    /// The secretariat that was named; else the one the speaker heads, where it is responsible if that is only one of several.
    /// </summary>
    private static SecretariatId? Whose(Turn turn, Request request, Milestone milestone)
    {
        if (request.Secretariat(turn) is { } named)
            return named;
        var headed = turn.Workspace.HeadedBy(turn.Person, turn.Today).ToList();
        var responsible = headed.FindAll(s => milestone.PartOf(s) is not null);
        return responsible.Count == 1 ? responsible[0] : headed.Count == 1 ? headed[0] : null;
    }

    /// <summary>
    /// The same press delivered again, or again from an old copy, is the same command; words are what they are each time they are said.
    /// </summary>
    private static string CommandId(Turn turn, MilestoneId id, SecretariatId secretariat, PartState state, string? note, long? seen) =>
        seen is null
            ? $"said|{turn.ActivityId}"
            : $"report|{id}|{secretariat}|{seen}|{state}|{turn.Person}|{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(note ?? "")))}";
}
