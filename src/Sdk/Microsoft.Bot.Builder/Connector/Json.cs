using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The one serialiser of the wire. Its contracts are made once a process: making them anew each turn is what costs.</summary>
internal static class Json
{
    private const int Deepest = 128;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        MaxDepth = Deepest,
    });

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="JsonException">It is none of this type.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> utf8)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(utf8.ToArray(), writable: false))) { MaxDepth = Deepest };
        return Serializer.Deserialize<T>(reader);
    }

    /// <summary>Writes, nulls left out.</summary>
    public static ByteArrayContent Write(object value)
    {
        var content = new ByteArrayContent(ToUtf8(value));
        content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        return content;
    }

    /// <summary>Writes, nulls left out.</summary>
    public static byte[] ToUtf8(object value)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            Serializer.Serialize(writer, value);
        return stream.ToArray();
    }
}
