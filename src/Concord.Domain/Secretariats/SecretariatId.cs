namespace Concord.Domain.Secretariats;

/// <summary>The code of a secretariat: the acronym of the instrument it serves, in capitals, such as <c>AEWA</c>.</summary>
public readonly record struct SecretariatId(string Code)
{
    /// <inheritdoc/>
    public override string ToString() => Code;
}
