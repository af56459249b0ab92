using AdaptiveCards;
using Newtonsoft.Json;

namespace Concord.Bot.Cards;

/// <summary>An element as it was once written, for what is shown far more often than it changes.</summary>
/// <param name="element">What is to be written; it is stamped with the workspace here, since nobody looks into it again.</param>
/// <param name="workspace">For its buttons.</param>
[JsonConverter(typeof(SelfWriter))]
internal sealed class WrittenElement(AdaptiveElement element, string workspace) : AdaptiveElement, ISelfWritten
{
    private readonly string _json = JsonConvert.SerializeObject(element.For(workspace));

    /// <inheritdoc/>
    public override string Type { get; set; } = element.Type;

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => writer.WriteRawValue(_json);
}
