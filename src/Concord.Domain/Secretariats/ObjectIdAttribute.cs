namespace Concord.Domain.Secretariats;

/// <summary>Marks an Entra object id in what is kept for ever, so that the ledger writes a pseudonym in its place.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ObjectIdAttribute : Attribute;
