using NodaTime;

namespace Concord.Bot.Delivery.Pace;

/// <summary>The pauses that Teams asked any instance for; all instances keep them.</summary>
public sealed class Pauses(Ledger.Ledger ledger, TimeProvider time) : IDisposable
{
    /// <summary>How old what is known of them may be, and how long one is remembered after its end.</summary>
    private static readonly Duration Fresh = Duration.FromSeconds(1), Recent = Duration.FromMinutes(10);

    private readonly Dictionary<string, (Instant Until, Instant Read)> _known = [];
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Real time, wherever the service's own clock stands: Teams goes by it.</summary>
    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>The pause of that tenant, as it was known within the last second.</summary>
    public async Task<Pause> OfAsync(string tenant, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (!_known.TryGetValue(tenant, out var known) || Now - known.Read >= Fresh)
                _known[tenant] = known = (await ledger.PausedUntilAsync(tenant, cancellationToken), Now);
            return new(Duration.Max(known.Until - Now, Duration.Zero).ToTimeSpan(), Now - known.Until < Recent);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Has all instances pause for that tenant; one that ends later already stands.</summary>
    /// <param name="tenant">Whose limit was met; empty where it is not known.</param>
    /// <param name="length">How long, from now.</param>
    /// <param name="cancellationToken">Leaves the others uninformed.</param>
    public async Task BeginAsync(string tenant, Duration length, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            // Here it holds even where the others could not be told.
            var until = Now + length;
            if (!_known.TryGetValue(tenant, out var known) || known.Until < until)
                _known[tenant] = (until, Now);
            _known[tenant] = (await ledger.PauseAsync(tenant, until, cancellationToken), Now);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();
}
