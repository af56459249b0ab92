namespace Concord.Testing.Connector;

/// <summary>Holds what arrives against the limits of Teams, independently of how the bot does it.</summary>
internal sealed class Meter
{
    private static readonly (int Most, double Seconds)[] OfTenant = [(50, 1)], OfConversation = [(7, 1), (8, 2), (60, 30), (1_800, 3_600)];

    private readonly Dictionary<string, List<TimeSpan>> _arrived = [];

    /// <summary>Counts a call, unless it breaks a limit: then says which, and for how long there is no room.</summary>
    public (string Limit, TimeSpan Wait)? Take(string conversation, TimeSpan at)
    {
        foreach (var (key, limits) in new[] { ("", OfTenant), (conversation, OfConversation) })
            foreach (var (most, seconds) in limits)
                if (Arrived(key) is var arrived && arrived.Count >= most && arrived[^most] + TimeSpan.FromSeconds(seconds) is var free && free > at)
                    return ($"{most} in {seconds} s", free - at);
        Arrived("").Add(at);
        Arrived(conversation).Add(at);
        return null;
    }

    private List<TimeSpan> Arrived(string key) => _arrived.TryGetValue(key, out var arrived) ? arrived : _arrived[key] = [];
}
