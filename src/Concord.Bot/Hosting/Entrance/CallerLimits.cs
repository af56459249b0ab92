using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Bot.Schema;

namespace Concord.Bot.Hosting.Entrance;

/// <summary>
/// Counts what callers ask for. All of Teams calls from Microsoft's addresses, so who shows a valid token is counted by person,
/// and by address is counted only who does not.
/// </summary>
public sealed class CallerLimits(LimitOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _people = PerMinute(options.PerPerson),
        _strangers = PerMinute(options.PerAddress), _forgers = PerMinute(options.PerAddress);

    /// <summary>Addresses from which a valid token came: nobody else can have them refused unread.</summary>
    private readonly ConcurrentDictionary<string, bool> _known = [];

    /// <summary>Counts an activity whose token is valid.</summary>
    /// <exception cref="TooManyRequestsException">They asked for too much.</exception>
    public void CountPerson(Activity activity, string? tenant) =>
        Take(_people, $"{tenant}|{activity.From?.AadObjectId ?? activity.Conversation?.Id}");

    /// <summary>Counts a request without a token for this bot: anybody can have one sent, from Microsoft's addresses too.</summary>
    /// <exception cref="TooManyRequestsException">Too many came from there.</exception>
    public void CountStranger(IPAddress? address) => Take(_strangers, Of(address));

    /// <summary>Counts a request whose token says to be for this bot and is not valid.</summary>
    /// <exception cref="TooManyRequestsException">Too many came from there.</exception>
    public void CountForger(IPAddress? address) => Take(_forgers, Of(address));

    /// <summary>Sees that nobody reads what comes from where too many of those came from.</summary>
    /// <exception cref="TooManyRequestsException">It is such an address.</exception>
    public void CheckForger(IPAddress? address)
    {
        if (!_known.ContainsKey(Of(address)))
            Take(_forgers, Of(address), 0);
    }

    /// <summary>A valid token came from there.</summary>
    public void Know(IPAddress? address) => _known.TryAdd(Of(address), true);

    /// <inheritdoc/>
    public void Dispose()
    {
        _people.Dispose();
        _strangers.Dispose();
        _forgers.Dispose();
    }

    private static PartitionedRateLimiter<string> PerMinute(int number) => PartitionedRateLimiter.Create<string, string>(caller =>
        RateLimitPartition.GetTokenBucketLimiter(caller, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = number, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromMinutes(1) / number,
        }));

    private static void Take(PartitionedRateLimiter<string> limiter, string caller, int number = 1)
    {
        using var lease = limiter.AttemptAcquire(caller, number);
        if (!lease.IsAcquired)
            throw new TooManyRequestsException(lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1));
    }

    /// <summary>Of the sixth version of IP whoever has one address has the whole network of it.</summary>
    private static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
