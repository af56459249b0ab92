using System.Text.Json;
using System.Text.RegularExpressions;
using Concord.DevHost.Demonstration;

namespace Concord.DevHost.Processes;

/// <summary>Microsoft's Agents Playground: a client in the browser that shows and sends what Teams does.</summary>
public sealed partial class Playground : IAsyncDisposable
{
    private const int UsualPort = 56150;

    private readonly ChildProcess _process;

    private Playground(ChildProcess process, int port) => (_process, Address) = (process, new Uri($"http://localhost:{port}"));

    /// <summary>What to open in the browser.</summary>
    public Uri Address { get; }

    /// <summary>Completes when it has ended, asked or not.</summary>
    public Task<int> Exited => _process.Exited;

    /// <summary>Says early that a port which was asked for cannot be had.</summary>
    /// <exception cref="StartException">Another program has it.</exception>
    public static void CheckPort(int? port)
    {
        if (port is { } wanted && !FreePort.IsFree(wanted))
            throw new StartException($"Port {wanted} is taken by another program. Stop that one, or leave --port away: a free one is chosen then.");
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="folder">Where its configuration and logs lie; made if it is not there.</param>
    /// <param name="messages">Where it posts what people do.</param>
    /// <param name="port">Its port; null for any free one.</param>
    /// <exception cref="StartException">It did not start.</exception>
    public static async Task<Playground> StartAsync(string folder, Uri messages, int? port, CancellationToken cancel)
    {
        var number = port ?? (FreePort.IsFree(UsualPort) ? UsualPort : FreePort.Next());
        var configuration = Path.Combine(Directory.CreateDirectory(folder).FullName, ".m365agentsplayground.yml");
        // Every JSON text is a YAML text.
        await File.WriteAllTextAsync(configuration, JsonSerializer.Serialize(Configuration()), cancel);
        var listening = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = NodePackages.Start(
            "Playground", Path.Combine("@microsoft", "m365agentsplayground", "cli.js"),
            ["start", "--app-endpoint", messages.ToString(), "--channel-id", "msteams", "--disable-telemetry", "--port", $"{number}"],
            line =>
            {
                if (Listening().Match(line) is { Success: true } match)
                    listening.TrySetResult(int.Parse(match.Groups[1].ValueSpan, provider: null));
            },
            folder, new Dictionary<string, string?> { ["TEAMSAPPTESTER_BROWSER"] = "none" });
        try
        {
            if (await Task.WhenAny(listening.Task, process.Exited).WaitAsync(cancel) != listening.Task)
                throw new StartException($"The Playground did not start:{Environment.NewLine}{process.LastLines}");
            return new Playground(process, await listening.Task);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it.</summary>
    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static object Configuration() => new
    {
        version = "0.1.1",
        tenantId = Scene.TenantId,
        bot = new { id = Scene.BotId, name = "Concord" },
        currentUser = User(People.All[0]),
        users = People.All.Skip(1).Select(User),
        personalChat = new { id = "a:personal-chat" },
        groupChat = new { id = "19:group-chat@thread.v2", name = "Executive Secretaries" },
        team = new
        {
            id = Scene.TeamId, name = "CMS Family", aadGroupId = "00000000-0000-0000-0000-0000000000f1",
            channels = new[] { new { id = "19:action-plan@thread.tacv2", name = "Action plan" } },
        },
    };

    private static object User(Person person) => new
    {
        id = person.Id, name = person.Name, userPrincipleName = $"{person.ObjectId[^1]}@example.org", aadObjectId = person.ObjectId,
        givenName = person.Name, surname = "", email = $"{person.ObjectId[^1]}@example.org",
    };

    [GeneratedRegex("^Listening on ([0-9]+)$")]
    private static partial Regex Listening();
}
