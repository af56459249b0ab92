namespace Concord.Bot.Delivery;

/// <summary>How Delivery works, under <c>Delivery</c>. The usual figures are for the operator not to have to know them.</summary>
public sealed class DeliveryOptions
{
    /// <summary>So long after the start is waited before the first look; a client on the same machine has to be there first.</summary>
    public TimeSpan FirstSweepAfter { get; set; } = TimeSpan.Zero;

    /// <summary>So often is looked for what has come due.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>So often is looked into the queue while it is empty.</summary>
    public TimeSpan PollEvery { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>So long is waited for an answer of the connector.</summary>
    public TimeSpan TimeOut { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>After so long, somebody who began to send something is taken to have ended before it was done.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>So often is something tried before it is put aside for people to decide.</summary>
    public int MostTries { get; set; } = 10;

    /// <summary>So long is remembered what was sent to whom; then it lapses by itself.</summary>
    public TimeSpan Kept { get; set; } = TimeSpan.FromDays(400);

    /// <summary>So many messages are under way at once, those that wait for their turn among them.</summary>
    public int AtOnce { get; set; } = 64;
}
