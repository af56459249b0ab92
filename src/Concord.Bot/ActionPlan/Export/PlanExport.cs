using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Bot.Files.Workbooks;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Ledger;

namespace Concord.Bot.ActionPlan.Export;

/// <summary>Makes the files of a year's plan and of its history.</summary>
public sealed class PlanExport(Ledger.Ledger ledger, FileOffers offers) : IExport
{
    /// <summary>Offers the file that was asked for.</summary>
    /// <param name="turn">To whom.</param>
    /// <param name="request">Which year, in which format.</param>
    /// <param name="what"><c>plan</c> or <c>history</c>; a workbook has both.</param>
    /// <param name="cancellationToken">Stops making it.</param>
    public async Task<Reply> OfferAsync(Turn turn, Request request, string what, CancellationToken cancellationToken)
    {
        var year = request.Number("year") ?? turn.Workspace.PlanMeantOn(turn.Today)?.Year ?? turn.Today.Year;
        if (turn.Workspace.Plan(year) is null)
            return turn.Refused(Reason.UnknownPlan, year);
        var format = request.Value("format") is "csv" ? "csv" : "xlsx";
        var key = (format, what) switch
        {
            ("xlsx", _) => "Export.OfferWorkbook",
            (_, "plan") => "Export.OfferPlan",
            _ => "Export.OfferHistory",
        };
        return await offers.OfferAsync(
            turn, this, new Dictionary<string, string> { ["file"] = what, ["year"] = $"{year}", ["format"] = format }, name => turn.Text.Of(key, year, name), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<MadeFile?> MakeAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Value("file") is not ("plan" or "history") || request.Value("format") is not ("csv" or "xlsx")
            || request.Number("year") is not { } year || turn.Workspace.Plan(year) is null)
            return null;
        var (what, format) = (request.Value("file"), request.Value("format"));
        var name = $"{turn.Text.Of(what == "plan" || format == "xlsx" ? "Export.PlanFile" : "Export.HistoryFile", year)}.{format}";
        if (format == "csv" && what == "plan")
            return new(name, CsvFile.Write(PlanTable.Of(turn.Workspace, year, turn.Text)));
        List<LogEntry> log = [];
        await foreach (var entry in ledger.LogAsync(turn.WorkspaceId, 0, turn.Workspace.Version, cancellationToken))
            log.Add(entry);
        var names = await ledger.NamesAsync(turn.WorkspaceId, cancellationToken);
        var history = HistoryTable.Of(log, year, turn.Settings, names, turn.Text);
        return new(name, format == "csv" ? CsvFile.Write(history) : WorkbookWriter.Write(PlanTable.Of(turn.Workspace, year, turn.Text), history));
    }
}
