using Newtonsoft.Json.Linq;

namespace Concord.Bot.Tests.FrontDoor;

/// <summary>Reading cards as people do: their words, and their buttons.</summary>
internal static class Shown
{
    public static JObject With(this JObject activity, string name, object value)
    {
        activity[name] = JToken.FromObject(value);
        return activity;
    }

    /// <summary>The card of a posted activity or of an invoke's answer; fails where there is none.</summary>
    public static JObject Card(JObject from) =>
        (JObject)((from["attachments"]?.FirstOrDefault()?["content"] ?? from["value"]) as JObject ?? throw new InvalidOperationException($"No card in {from}"));

    /// <summary>Ids that stand more than once in the cards within: Adaptive Cards demand that each is there once.</summary>
    public static IEnumerable<string> RepeatedIds(JObject from) =>
        from.DescendantsAndSelf().OfType<JObject>().Where(o => (string?)o["type"] == "AdaptiveCard" && !o.Ancestors().OfType<JObject>().Any(a => (string?)a["type"] == "AdaptiveCard"))
            .SelectMany(card => card.Descendants().OfType<JObject>().Where(o => o["type"] is not null).Select(o => (string?)o["id"]).OfType<string>()
                .GroupBy(id => id).Where(g => g.Count() > 1).Select(g => $"{g.Key} in {(string?)card["fallbackText"]}"));

    /// <summary>All that a reader sees, buttons' titles included, in the order in which it stands.</summary>
    public static string Words(JObject from) => from["text"] is { } text && from["attachments"]?.Any() is not true
        ? (string)text!
        : string.Join(" | ", Card(from).DescendantsAndSelf().OfType<JProperty>()
            .Where(p => p.Name is "text" or "title" or "label").Select(p => (string?)p.Value));

    /// <summary>The data of the button with this verb, Execute or Submit, wherever it stands; <paramref name="state"/> tells three apart.</summary>
    public static JObject Action(JObject from, string verb, string? state = null) =>
        Actions(from, verb).First(d => state is null || (string?)d["state"] == state);

    /// <summary>The data of all buttons with this verb.</summary>
    public static IEnumerable<JObject> Actions(JObject from, string verb) =>
        Card(from).DescendantsAndSelf().OfType<JObject>()
            .Where(o => (string?)o["type"] is "Action.Execute" or "Action.Submit")
            .Where(o => (string?)o["verb"] == verb || (string?)o["data"]?["verb"] == verb)
            .Select(o => (JObject)o["data"]!);
}
