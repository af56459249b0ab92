using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests;

internal static class Same
{
    /// <summary>The same JSON, whatever the order of its properties; dates are compared as they are written.</summary>
    public static void Json(string expected, JToken? actual) =>
        Assert.True(JToken.DeepEquals(Parse(expected), actual is null ? null : Parse(actual.ToString())), actual?.ToString());

    private static JToken? Parse(string json) =>
        JsonConvert.DeserializeObject<JToken>(json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None });
}
