using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Meetings;
using Concord.Domain.ActionPlan;
using Concord.Domain.Records;
using Concord.Domain.Reporting;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Reporting;

/// <summary>Commits a command on a report and answers with its card, or why nothing was changed.</summary>
public sealed class ReportKeeper(RecordKeeper keeper, RecordCards cards)
{
    /// <summary>Commits and answers.</summary>
    public async Task<Reply> CommitAsync(Turn turn, Request request, Command command, CancellationToken cancellationToken)
    {
        var id = request.Seen() is { } seen ? $"{command.GetType().Name}|{request.Number("report")}|{seen}|{turn.Person}" : $"said|{turn.ActivityId}";
        var commit = await keeper.CommitAsync(turn, id, command, cancellationToken);
        var number = (commit.Outcome as Outcome.Accepted)?.Events.OfType<ReportAdded>().FirstOrDefault()?.Number ?? request.Number("report") ?? 0;
        return await cards.AnswerAsync(turn, commit, ReportDue.KeyOf(number), cancellationToken);
    }
}

/// <summary>Writes down that a body is owed a report.</summary>
public sealed class AddReportHandler(ReportKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "report.add";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Value("body") is not { } body)
            return turn.Refused(Reason.ForgedCard);
        var due = request.Value("due") is { } said ? DueDate.Parse(said) : null;
        return await keeper.CommitAsync(turn, request, new AddReport(body, request.Secretariats(turn), request.Value("subject"), due?.End), cancellationToken);
    }
}

/// <summary>A report was made.</summary>
public sealed class FinishReportHandler(ReportKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "report.done";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        keeper.CommitAsync(turn, request, new FinishReport(request.Number("report") ?? 0, request.Value("evidence"), request.Seen()), cancellationToken);
}

/// <summary>A report is due on another day.</summary>
public sealed class DateReportHandler(ReportKeeper keeper) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "report.date";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        (request.Day("on") ?? (request.Value("due") is { } said ? DueDate.Parse(said)?.End : null)) is { } due
            ? await keeper.CommitAsync(turn, request, new DateReport(request.Number("report") ?? 0, due, request.Seen()), cancellationToken)
            : turn.Refused(Reason.ForgedCard);
}

/// <summary>Shows a report.</summary>
public sealed class ShowReport(RecordCards cards) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "report.show";

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => turn.Workspace.Report(request.Number("report") ?? 0) is { } report
        ? await cards.ShowAsync(turn, report, cancellationToken)
        : turn.Refused(Reason.UnknownReport, request.Number("report") ?? 0);
}

/// <summary>What must be reported, and to whom; of one body where one is named.</summary>
public sealed class ListReports : IHandler
{
    private const int Most = 20;

    /// <inheritdoc/>
    public string Verb => "report.list";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var (text, view) = (turn.Text, RecordView.Of(turn));
        var due = turn.Workspace.ReportsDue().Where(r => request.Value("body") is not { } body || r.Body == body).ToList();
        var title = due.Count == 0 ? text.Of("Report.NoneDue") : text.Count("Report.Count", due.Count);
        return Task.FromResult(Reply.Show(Card(
            title,
            [
                Where(text.Of("Report.All")), Title(title),
                due.Count == 0 ? Line(text.Of("Report.HowTo", text.Of("Help.report.add"))) : null,
                .. due.Take(Most).Select(r => ReportCard.Row(r, view)),
                due.Count > Most ? SmallPrint(text.Count("Preview.MoreRows", due.Count - Most)) : null,
                SmallPrint(text.Of("Card.AsOf", view.Moment(turn.Now))),
            ])));
    }
}

/// <summary>What the bot can do with reports.</summary>
public static class ReportingFeature
{
    /// <summary>Adds its handlers.</summary>
    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddSingleton<ReportKeeper>()
        .AddSingleton<IHandler, AddReportHandler>()
        .AddSingleton<IHandler, FinishReportHandler>()
        .AddSingleton<IHandler, DateReportHandler>()
        .AddSingleton<IHandler, ShowReport>()
        .AddSingleton<IHandler, ListReports>();
}
