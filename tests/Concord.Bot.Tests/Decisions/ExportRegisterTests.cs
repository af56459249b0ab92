using System.Diagnostics;
using System.Text;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Decisions;
using Concord.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Decisions;

/// <summary>The register as a file, and what proves it without the bot.</summary>
public sealed class ExportRegisterTests(AzuriteFixture azurite)
{
    private const string First = "we will share the “registration” tool; l’été 2028, ½ + ñ <b>&", Formula = "=1+1 is no formula";

    [Fact]
    public async Task The_register_is_asked_for_in_words_and_named_in_the_same_language()
    {
        await using var house = await OpenAsync(azurite);
        await AdoptedAsync(house, "something");
        foreach (var (said, name, locale) in new[]
        {
            ("export the decisions of 2027 as csv", "decisions-2027.csv", "en-GB"), ("export the decisions", "decisions.xlsx", "en-GB"),
            ("export the decisions as a Word annex", "decisions.docx", "en-GB"), ("export the proof of the decisions", "decisions-proof.json", "en-GB"),
            ("exporte les décisions de 2027 en Word", "decisions-2027.docx", "fr-FR"), ("exporte la preuve", "decisions-preuve.json", "fr-FR"),
            ("exporte le registre des décisions en csv", "decisions.csv", "fr-FR"), ("exporta las decisiones de 2027 en Excel", "decisiones-2027.xlsx", "es-ES"),
            ("exporta el registro de decisiones en Word", "decisiones.docx", "es-ES"), ("exporta la prueba", "decisiones-prueba.json", "es-ES"),
        })
            Assert.Equal(name, (string?)(await house.SayAsync(NoteTaker, said, locale))[^1].Activity["attachments"]!.Single()["name"]);
    }

    [Fact]
    public async Task The_table_has_each_number_with_its_text_who_agreed_and_the_entry_that_proves_it_and_calculates_nothing()
    {
        await using var house = await WithDecisionsAsync();

        var (bytes, _) = await FetchAsync(house, "export the decisions as csv");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var csv = Encoding.UTF8.GetString(bytes);
        Assert.Contains($"CMS-AEWA/ES/2027/Q2/D1,Superseded,{First}".Replace(First, $"\"{First}\"", StringComparison.Ordinal), csv);
        Assert.Contains($",'{Formula},", csv);
        Assert.Contains("Superseded by CMS-AEWA/ES/2027/Q2/D3", csv);
        Assert.Contains($"{Fingerprint.Of(First)},", csv);
        Assert.Contains("\"Agrees, Somebody (Executive Secretary), Mon 14 June 2027, 10:00\"", csv);
        Assert.Contains("\"Agrees by silence, Tue 15 June 2027, 17:00\"", csv);
    }

