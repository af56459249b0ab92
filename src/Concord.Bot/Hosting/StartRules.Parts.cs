using Concord.Bot.Delivery;
using Concord.Bot.Hosting.Entrance;

namespace Concord.Bot.Hosting;

public static partial class StartRules
{
    internal static IEnumerable<string> Storage(StorageOptions storage)
    {
        var keyed = IsSet(storage.ConnectionString);
        if (!keyed && !IsSet(storage.TableEndpoint))
            yield return "Neither Storage:TableEndpoint nor Storage:ConnectionString is set. Set the table endpoint of the storage account which holds the record.";
        else if (!keyed && !IsSet(storage.QueueEndpoint))
            yield return "Storage:QueueEndpoint is not set, so nothing could be sent by itself. Set the queue endpoint of the same storage account.";
        if (keyed && (IsSet(storage.TableEndpoint) || IsSet(storage.QueueEndpoint)))
            yield return "Storage:ConnectionString is set beside Storage:TableEndpoint or Storage:QueueEndpoint. Keep the endpoints, or in development the connection string.";
        foreach (var (name, value) in new[] { (nameof(storage.TableEndpoint), storage.TableEndpoint), (nameof(storage.QueueEndpoint), storage.QueueEndpoint) })
            if (IsSet(value) && !(Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
                yield return $"Storage:{name} is '{value}', which is no https address. Set it to the one that Azure shows under the storage account's endpoints.";
        if (!IsQueueName(storage.Queue))
            yield return $"Storage:Queue is '{storage.Queue}', which no queue can be called. Use 3 to 56 lower case letters, digits and hyphens.";
    }

    private static IEnumerable<string> Delivery(DeliveryOptions delivery)
    {
        var times = new[] { (nameof(delivery.SweepEvery), delivery.SweepEvery), (nameof(delivery.PollEvery), delivery.PollEvery), (nameof(delivery.TimeOut), delivery.TimeOut), (nameof(delivery.Lease), delivery.Lease), (nameof(delivery.Kept), delivery.Kept) };
        foreach (var (name, time) in times)
            if (time <= TimeSpan.Zero)
                yield return $"Delivery:{name} is {time}. Write a time that passes, such as 00:00:05 for five seconds.";
        foreach (var (name, number) in new[] { (nameof(delivery.MostTries), delivery.MostTries), (nameof(delivery.AtOnce), delivery.AtOnce) })
            if (number < 1)
                yield return $"Delivery:{name} is {number}. Set it to 1 or more.";
    }

    private static IEnumerable<string> Series(WorkspaceOptions workspace, string at)
    {
        foreach (var (i, series) in workspace.Series.Index())
        {
            foreach (var fault in Faults(series, $"{at}:{i}"))
                yield return fault;
            if (series.Lead is { } lead && workspace.Secretariats.TrueForAll(s => s.Code != lead))
                yield return $"{at}:{i}:Lead is '{lead}', which is none of the group's secretariats. Name one of them by its Code.";
            if (workspace.Series.FindIndex(s => s.Code == series.Code) < i)
                yield return $"{at}:{i}:Code is '{series.Code}', which another series has. Give each its own.";
        }
        if (workspace.Series.Count > Domain.Meetings.Series.Most)
            yield return $"{at} names {workspace.Series.Count} series, and a group has {Domain.Meetings.Series.Most} at most. Name fewer.";
    }

    private static IEnumerable<string> Telemetry(TelemetryOptions telemetry)
    {
        if (IsSet(telemetry.OtlpEndpoint) && !(Uri.TryCreate(telemetry.OtlpEndpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            yield return $"Telemetry:OtlpEndpoint is '{telemetry.OtlpEndpoint}', which is no address. Set it to the collector's, such as http://localhost:4318.";
        if (IsSet(telemetry.ConnectionString) && !telemetry.ConnectionString!.Contains("InstrumentationKey=", StringComparison.OrdinalIgnoreCase))
            yield return "Telemetry:ConnectionString is none of Application Insights. Set it to the one on its overview page, which begins with InstrumentationKey=.";
    }

    private static IEnumerable<string> Graph(ConcordOptions options, bool development)
    {
        if (options.Graph.Enabled && !development && !IsSet(options.MicrosoftAppId))
            yield return "Graph:Enabled is set while MicrosoftAppId is not, so that no token for Graph could be had. Set it to the bot's Entra application id.";
        if (options.Graph.TimeOut < TimeSpan.FromMilliseconds(10) || options.Graph.TimeOut > TimeSpan.FromMinutes(1))
            yield return $"Graph:TimeOut is {options.Graph.TimeOut}. Write a time of at most a minute, such as 00:00:20 for twenty seconds.";
        if (options.Graph.BaseUrl is { } url && !(development && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback))
            yield return $"Graph:BaseUrl is '{url}'. It is for tests on this machine, in Development only. Remove it.";
        if (!options.Graph.Enabled && IsSet(options.Graph.Organiser))
            yield return "Graph:Organiser is set while Graph:Enabled is not. Set Graph:Enabled to true, or remove it.";
    }

    private static IEnumerable<string> Address(string? address)
    {
        if (IsSet(address) && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/"))
            yield return $"Address is '{address}', which is no address of a service. Set it to where Teams reaches the bot, without a path, such as https://concord.example.org.";
    }

    private static IEnumerable<string> Limits(LimitOptions limits)
    {
        foreach (var (name, number) in new[] { (nameof(limits.PerPerson), limits.PerPerson), (nameof(limits.PerAddress), limits.PerAddress) })
            if (number is < 1 or > 100_000)
                yield return $"Limits:{name} is {number}. Set it to how many there may be in a minute, from 1 to 100000.";
        if (limits.Proxies is < 0 or > 10)
            yield return $"Limits:Proxies is {limits.Proxies}. Set it to how many proxies stand before the service, 0 where it is reached itself.";
    }

    /// <summary>Seven more characters are needed for the one beside it.</summary>
    private static bool IsQueueName(string name) => name.Length is >= 3 and <= 56 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && name[0] != '-' && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal);
}
