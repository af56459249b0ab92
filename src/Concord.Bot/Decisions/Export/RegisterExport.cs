using System.Collections.Frozen;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Files;
using Concord.Bot.Files.Workbooks;
using Concord.Domain.Decisions;
using Concord.Ledger;

namespace Concord.Bot.Decisions.Export;

/// <summary>Makes the files of the register: a table, a Word annex, and what proves it without the bot.</summary>
public sealed class RegisterExport(Ledger.Ledger ledger, DecisionKeeper keeper, FileOffers offers) : IFileMaker
{
    /// <summary>Offers the file that was asked for.</summary>
    /// <param name="turn">To whom.</param>
    /// <param name="request">Which year, or all.</param>
    /// <param name="format"><c>csv</c>, <c>xlsx</c> or <c>docx</c>; <c>json</c> is the proof, which is of all years.</param>
    /// <param name="cancellationToken">Stops making it.</param>
    public async Task<Reply> OfferAsync(Turn turn, Request request, string format, CancellationToken cancellationToken)
    {
        var settled = await keeper.SettledAsync(turn, cancellationToken);
        var year = format == "json" ? null : request.Number("year");
        if (!settled.Workspace.Register(year).Any())
            return Reply.Say(turn.Text.Of("Register.NoneAdopted"));
        if (!turn.Speaker.InPersonalChat)
            return Reply.Say(turn.Text.Of("Export.InPersonalChat"));
        Dictionary<string, string> wanted = new() { ["file"] = "register", ["format"] = format };
        if (year is { } one)
            wanted["year"] = $"{one}";
        var file = (await MakeAsync(settled, new Request(PutFile.TheVerb, wanted, turn.Text.Language), cancellationToken))!;
        return offers.Offer(settled, file, turn.Text.Of($"RegisterOffer.{format}", file.Name), wanted);
    }

    /// <inheritdoc/>
    public async Task<MadeFile?> MakeAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var format = request.Value("format");
        if (request.Value("file") != "register" || format is not ("csv" or "xlsx" or "docx" or "json"))
            return null;
        var settled = await keeper.SettledAsync(turn, cancellationToken);
        var year = request.Number("year");
        List<SealedEntry> log = [];
        await foreach (var entry in ledger.SealedAsync(turn.WorkspaceId, settled.Workspace.Version, e => e.Events.Any(h => h.IsOfRegister()), cancellationToken))
            log.Add(entry);
        var decisions = settled.Workspace.Register(year).ToList();
        var name = turn.Text.Of(format == "json" ? "Register.ProofFile" : year is null ? "Register.File" : "Register.FileOfYear", year ?? 0);
        return log.Count == 0 ? null : new($"{name}.{format}", format switch
        {
            "json" => RegisterProof.Of(turn.WorkspaceId, decisions, log),
            "docx" => RegisterAnnex.Of(await ViewAsync(), year),
            "csv" => CsvFile.Write(RegisterTable.Of(await ViewAsync())),
            _ => WorkbookWriter.Write(RegisterTable.Of(await ViewAsync())),
        });

        async Task<RegisterView> ViewAsync() => new(
            decisions, EntriesIn(log), log[^1].Entry,
            new RecordView(settled.Workspace, await ledger.NamesAsync(turn.WorkspaceId, cancellationToken), turn.Now, turn.Text));
    }

    /// <summary>The entry by which each decision was adopted.</summary>
    private static FrozenDictionary<DecisionId, LogEntry> EntriesIn(IEnumerable<SealedEntry> log) =>
        (from entry in log from happened in entry.Entry.Events let id = happened.Adopts() where id is not null select (Id: id.Value, entry.Entry))
        .ToFrozenDictionary(e => e.Id, e => e.Entry);
}

/// <summary>Offers the register as a file.</summary>
public sealed class ExportRegister(RegisterExport export) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "decision.export";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        export.OfferAsync(turn, request, request.Value("format") is ("csv" or "docx") and var format ? format : "xlsx", cancellationToken);
}

/// <summary>Offers what proves the register without the bot.</summary>
public sealed class ExportProof(RegisterExport export) : IHandler
{
    /// <inheritdoc/>
    public string Verb => "proof.export";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) => export.OfferAsync(turn, request, "json", cancellationToken);
}
