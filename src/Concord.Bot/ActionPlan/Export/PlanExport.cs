using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Bot.Files.Workbooks;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Ledger;

namespace Concord.Bot.ActionPlan.Export;

/// <summary>Makes the files of a year's plan and of its history from the records, each time anew.</summary>
public sealed class PlanExport(Ledger.Ledger ledger, FileOffers offers) : IFileMaker
{
    /// <summary>Which file.</summary>
    /// <param name="What"><c>plan</c> or <c>history</c>; a workbook has both.</param>
    /// <param name="Year">Of the plan.</param>
    /// <param name="Format"><c>xlsx</c> or <c>csv</c>.</param>
    private sealed record Wanted(string What, int Year, string Format);

    /// <summary>Offers the file that was asked for; it is kept nowhere until the person accepts, and then made again.</summary>
    public async Task<Reply> OfferAsync(Turn turn, Request request, string what, CancellationToken cancellationToken)
    {
        var year = request.Number("year") ?? turn.Workspace.PlanMeantOn(turn.Today)?.Year ?? turn.Today.Year;
        if (turn.Workspace.Plan(year) is null)
            return turn.Refused(Reason.UnknownPlan, year);
        if (!turn.Speaker.InPersonalChat)
            return Reply.Say(turn.Text.Of("Export.InPersonalChat"));
        var wanted = new Wanted(what, year, request.Value("format") is "csv" ? "csv" : "xlsx");
        var file = await MakeAsync(turn, wanted, cancellationToken);
        var sentence = turn.Text.Of(wanted switch
        {
            { Format: "xlsx" } => "Export.OfferWorkbook",
            { What: "plan" } => "Export.OfferPlan",
            _ => "Export.OfferHistory",
        }, year, file.Name);
        return offers.Offer(turn, file, sentence, [new("file", what), new("year", $"{year}"), new("format", wanted.Format)]);
    }

    /// <inheritdoc/>
    public async Task<MadeFile?> MakeAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        WantedBy(turn, request) is { } wanted ? await MakeAsync(turn, wanted, cancellationToken) : null;

    /// <summary>Which file an accepted offer was of; null where it was none of ours.</summary>
    private static Wanted? WantedBy(Turn turn, Request request) =>
        request.Value("file") is ("plan" or "history") and var what
        && request.Value("format") is ("csv" or "xlsx") and var format
        && request.Number("year") is { } year && turn.Workspace.Plan(year) is not null
            ? new(what, year, format)
            : null;

    /// <summary>The file as the records are now, and its name in the language of the turn.</summary>
    private async Task<MadeFile> MakeAsync(Turn turn, Wanted wanted, CancellationToken cancellationToken)
    {
        var name = $"{turn.Text.Of(wanted.What == "plan" || wanted.Format == "xlsx" ? "Export.PlanFile" : "Export.HistoryFile", wanted.Year)}.{wanted.Format}";
        if (wanted is { Format: "csv", What: "plan" })
            return new(name, CsvFile.Write(PlanTable.Of(turn.Workspace, wanted.Year, turn.Text)));
        List<LogEntry> log = [];
        await foreach (var entry in ledger.LogAsync(turn.WorkspaceId, 0, turn.Workspace.Version, cancellationToken))
            log.Add(entry);
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        var history = HistoryTable.Of(log, wanted.Year, turn.Settings, names, turn.Text);
        return new(name, wanted.Format == "csv" ? CsvFile.Write(history) : WorkbookWriter.Write(PlanTable.Of(turn.Workspace, wanted.Year, turn.Text), history));
    }
}
