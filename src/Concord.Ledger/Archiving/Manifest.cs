using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concord.Ledger.Archiving;

/// <summary>The table of contents of an archive.</summary>
/// <param name="Format">The version of the archive's form.</param>
/// <param name="Workspace">Whose rows.</param>
/// <param name="Made">When, UTC, ISO 8601.</param>
/// <param name="Version">The number of the newest entry of the log.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Parts">The files with the rows.</param>
internal sealed record Manifest(string Format, string Workspace, string Made, long Version, string Hash, ImmutableArray<Part> Parts)
{
    public const string Name = "manifest.json", ThisFormat = "concord-archive/1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <exception cref="ArchiveException">It is none, or of another form.</exception>
    public static Manifest Read(byte[] bytes)
    {
        try
        {
            // What it says of its form is asked first: of another one the rest may look otherwise.
            using var json = JsonDocument.Parse(bytes);
            var format = json.RootElement.TryGetProperty("format", out var value) ? value.GetString() : null;
            return format == ThisFormat
                ? JsonSerializer.Deserialize<Manifest>(bytes, Options)!
                : throw new ArchiveException($"The archive is of the form '{format}', and this version of the program reads {ThisFormat}.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ArchiveException($"The archive's part {Name} cannot be read.", e);
        }
    }
}

/// <summary>One file of rows, a row a line, in the order of their keys.</summary>
/// <param name="Name">Its name in the archive.</param>
/// <param name="Rows">How many.</param>
/// <param name="Bytes">How large it is when it is unpacked.</param>
/// <param name="Sha256">Of those bytes, in hexadecimal.</param>
internal sealed record Part(string Name, long Rows, long Bytes, string Sha256)
{
    /// <summary>What log, records and the identities of commands are in; all other rows; the row that says which Team the workspace is.</summary>
    public const string Log = "log.jsonl", Records = "records.jsonl", Commands = "commands.jsonl", Beside = "beside.jsonl", Team = "team.jsonl";

    /// <summary>All, in the order in which they stand.</summary>
    public static ImmutableArray<string> All { get; } = [Log, Records, Commands, Beside, Team];
}
