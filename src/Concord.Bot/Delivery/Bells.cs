namespace Concord.Bot.Delivery;

/// <summary>What this process has done that its own loops need not wait for: others find it in their time.</summary>
public sealed class Bells(TimeProvider time)
{
    /// <summary>Something was committed.</summary>
    internal Bell Sweep { get; } = new(time);

    /// <summary>Something was put into the queue.</summary>
    internal Bell Work { get; } = new(time);

    /// <summary>Something was committed.</summary>
    public void Committed() => Sweep.Ring();
}
