using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

internal static class Same
{
    /// <summary>The same JSON as the schema wants it, whatever the order of its properties.</summary>
    public static void Json(string expected, object actual)
    {
        var json = JObject.FromObject(actual);
        Assert.True(JToken.DeepEquals(JObject.Parse(expected), json), json.ToString());
    }
}
