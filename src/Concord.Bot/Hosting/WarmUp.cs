using Concord.Bot.Conversation;

namespace Concord.Bot.Hosting;

/// <summary>Makes what takes long the first time while nobody waits for it; the service answers meanwhile.</summary>
public sealed class WarmUp : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(RelativeDates.WarmUp, stoppingToken);
}
