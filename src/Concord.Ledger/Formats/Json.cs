using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Concord.Ledger.Formats;

/// <summary>Records and events as text. What is derived from other members is not written.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        // Readable in the storage browser; the text goes to no web page.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { HideObjectIds } },
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new AsText<DueDate>(d => d.ToString(), DueDate.Parse),
            new AsText<MilestoneId>(i => i.ToString(), t => MilestoneId.Parse(t) ?? throw new JsonException($"'{t}' is no milestone.")),
            new AsText<DecisionId>(i => i.ToString(), t => DecisionId.Parse(t) ?? throw new JsonException($"'{t}' is no decision.")),
            new AsText<MeetingId>(i => i.ToString(), t => MeetingId.Parse(t) ?? throw new JsonException($"'{t}' is no meeting.")),
            new AsText<DutyStation>(s => s.Name, t => DutyStation.Parse(t) ?? throw new JsonException($"'{t}' is no duty station.")),
            new AsText<SecretariatId>(s => s.Code, t => new SecretariatId(t)),
        },
    }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    /// <summary>What stands for each person in what this thread reads or writes just now; null where they stay as they are.</summary>
    [ThreadStatic]
    private static Func<string, string>? t_people;

    /// <summary>A record's state.</summary>
    /// <param name="record">Which.</param>
    /// <param name="people">What is written for each person's object id; null for that itself.</param>
    public static string Write(Record record, Func<string, string>? people = null) =>
        With(people, () => JsonSerializer.Serialize(record, record.GetType(), Options));

    /// <summary>Reads what <see cref="Write(Record, Func{string, string})"/> wrote.</summary>
    public static Record ReadRecord(string? format, string text, Func<string, string>? people = null) =>
        With(people, () => (Record)Read(Format.TypeOf(format), text));

    /// <summary>The events of a commit, each with its format.</summary>
    public static string Write(ImmutableArray<Event> events, Func<string, string>? people = null) => With(people, () => JsonSerializer.Serialize(
        events.Select(e => new Stored(Format.NameOf(e.GetType()), JsonSerializer.SerializeToNode(e, e.GetType(), Options)!)), Options));

    /// <summary>Reads what <see cref="Write(ImmutableArray{Event}, Func{string, string})"/> wrote.</summary>
    public static ImmutableArray<Event> ReadEvents(string text, Func<string, string>? people = null) => With(people, ImmutableArray<Event> () =>
        [.. ((Stored[])Read(typeof(Stored[]), text)).Select(s => (Event)Read(Format.TypeOf(s.Format), s.Event))]);

    /// <summary>Events that were read as they are kept, in the same form.</summary>
    public static string Write(JsonArray stored) => stored.ToJsonString(Options);

    private static T With<T>(Func<string, string>? people, Func<T> work)
    {
        t_people = people;
        try
        {
            return work();
        }
        finally
        {
            t_people = null;
        }
    }

    private static void HideObjectIds(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.AttributeProvider?.IsDefined(typeof(ObjectIdAttribute), inherit: true) == true))
            property.CustomConverter = new AsText<string>(Named, Named);
    }

    private static string Named(string person) => t_people?.Invoke(person) ?? person;

    private static object Read(Type type, string text) => Read(type, () => JsonSerializer.Deserialize(text, type, Options));

    private static object Read(Type type, JsonNode node) => Read(type, () => node.Deserialize(type, Options));

    private static object Read(Type type, Func<object?> read)
    {
        try
        {
            return read() ?? throw new LedgerFormatException($"A {type.Name} is empty.");
        }
        catch (JsonException e)
        {
            throw new LedgerFormatException($"A {type.Name} cannot be read.", e);
        }
    }

    private sealed record Stored(string Format, JsonNode Event);

    /// <summary>A value in its one spelling.</summary>
    private sealed class AsText<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } text && read(text) is { } value ? value : throw new JsonException($"This is no {typeof(T).Name}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
