using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;

namespace Concord.Bot.Hosting.Entrance;

/// <summary>Reads what was posted, and sees whether anybody need look at it: it is JSON as the standard has it, not too large or deep, and all text.</summary>
internal static class ActivityBody
{
    /// <summary>Bytes; an activity of Teams has a hundred thousand at most, and what was written twice.</summary>
    public const int Largest = 256 * 1024;

    private static readonly JsonReaderOptions Rules = new() { MaxDepth = 64 };

    /// <summary>Whether it says that it is JSON in UTF-8.</summary>
    public static bool IsJson(HttpRequest request) => request.HasJsonContentType()
        && (request.GetTypedHeaders().ContentType?.Charset is not { HasValue: true } charset || HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads it whole; null where it is no such JSON.</summary>
    /// <exception cref="BadHttpRequestException">It is too large, comes too slowly, or is no HTTP.</exception>
    public static async Task<MemoryStream?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, Largest));
        await request.Body.CopyToAsync(body, cancellationToken);
        body.Position = 0;
        return IsSound(body.GetBuffer().AsSpan(0, (int)body.Length)) ? body : null;
    }

    private static bool IsSound(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
            return false;
        var reader = new Utf8JsonReader(utf8, Rules);
        try
        {
            while (reader.Read())
                // Half of a pair of surrogates is no text.
                if (reader is { TokenType: JsonTokenType.String or JsonTokenType.PropertyName, ValueIsEscaped: true })
                    reader.GetString();
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
