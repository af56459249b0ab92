using Concord.Testing;
using FsCheck.Xunit;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.FrontDoor;

/// <summary>
/// Two workspaces on one bot and one table: whatever is said and pressed in whichever order, each is answered and recorded as if
/// it were alone, and who belongs to one learns and changes nothing of the other.
/// </summary>
public sealed class IsolationTests(AzuriteFixture azurite)
{
    private const int Steps = 40;

    private static readonly Group Family = new("family", "CMS Family", Team, [HeadOfCms, HeadOfAewa, NoteTaker], "Alpha"),
        Others = new("others", "Flyway Group", "19:other@thread.tacv2", [Elsewhere, NoteTaker], "Beta");

    private static readonly (string, string)[] InBoth =
    [
        ("Workspaces:1:Name", "Flyway Group"),
        ("Workspaces:1:People:3:ObjectId", NoteTaker), ("Workspaces:1:People:3:Roles:0:Role", "NoteTaker"),
    ];

    [Property(MaxTest = 2)]
    public async Task Each_workspace_goes_on_as_if_it_were_alone(int seed)
    {
        var random = new Random(seed);
        var steps = Enumerable.Range(0, Steps).Select(_ => Step.Any(random)).ToList();

        await using var both = await OpenAsync(azurite, InBoth);
        await using var familyAlone = await OpenAsync(azurite, ("Workspaces:1:Name", "Flyway Group"));
        await using var othersAlone = await OpenAsync(azurite, [.. InBoth, ("Workspaces:0:People:3:ObjectId", "00000000-0000-0000-0000-0000000000ff")]);
        var together = new Player(both, inSeveral: true);
        Dictionary<Group, Player> alone = new() { [Family] = new(familyAlone, inSeveral: false), [Others] = new(othersAlone, inSeveral: false) };

        foreach (var step in steps)
        {
            var answered = await together.PlayAsync(step);
            Assert.DoesNotContain((step.Group == Family ? Others : Family).Mark, answered);
            var expected = await alone[step.Group].PlayAsync(step);
            Assert.True(expected == answered, $"{step}\n{expected}\n{answered}");
            await together.IntrudeAsync(step);
        }

        foreach (var (group, player) in alone)
            Assert.Equal(await RecordsAsync(player.House, group), await RecordsAsync(both, group));
    }

    private static async Task<string> RecordsAsync(House house, Group group)
    {
        var cancel = TestContext.Current.CancellationToken;
        var workspace = await house.Ledger.ReadAsync(new(group.Id), cancel);
        Assert.True((await house.Ledger.VerifyAsync(new(group.Id), cancel)).IsSound);
        return JsonConvert.SerializeObject(workspace.Records.Select(r => new { r.Key, Record = (object)r }), Formatting.Indented);
    }

    /// <summary>A workspace; all that is written in it bears its mark.</summary>
    private sealed record Group(string Id, string Name, string Team, string[] People, string Mark);

    private sealed record Step(Group Group, string Person, bool InChannel, int Action, int Number)
    {
        public static Step Any(Random random)
        {
            var group = random.Next(2) == 0 ? Family : Others;
            return new(group, group.People[random.Next(group.People.Length)], random.Next(2) == 0, random.Next(9), random.Next(1, 5));
        }

        public string Words => Action switch
        {
            0 or 1 => $"priority,milestone,responsible secretariats,due\n{Group.Mark} work,{Group.Mark} brief {Number},CMS; AEWA,{Number + 6}/{Number + 6}/2027",
            2 => $"milestone {Number} is done for CMS",
            3 => $"milestone {Number} is at risk, {Group.Mark} left",
            4 => "show the 2027 action plan",
            5 => $"history of milestone {Number}",
            6 => "how is the action plan doing?",
            7 => $"duty station,date,name\n{Group.Mark} Town,2027-05-0{Number},{Group.Mark} day",
            _ => $"milestone {Number}",
        };
    }

    private sealed class Player(House house, bool inSeveral)
    {
        private string? _chosen;

        public House House => house;

        /// <summary>Says the step's words, presses the likely button of the card that comes, and tells what was shown for both.</summary>
        public async Task<string> PlayAsync(Step step)
        {
            if (inSeveral && !step.InChannel && step.Person == NoteTaker && _chosen != step.Group.Name)
                await house.SayAsync(step.Person, $"switch to {_chosen = step.Group.Name}");
            var posts = step.InChannel
                ? await house.SayInAsync(step.Group.Team, step.Person, $"{Mention} {step.Words}")
                : await house.SayAsync(step.Person, step.Words);
            var post = Assert.Single(posts);
            var words = Shown.Words(post.Activity);
            foreach (var verb in new[] { "plan.load", "calendar.load", "milestone.report" })
                if (Button(post.Activity, verb) is { } button)
                    words += verb == "milestone.report"
                        ? WordsOf(await house.PressAsync(step.Person, post.Id, verb, button, team: step.InChannel ? step.Group.Team : null))
                        // The person may speak for the other workspace by now: the card knows for which it was made.
                        : string.Concat((await house.SubmitAsync(step.Person, post.Id, button)).Select(p => Shown.Words(p.Activity)));
            return words.Replace($" | ◇ {step.Group.Name}", "", StringComparison.Ordinal).Replace($" (◇ {step.Group.Name})", "", StringComparison.Ordinal);
        }

        /// <summary>Somebody who belongs only to the other workspace tries the same here.</summary>
        public async Task IntrudeAsync(Step step)
        {
            var intruder = step.Group == Family ? Elsewhere : HeadOfCms;
            foreach (var post in await house.SayInAsync(step.Group.Team, intruder, $"{Mention} {step.Words}"))
                Assert.DoesNotContain(step.Group.Mark, post.Activity.ToString());
            var answer = await house.PressAsync(
                intruder, "a1", "milestone.report", new { milestone = $"2027-00{step.Number}", state = "done", workspace = step.Group.Id });
            Assert.DoesNotContain(step.Group.Mark, answer.ToString());
        }

        private static JObject? Button(JObject activity, string verb) => activity["attachments"]?.Any() != true ? null
            : Shown.Card(activity).Descendants().OfType<JObject>().Where(o => (string?)o["type"] is "Action.Execute" or "Action.Submit")
                .Where(o => (string?)o["verb"] == verb || (string?)o["data"]?["verb"] == verb).Select(o => (JObject)o["data"]!).FirstOrDefault();

        private static string WordsOf(JObject answer) => answer["value"] is JValue sentence ? (string?)sentence ?? "" : Shown.Words(answer);
    }
}