    [Fact]
    public async Task The_annex_is_a_sound_Word_file_with_numbered_texts_parties_and_what_supersedes_them()
    {
        await using var house = await WithDecisionsAsync();

        var (bytes, _) = await FetchAsync(house, "export the decisions of 2027 as Word");

        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Equal((11906u, 16838u), (body.Descendants<PageSize>().Single().Width!.Value, body.Descendants<PageSize>().Single().Height!.Value));
        Assert.Equal([First, Formula, "=1+1 is none", "we will each have our own"], body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "ListNumber").Select(p => p.InnerText));
        Assert.Contains("CMS-AEWA/ES/2027/Q2/D3", body.InnerText);
        Assert.Contains("Corrected by CMS-AEWA/ES/2027/Q2/D2/Corr.1", body.InnerText);
        Assert.Equal(4, body.Descendants<Table>().Count());
        Assert.Contains("Somebody", body.Descendants<Table>().First().InnerText);
    }

    [Fact]
    public async Task A_plan_and_its_revision_are_in_it_with_the_text_that_was_agreed_and_proven()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS; AEWA,30 June 2027,,");
        await house.AdoptAsync();

        var (proof, _) = await FetchAsync(house, "export the proof");
        Assert.Contains("1 | Fundraising | Joint brief | CMS, AEWA | 2027-06-30", Encoding.UTF8.GetString(proof));
        Assert.Contains("All 1 decisions", await CheckAsync(proof));
        Assert.Contains("Joint brief", Encoding.UTF8.GetString((await FetchAsync(house, "export the decisions as csv")).Bytes));
    }

    [Fact]
    public async Task The_proof_tells_two_people_apart_and_nobody_who_they_are()
    {
        await using var house = await WithDecisionsAsync();
        var proof = (await FetchAsync(house, "export the proof")).Bytes;

        var people = Parsed(proof)["entries"]!.Where(e => (string?)e["header"]?[4] == "AnswerDecision").Select(e => (string)e["header"]![1]!).ToHashSet();

        Assert.Equal(2, people.Count);
        Assert.All(people, p => Assert.Matches("^~[0-9a-f]{16}$", p));
        var text = Encoding.UTF8.GetString(proof);
        Assert.DoesNotContain("00000000-", text);
        Assert.DoesNotContain("a1|", text);
        Assert.DoesNotContain("said|", text);

        var one = people.First();
        Assert.Contains("its header was changed", await CheckAsync(Encoding.UTF8.GetBytes(text.Replace(one, people.Last(), StringComparison.Ordinal))));
    }

    [Fact]
    public async Task What_is_none_of_a_decision_is_a_hash_and_no_word_in_the_proof()
    {
        await using var house = await WithDecisionsAsync();
        await house.LoadAsync("Fundraising,A secret milestone,CMS,30 June 2027,,");
        var proof = Encoding.UTF8.GetString((await FetchAsync(house, "export the proof")).Bytes);
        Assert.DoesNotContain("secret milestone", proof);
        Assert.DoesNotContain("Somebody", proof);
        Assert.Contains("All 4 decisions are as the chain", await CheckAsync(Encoding.UTF8.GetBytes(proof)));
    }

    [Fact]
    public async Task Without_the_bot_the_script_finds_all_sound_and_names_what_was_changed_removed_or_swapped()
    {
        await using var house = await WithDecisionsAsync();
        var earlier = (await FetchAsync(house, "export the proof")).Bytes;
        await house.SayAsync(HeadOfCms, "record a decision: one more, CMS and AEWA");
        var (proof, _) = await FetchAsync(house, "export the proof");
        var (csv, _) = await FetchAsync(house, "export the decisions as csv");

        Assert.Contains("All 4 decisions are as the chain", await CheckAsync(proof, csv, earlier));

        // One character of the text in the table, of the text in the proof, and of what happened in the chain.
        Assert.Contains("D2: the text is not the one that was agreed, from character 5 on", await CheckAsync(
            proof, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(csv).Replace("=1+1 is no f", "=1+1!is no f", StringComparison.Ordinal))));
        Assert.Contains("WRONG  CMS-AEWA/ES/2027/Q2/D1: the text is not the one", await CheckAsync(Changed(proof, p => p["decisions"]![0]!["text"] = First.Replace("tool", "fool", StringComparison.Ordinal))));
        var (drafted, adopted) = (EntryOf(proof, "DraftDecision"), EntryOf(proof, "AnswerDecision"));
        Assert.Contains($"WRONG  entry {drafted}: what happened was changed", await CheckAsync(Changed(proof, p => Payload(p, drafted, t => t.Replace("tool", "fool", StringComparison.Ordinal)))));

        // An entry that is missing, two that changed places, a header, a decision that was left out, a number.
        Assert.Contains($"WRONG  entry {adopted} is missing, entry {adopted + 1} stands in its place", await CheckAsync(Changed(proof, p => p["entries"]![adopted - 1]!.Remove())));
        Assert.Contains("ends with entry", await CheckAsync(Changed(proof, p => p["entries"]!.Last!.Remove())));
        Assert.Contains($"entry {adopted + 1} stands in its place", await CheckAsync(Changed(proof, p => Swap((JArray)p["entries"]!, adopted - 1, adopted))));
        Assert.Contains($"WRONG  entry {adopted}: its header was changed", await CheckAsync(Changed(proof, p => p["entries"]![adopted - 1]!["header"]![1] = "somebody else")));
        Assert.Contains("is left out: .../ES/2027/Q2/D1", await CheckAsync(Changed(proof, p => p["decisions"]![0]!.Remove())));
        Assert.Contains("the chain has it as", await CheckAsync(Changed(proof, p => p["decisions"]![0]!["symbol"] = "CMS-AEWA/ES/2027/Q2/D7")));

        // All written anew, hashes and all, is betrayed by any earlier proof.
        Assert.Contains("was written anew", await CheckAsync(proof, null, Changed(earlier, p => p["hash"] = new string('a', 64))));
        Assert.Contains("cannot be replayed", await CheckAsync(Changed(proof, p => p["entries"]![drafted - 1]!.Remove())));
    }

    [Fact]
    public async Task With_no_decision_there_is_no_file_and_in_a_channel_none_is_sent()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("Only what was adopted is exported", await house.AskAsync(HeadOfCms, "export the decisions"));
        await AdoptedAsync(house, "something");
        Assert.Contains("Only what was adopted is exported", await house.AskAsync(HeadOfCms, "export the decisions of 2026"));
        Assert.Contains("personal chat", (string?)Assert.Single(await house.SayAsync(HeadOfCms, $"{Mention} export the decisions", inChannel: true)).Activity["text"]);
    }

    /// <summary>D1 of both heads, superseded by D3; D2 by silence, and corrected.</summary>
    private async Task<House> WithDecisionsAsync()
    {
        var house = await OpenAsync(azurite);
        await AdoptedAsync(house, First);
        await house.SayAsync(HeadOfCms, $"record a decision: {Formula}, CMS and AEWA");
        await house.SayAsync(HeadOfCms, "put it under silence until tomorrow 17:00 Bonn");
        house.Clock.Reset(Instant.FromUtc(2027, 6, 16, 8, 0));
        await AdoptedAsync(house, "we will each have our own", "supersede D1: we will each have our own");
        await AdoptedAsync(house, "=1+1 is none", "correct D2: =1+1 is none");
        return house;
    }

    private static async Task AdoptedAsync(House house, string text, string? said = null)
    {
        var draft = Assert.Single(await house.SayAsync(HeadOfCms, said ?? $"record a decision: {text}, CMS and AEWA"));
        var proposed = await house.PressAsync(HeadOfCms, draft.Id, "decision.propose", Shown.Action(draft.Activity, "decision.propose"));
        foreach (var head in new[] { HeadOfCms, HeadOfAewa })
            await house.PressAsync(head, "a1", "decision.answer", Shown.Actions(proposed, "decision.answer").First(d => (string?)d["answer"] == "agree"));
    }

    private static async Task<(byte[] Bytes, string Name)> FetchAsync(House house, string said, string locale = "en-GB")
    {
        var posts = await house.SayAsync(NoteTaker, said, locale);
        var offer = posts[^1].Activity["attachments"]!.Single();
        await house.ConsentAsync(NoteTaker, "accept", offer["content"]!["acceptContext"]);
        return (house.Teams.Uploads["sent"].Bytes, (string)offer["name"]!);
    }

    private static byte[] Changed(byte[] proof, Action<JObject> change)
    {
        var changed = Parsed(proof);
        change(changed);
        return Encoding.UTF8.GetBytes(changed.ToString());
    }

    private static JObject Parsed(byte[] proof) =>
        Newtonsoft.Json.JsonConvert.DeserializeObject<JObject>(Encoding.UTF8.GetString(proof), new Newtonsoft.Json.JsonSerializerSettings { DateParseHandling = Newtonsoft.Json.DateParseHandling.None })!;

    private static int EntryOf(byte[] proof, string command) => (int)Parsed(proof)["entries"]!.First(e => (string?)e["header"]?[4] == command)["version"]!;

    private static void Payload(JObject proof, int entry, Func<string, string> change) =>
        proof["entries"]![entry - 1]!["payload"] = change((string)proof["entries"]![entry - 1]!["payload"]!);

    private static void Swap(JArray entries, int one, int other)
    {
        var moved = entries[one];
        moved.Remove();
        entries.Insert(other, moved);
    }

    /// <summary>Runs the script as anybody would, and gives what it says.</summary>
    private static async Task<string> CheckAsync(byte[] proof, byte[]? csv = null, byte[]? earlier = null)
    {
        var folder = Directory.CreateTempSubdirectory("concord-check-").FullName;
        try
        {
            List<string> files = [];
            foreach (var (name, bytes) in new[] { ("proof.json", proof), ("register.csv", csv), ("earlier.json", earlier) })
                if (bytes is not null)
                {
                    files.Add(Path.Combine(folder, name));
                    await File.WriteAllBytesAsync(files[^1], bytes, TestContext.Current.CancellationToken);
                }
            using var python = Start([Script(), .. files]);
            var said = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var wrong = await python.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await python.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(wrong.Length == 0, wrong);
            Assert.Equal(said.Contains("WRONG", StringComparison.Ordinal) ? 1 : 0, python.ExitCode);
            return said;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", arguments)
            {
                RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, Environment = { ["PYTHONUTF8"] = "1" },
            })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3 on this machine to run the script with.");
            throw;
        }
    }

    private static string Script()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside their repository.");
        return Path.Combine(folder.FullName, "src", "Concord.Bot", "Decisions", "Export", "check-register.py");
    }
}
