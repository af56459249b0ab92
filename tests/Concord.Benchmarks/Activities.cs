using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Concord.Benchmarks.Seeding;
using Concord.Benchmarks.Servers;
using Newtonsoft.Json;

namespace Concord.Benchmarks;

/// <summary>Activities as Teams sends them.</summary>
internal static partial class Activities
{
    public const string DueQuestion = "What's due this month?";

    private static int _last;

    /// <summary>Somebody says something in their personal chat.</summary>
    public static string Message(string serviceUrl, string text) => JsonConvert.SerializeObject(new
    {
        text, textFormat = "plain", type = "message", timestamp = "2027-06-14T08:00:00.123Z", localTimestamp = "2027-06-14T10:00:00.123+02:00",
        id = Next(), channelId = "msteams", serviceUrl, from = Person, conversation = Chat, recipient = Bot,
        entities = new[] { new { locale = "en-GB", country = "GB", platform = "Web", timezone = "Europe/Berlin", type = "clientInfo" } },
        channelData = Tenant, locale = "en-GB", localTimezone = "Europe/Berlin",
    });

    /// <summary>The head of AEWA presses "on track" on the card of a milestone as of that version.</summary>
    public static string Press(string serviceUrl, int milestone, long seen) => Pressed(serviceUrl, "On track", "milestone.report", new
    {
        milestone = $"{Given.Year}-{milestone:000}", state = "onTrack", seen = $"{seen}", language = "en", note = "",
    });

    /// <summary>The head of AEWA reports a milestone at risk, whatever others reported before.</summary>
    public static string Report(string serviceUrl, int milestone, string note) => Pressed(serviceUrl, "At risk", "milestone.report", new
    {
        milestone = $"{Given.Year}-{milestone:000}", state = "atRisk", language = "en", note,
    });

    /// <summary>The head of AEWA presses "agree" on the card of a decision.</summary>
    public static string Agree(string serviceUrl, int decision) => Pressed(serviceUrl, "Agree", "decision.answer", new
    {
        decision = $"{decision:000000}", revision = "1", answer = "agree", language = "en",
    });

    private static string Pressed(string serviceUrl, string title, string verb, object data) => JsonConvert.SerializeObject(new
    {
        name = "adaptiveCard/action", type = "invoke", timestamp = "2027-06-14T08:00:00.123Z", localTimestamp = "2027-06-14T10:00:00.123+02:00",
        id = Next(), channelId = "msteams", serviceUrl, from = Person, conversation = Chat, recipient = Bot,
        entities = new[] { new { locale = "en-GB", country = "GB", platform = "Web", timezone = "Europe/Berlin", type = "clientInfo" } },
        channelData = Tenant, replyToId = "card-1", locale = "en-GB", localTimezone = "Europe/Berlin",
        value = new
        {
            action = new { type = "Action.Execute", title, verb, data },
            trigger = "manual",
        },
    });

    /// <summary>The same person types into the message box.</summary>
    public static string Typed(string serviceUrl, string typed) => JsonConvert.SerializeObject(new
    {
        name = "composeExtension/query", type = "invoke", timestamp = "2027-06-14T08:00:00.123Z", id = Next(), channelId = "msteams", serviceUrl,
        from = Person, conversation = Chat, recipient = Bot, channelData = Tenant, locale = "en-GB",
        value = new { commandId = "decisions", parameters = new[] { new { name = "query", value = typed } }, queryOptions = new { skip = 0, count = 25 } },
    });

    /// <summary>Opens a milestone's card and gives the version that it shows.</summary>
    public static async Task<long> OpenAsync(Server bot, FakeConnector connector, int milestone)
    {
        await bot.SendAsync(Message(connector.Address, $"milestone {milestone}"));
        return VersionIn(Encoding.UTF8.GetString(connector.Last));
    }

    /// <summary>The version that a milestone's card shows, from the invoke's answer; fails where there is no such card.</summary>
    public static long VersionIn(string answer) => Seen().Match(answer) is { Success: true } match
        ? long.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
        : throw new InvalidOperationException($"No milestone's card: {answer}");

    private static object Person => new { id = "29:1abc", name = "Head of AEWA", aadObjectId = Given.Head };

    private static object Chat => new { conversationType = "personal", tenantId = "tenant", id = "a:1personal" };

    private static object Bot => new { id = "28:00000000-0000-0000-0000-0000000000b0", name = "Concord" };

    private static object Tenant => new { tenant = new { id = "tenant" } };

    private static string Next() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        "seen":"(\d+)"
        """)]
    private static partial Regex Seen();
}
