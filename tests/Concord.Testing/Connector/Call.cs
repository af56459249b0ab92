using Newtonsoft.Json.Linq;

namespace Concord.Testing.Connector;

/// <summary>A request of the bot's, and what came of it.</summary>
/// <param name="At">When it arrived, from the start of the connector.</param>
/// <param name="Kind">What it asked for.</param>
/// <param name="Conversation">In which conversation; the new one's id for <see cref="CallKind.Create"/>.</param>
/// <param name="Id">The message: the new one's id for <see cref="CallKind.Post"/>, whether the bot got to know it or not.</param>
/// <param name="Body">As it came.</param>
/// <param name="Fault">What was done instead of an honest answer; null where nothing was.</param>
public sealed record Call(TimeSpan At, CallKind Kind, string Conversation, string Id, byte[] Body, Fault? Fault)
{
    private readonly Lazy<JObject> _activity = new(() =>
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StreamReader(new MemoryStream(Body))) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JObject.Load(reader);
    });

    /// <summary>Whether people see it.</summary>
    public bool Taken => Fault?.Taken ?? true;

    /// <summary>The body, read.</summary>
    public JObject Activity => _activity.Value;
}
