using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>Activities as a channel writes them.</summary>
internal static class Said
{
    public const string Nowhere = "http://127.0.0.1:9/";

    public static string Message(string text = "hello", string serviceUrl = Nowhere, string id = "in", string conversation = "19:a;b@thread", string? locale = null) =>
        Activity("message", serviceUrl, id, conversation, ("text", text), ("locale", locale));

    public static string Invoke(string? name, JToken? value = null, string serviceUrl = Nowhere) =>
        Activity("invoke", serviceUrl, "in", "19:a;b@thread", ("name", name), ("value", value));

    public static string Activity(string type, string serviceUrl, string id, string conversation, params (string Name, JToken? Value)[] more)
    {
        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = id,
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["from"] = new JObject { ["id"] = "29:user", ["aadObjectId"] = "oid" },
            ["recipient"] = new JObject { ["id"] = "28:bot" },
            ["conversation"] = new JObject { ["id"] = conversation, ["tenantId"] = "tenant" },
        };
        foreach (var (key, value) in more)
            if (value is not null and not JValue { Value: null })
                activity[key] = value;
        return activity.ToString();
    }
}
