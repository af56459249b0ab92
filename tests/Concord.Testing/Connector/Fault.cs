namespace Concord.Testing.Connector;

/// <summary>A way in which the connector misbehaves.</summary>
/// <param name="Status">What is answered; 0 where the connection breaks instead.</param>
/// <param name="Taken">Whether people see the message all the same.</param>
/// <param name="RetryAfter">Seconds that the answer asks to wait.</param>
/// <param name="Hangs">Whether nothing comes until the caller gives up.</param>
public sealed record Fault(int Status, bool Taken = false, int? RetryAfter = null, bool Hangs = false)
{
    /// <summary>Takes the message, and the answer is lost.</summary>
    public static Fault Lost { get; } = new(0, Taken: true);

    /// <summary>Breaks the connection before it took the message.</summary>
    public static Fault Broken { get; } = new(0);

    /// <summary>Takes nothing and says nothing.</summary>
    public static Fault Hanging { get; } = new(0, Hangs: true);

    /// <summary>Too many requests.</summary>
    public static Fault TooMany(int retryAfter) => new(429, RetryAfter: retryAfter);
}
