using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class Entity
{
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];

    /// <summary>The same entity as another type, such as a mention.</summary>
    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    public string Type { get; set; }
}
