using System.Text;
using Concord.Bot.Conversation;
using Concord.Bot.Files.Workbooks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using FileOptions = Concord.Bot.Hosting.FileOptions;

namespace Concord.Bot.Files;

/// <summary>Files that people send in chat: a table as .xlsx or .csv is read, anything else is told what it should have been.</summary>
public sealed class IncomingFiles(Reception reception, IHttpClientFactory clients, IOptions<FileOptions> options, ILogger<IncomingFiles> log)
{
    /// <summary>Bytes; a plan of 90 milestones with full notes is below a fifth of it.</summary>
    public const int LargestFile = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>The first file of a message; null where it has none.</summary>
    public static Attachment? In(Activity activity) =>
        activity.Attachments?.FirstOrDefault(a => a.ContentType == FileDownloadInfo.ContentType);

    /// <summary>Reads it and answers with a preview, or says what is wrong with it.</summary>
    public async Task<Reply> ReadAsync(Speaker speaker, Attachment file, CancellationToken cancellationToken)
    {
        var kind = Path.GetExtension(file.Name ?? "").ToLowerInvariant();
        if (kind is not (".csv" or ".xlsx"))
            return Refuse(speaker, kind is ".xlsm" or ".xltm" or ".xlsb" ? "Workbook.Macros" : "File.NotCsv");
        if (AddressOf(file) is not { } address)
            return Refuse(speaker, "File.NotFromTeams");
        byte[]? bytes;
        try
        {
            bytes = await DownloadAsync(address, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return Refuse(speaker, "File.NotReachable");
        }
        if (bytes is null)
            return Refuse(speaker, "File.TooLarge", LargestFile / 1024);
        if (kind == ".xlsx")
        {
            var (rows, fault) = WorkbookReader.Read(bytes, headings => KnownTables.VerbOf(headings) is not null);
            return rows is null ? Refuse(speaker, $"Workbook.{fault}") : await reception.SentTableAsync(speaker, CsvText.Write(rows), cancellationToken);
        }
        return TextOf(bytes) is { } csv
            ? await reception.SentTableAsync(speaker, csv, cancellationToken)
            : Refuse(speaker, "File.NotText");
    }

    private Reply Refuse(Speaker speaker, string key, params object[] details)
    {
        Log.FileRefused(log, key);
        return reception.Say(speaker, key, details);
    }

    private Uri? AddressOf(Attachment file)
    {
        string? url;
        try
        {
            url = (file.Content as JObject)?.ToObject<FileDownloadInfo>()?.DownloadUrl;
        }
        catch (JsonException)
        {
            return null;
        }
        return options.Value.AddressOf(url);
    }

    /// <summary>Never more than <see cref="LargestFile"/>, whatever the header says; null for more.</summary>
    private async Task<byte[]?> DownloadAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(FileOptions.Client);
        using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[LargestFile + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length > LargestFile ? null : buffer[..length];
    }

    /// <summary>UTF-8, or UTF-16 with its mark as Excel writes "Unicode text"; null for what is no text, such as a renamed workbook.</summary>
    private static string? TextOf(byte[] bytes)
    {
        try
        {
            var text = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2) : StrictUtf8.GetString(bytes);
            return text.Any(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t')) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
