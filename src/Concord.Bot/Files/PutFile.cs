using System.Net.Http.Headers;
using Concord.Bot.Conversation;
using Concord.Domain.Records;
using Microsoft.Extensions.Options;
using FileOptions = Concord.Bot.Hosting.FileOptions;

namespace Concord.Bot.Files;

/// <summary>Makes a file that was offered and accepted, and puts it where Teams keeps the person's files.</summary>
public sealed class PutFile(IEnumerable<IFileMaker> makers, IHttpClientFactory clients, IOptions<FileOptions> options, ILogger<PutFile> log) : IHandler
{
    /// <summary>Its verb, which comes with the consent.</summary>
    public const string TheVerb = "file.put";

    /// <inheritdoc/>
    public string Verb => TheVerb;

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        if (request.Number("version") is not { } version || version > turn.Workspace.Version
            || options.Value.AddressOf(request.Value("uploadUrl")) is not { } address || options.Value.AddressOf(request.Value("contentUrl")) is null
            || await MakeAsync(turn, request, cancellationToken) is not var (name, bytes))
            return turn.Refused(Reason.ForgedCard);
        if (!await PutAsync(address, bytes, cancellationToken))
            return Reply.Say(turn.Text.Of("Export.FailedUpload"));
        return Reply.Bring(
            new SentFile(request.Value("name") ?? name, request.Value("contentUrl")!, request.Value("uniqueId") ?? "", request.Value("fileType") ?? Path.GetExtension(name).TrimStart('.')),
            version < turn.Workspace.Version ? turn.Text.Of("Export.Newer") : null);
    }

    private async Task<MadeFile?> MakeAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        foreach (var maker in makers)
            if (await maker.MakeAsync(turn, request, cancellationToken) is { } file)
                return file;
        return null;
    }

    private async Task<bool> PutAsync(Uri address, byte[] bytes, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(FileOptions.Client);
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.ContentRange = new ContentRangeHeaderValue(0, bytes.Length - 1, bytes.Length);
        try
        {
            using var response = await client.PutAsync(address, content, cancellationToken);
            if (response.IsSuccessStatusCode)
                return true;
            Log.FileNotPut(log, (int)response.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.FileNotPut(log, 0);
        }
        return false;
    }
}

/// <summary>Says that a file which was offered and declined was not made.</summary>
public sealed class DeclineFile : IHandler
{
    /// <summary>Its verb, which comes with the answer.</summary>
    public const string TheVerb = "file.decline";

    /// <inheritdoc/>
    public string Verb => TheVerb;

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Say(turn.Text.Of("Export.Declined")));
}
