using System.Globalization;
using System.Text;
using Concord.Testing.Connector;
using Newtonsoft.Json.Linq;

namespace Concord.Chaos;

/// <summary>People in Teams: what they say and press goes to any instance, and again to another where the first one died.</summary>
/// <param name="door">Where the next activity goes; null where nobody is there.</param>
/// <param name="connector">What they see.</param>
/// <param name="random">What they press.</param>
internal sealed class People(Func<Uri?> door, FakeConnector connector, Random random) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private int _last, _again;

    /// <summary>How often something had to be sent again.</summary>
    public int Again => _again;

    /// <summary>Presses whose answer came.</summary>
    public int Answered { get; private set; }

    /// <summary>Says something in the personal chat or the channel.</summary>
    public Task SayAsync(string person, string text, bool inChannel = false)
    {
        var activity = Activity(person, inChannel ? Channel : $"a:{person}");
        activity["text"] = text;
        if (inChannel)
            activity["entities"] = JArray.FromObject(new[] { new { type = "mention", text = "<at>Concord</at>", mentioned = new { id = "28:concord", name = "Concord" } } });
        return DeliverAsync(activity);
    }

    /// <summary>Presses a button on the newest message that has one with this verb and which the person sees; whether there was one.</summary>
    public async Task<bool> PressAsync(string person, string verb, Func<JObject, bool>? which = null, string? note = null)
    {
        var seen = Screen.Messages(connector).Values.Where(m => m.Conversation == $"a:{person}" || m.Conversation.StartsWith(Scene.Team, StringComparison.Ordinal));
        var buttons = seen.SelectMany(m => m.Buttons(verb).Where(which ?? (_ => true)).Select(data => (Message: m, Data: data))).ToList();
        if (buttons.Count == 0)
            return false;
        var newest = buttons.Max(b => b.Message.At);
        var (message, data) = note is null ? buttons.First(b => b.Message.At == newest) : buttons[random.Next(buttons.Count)];
        data = (JObject)data.DeepClone();
        if (note is not null)
            data["note"] = note;
        await PressAsync(person, message.Conversation, message.Id, verb, data);
        Answered++;
        return true;
    }

    /// <summary>Presses a button of that message, and gives what it is answered with.</summary>
    public Task<string> PressAsync(string person, string conversation, string message, string verb, JObject data)
    {
        var activity = Activity(person, conversation);
        (activity["type"], activity["name"], activity["replyToId"]) = ("invoke", "adaptiveCard/action", message);
        activity["value"] = JObject.FromObject(new { action = new { type = "Action.Execute", verb, data }, trigger = "manual" });
        return DeliverAsync(activity);
    }

    public void Dispose() => _http.Dispose();

    private const string Channel = Scene.Team + ";messageid=1";

    private JObject Activity(string person, string conversation)
    {
        var inChannel = conversation.StartsWith(Scene.Team, StringComparison.Ordinal);
        return JObject.FromObject(new
        {
            type = "message", id = $"m{Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture)}", channelId = "msteams",
            serviceUrl = connector.Address.ToString().TrimEnd('/'), locale = "en-GB",
            from = new { id = $"29:{person}", name = "Somebody", aadObjectId = person }, recipient = new { id = "28:concord", name = "Concord" },
            conversation = new { id = conversation, tenantId = "tenant", conversationType = inChannel ? "channel" : "personal" },
            channelData = inChannel ? (object)new { tenant = new { id = "tenant" }, team = new { id = Scene.Team } } : new { tenant = new { id = "tenant" } },
        });
    }

    /// <summary>The same activity again, to another one, until it is answered: so does Teams.</summary>
    private async Task<string> DeliverAsync(JObject activity)
    {
        var body = activity.ToString();
        for (var tries = 0; ; tries++)
            try
            {
                var address = door() ?? throw new HttpRequestException("Nobody is there.");
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using var response = await _http.PostAsync(new Uri(address, "/api/messages"), content);
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync();
            }
            catch (Exception e) when (tries < 100 && e is HttpRequestException or TaskCanceledException)
            {
                Interlocked.Increment(ref _again);
                await Task.Delay(200);
            }
    }
}
