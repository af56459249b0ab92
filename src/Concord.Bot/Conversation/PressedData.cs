using Concord.Bot.Cards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Conversation;

/// <summary>What a card's button and the card's inputs carry, as plain texts. Anything else in it is dropped.</summary>
/// <param name="Verb">Empty where there is none.</param>
/// <param name="Data">By name.</param>
public sealed record PressedData(string Verb, IReadOnlyDictionary<string, string> Data)
{
    /// <summary>Names that a card of ours could hold; more is a forgery, cut off.</summary>
    private const int MostValues = 60;

    /// <summary>What an Action.Submit sends as a message; null for a message that people wrote.</summary>
    public static PressedData? Of(Activity activity) =>
        activity.Value is JObject data ? Of((string?)(data["verb"] as JValue), data) : null;

    /// <summary>What an Action.Execute sends.</summary>
    public static PressedData Of(string? verb, object? data) => new(
        verb ?? "",
        FormIds.Read((data as JObject)?.Properties().Where(p => p.Value is JValue { Type: not JTokenType.Null }).Take(MostValues)
            .ToDictionary(p => p.Name, p => Text((JValue)p.Value), StringComparer.Ordinal) ?? []));

    /// <summary>The parser makes dates of what looks like one; a date input's value is its day.</summary>
    private static string Text(JValue value) => value.Type == JTokenType.Date
        ? value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : value.Type == JTokenType.String ? (string)value! : value.ToString(Formatting.None);
}
