using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Concord.DevHost;
using Concord.DevHost.Processes;

namespace Concord.Benchmarks.Servers;

/// <summary>A server in a process of its own, so that its processor time is its own.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly HttpClient Http = new();

    private readonly ChildProcess _child;
    private readonly Process _process;
    private readonly Uri _messages;

    private Server(string assembly, string[] role, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var address = $"http://127.0.0.1:{FreePort.Next()}";
        _messages = new Uri($"{address}/api/messages");
        Started = Stopwatch.StartNew();
        _child = ChildProcess.Start(
            string.Join(' ', ["server", .. role]), "dotnet", [assembly, .. role, $"--urls={address}", .. settings.Select(s => $"--{s.Key}={s.Value}")],
            environment: [new("ASPNETCORE_ENVIRONMENT", "Development")]);
        _process = Process.GetProcessById(_child.Id);
    }

    /// <summary>Since the process was started.</summary>
    public Stopwatch Started { get; }

    /// <summary>All that it has computed until now.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory in use.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The bot as it is built.</summary>
    public static Server Bot(IEnumerable<KeyValuePair<string, string>> settings) => new(Places.Bot, [], settings);

    /// <summary>This program in another role.</summary>
    public static Server InRole(string role, IEnumerable<KeyValuePair<string, string>> settings) =>
        new(typeof(Server).Assembly.Location, [role], settings);

    /// <summary>Has it answer an activity; fails where it does not.</summary>
    /// <param name="activity">The body.</param>
    /// <param name="trace">A W3C trace id which the server's own requests carry on; null for none.</param>
    public async Task<string> SendAsync(string activity, string? trace = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _messages) { Content = new StringContent(activity, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        if (trace is not null)
            request.Headers.Add("traceparent", $"00-{trace}-00f067aa0ba902b7-01");
        using var response = await Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? body : throw new InvalidOperationException($"{response.StatusCode}: {body}\n{_child.LastLines}");
    }

    /// <summary>Waits until it answers this activity.</summary>
    public Task WaitAsync(string activity) => UntilAsync(() => SendAsync(activity));

    /// <summary>Waits until it says that it is ready, and gives how long that took from the start of its process.</summary>
    public async Task<TimeSpan> ReadyAsync()
    {
        await UntilAsync(() => Http.GetStringAsync(new Uri(_messages, "/health/ready")));
        return Started.Elapsed;
    }

    private async Task UntilAsync(Func<Task> succeeds)
    {
        while (true)
            try
            {
                await succeeds();
                return;
            }
            catch (HttpRequestException) when (!_child.Exited.IsCompleted && Started.Elapsed < TimeSpan.FromMinutes(2))
            {
                await Task.Delay(5);
            }
            catch (HttpRequestException e)
            {
                throw new InvalidOperationException($"It did not start:\n{_child.LastLines}", e);
            }
    }

    /// <summary>Waits until it has nothing more to do in the background.</summary>
    public async Task SettleAsync()
    {
        for (var (before, tries) = (TimeSpan.MinValue, 0); Processor is var now && now != before && tries < 30; tries++)
        {
            before = now;
            await Task.Delay(200);
        }
    }

    public ValueTask DisposeAsync()
    {
        _process.Dispose();
        return _child.DisposeAsync();
    }
}
