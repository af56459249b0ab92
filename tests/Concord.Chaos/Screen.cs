using Concord.Testing.Connector;
using Newtonsoft.Json.Linq;

namespace Concord.Chaos;

/// <summary>What people see: each message as it was posted or changed last.</summary>
internal static class Screen
{
    /// <summary>The last content of each message, by its id.</summary>
    public static Dictionary<string, Call> Messages(FakeConnector connector)
    {
        Dictionary<string, Call> shown = [];
        foreach (var call in connector.Calls.Where(c => c.Taken && c.Kind is CallKind.Post or CallKind.Change))
            shown[call.Id] = call;
        return shown;
    }

    /// <summary>The data of all buttons with that verb on a message.</summary>
    public static IEnumerable<JObject> Buttons(this Call message, string verb) =>
        message.Activity.SelectTokens("attachments[*].content").OfType<JObject>().SelectMany(c => c.DescendantsAndSelf()).OfType<JObject>()
            .Where(o => (string?)o["type"] is "Action.Execute" or "Action.Submit" && ((string?)o["verb"] == verb || (string?)o["data"]?["verb"] == verb))
            .Select(o => (JObject)o["data"]!);
}
