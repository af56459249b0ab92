using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class Error
{
    public Error()
    {
    }

    public string Code { get; set; }

    public string Message { get; set; }
}
