using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Data.Tables;

namespace Concord.Ledger.Archiving;

/// <summary>A row as one line of JSON, and back: the same row, whichever it is. Nothing of it says in which workspace it is.</summary>
internal static class RowText
{
    private const string Row = "row", Long = "int64";

    // The line goes to no web page.
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its end.</summary>
    public static string Write(TableEntity row)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, Written))
        {
            json.WriteStartObject();
            json.WriteString(Row, row.RowKey);
            foreach (var (name, value) in row.Where(p => p.Value is not null && IsOwn(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal))
                WriteProperty(json, name, value);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="LedgerFormatException">It is no row.</exception>
    public static TableEntity Read(WorkspaceId workspace, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var row = new TableEntity(workspace.Value, json.RootElement.GetProperty(Row).GetString());
            foreach (var property in json.RootElement.EnumerateObject().Where(p => p.Name != Row && IsOwn(p.Name)))
                row[property.Name] = ValueOf(property.Value);
            return row;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new LedgerFormatException("A line is no row.", e);
        }
    }

    private static bool IsOwn(string property) => property is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag");

    private static void WriteProperty(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteString(name, text);
                break;
            case bool yes:
                json.WriteBoolean(name, yes);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case long number:
                json.WriteStartObject(name);
                json.WriteNumber(Long, number);
                json.WriteEndObject();
                break;
            default:
                throw new LedgerFormatException($"The property {name} is of a type that no row has: {value.GetType().Name}.");
        }
    }

    private static object ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Number => value.GetInt32(),
        JsonValueKind.Object => value.GetProperty(Long).GetInt64(),
        _ => throw new JsonException(),
    };
}
