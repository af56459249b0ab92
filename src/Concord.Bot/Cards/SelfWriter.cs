using Newtonsoft.Json;

namespace Concord.Bot.Cards;

/// <summary>What writes its own JSON.</summary>
internal interface ISelfWritten
{
    /// <summary>Writes it.</summary>
    void WriteTo(JsonWriter writer);
}

/// <summary>Lets what writes itself do so; nobody reads it back.</summary>
internal sealed class SelfWriter : JsonConverter<ISelfWritten>
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, ISelfWritten? value, JsonSerializer serializer) => value!.WriteTo(writer);

    /// <inheritdoc/>
    public override ISelfWritten ReadJson(JsonReader reader, Type objectType, ISelfWritten? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();
}
