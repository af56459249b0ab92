namespace Concord.Testing.Connector;

/// <summary>What the bot asked the connector for.</summary>
public enum CallKind
{
    /// <summary>A message into a conversation.</summary>
    Post,

    /// <summary>Another content for a message.</summary>
    Change,

    /// <summary>A message to be gone.</summary>
    Delete,

    /// <summary>A conversation with a person.</summary>
    Create,
}
