using Concord.Bot.Tests.FrontDoor;
using Concord.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;
using static Concord.Bot.Tests.Meetings.Proceedings.AtTheMeeting;

namespace Concord.Bot.Tests.Meetings.Proceedings;

/// <summary>Minutes as a Word file.</summary>
public sealed class MinutesFileTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("export the minutes", "en-GB", "Attendance", "Decisions", "Actions")]
    [InlineData("exporte le compte rendu", "fr-FR", "Présences", "Décisions", "Mesures à prendre")]
    [InlineData("exporta el acta", "es-ES", "Asistencia", "Decisiones", "Medidas")]
    public async Task They_are_handed_over_as_a_sound_document_in_the_language_of_whoever_asks(string said, string locale, params string[] headings)
    {
        await using var house = await ScheduledAsync(azurite);
        await HoldAsync(house);
        await house.SayAsync(NoteTaker, "note on item 3: <w:p/> & half a \ud83e character \u0001 [x](y)");
        await house.SayAsync(NoteTaker, "circulate the minutes");

        using var file = new MemoryStream(await FileAsync(house, said, locale));
        using var word = WordprocessingDocument.Open(file, false);

        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
        var body = word.MainDocumentPart!.Document!.Body!;
        var paragraphs = body.Elements<Paragraph>().ToList();
        Assert.All(headings, h => Assert.Contains(paragraphs, p => p.InnerText == h));
        var numbered = paragraphs.Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "ListNumber").Select(p => p.InnerText).ToList();
        Assert.Equal("The plan is on track.", numbered[0]);
        Assert.StartsWith("<w:p/> & half a", numbered[1], StringComparison.Ordinal);
        Assert.Equal(4, numbered.Count);
        Assert.Contains("ES/2027/Q2/Minutes/L.1", word.MainDocumentPart.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.Contains(body.Elements<Table>().SelectMany(t => t.Elements<TableRow>()), r => r.InnerText.Contains("send the list", StringComparison.Ordinal) && r.InnerText.Contains("UNEP/AEWA", StringComparison.Ordinal));
        var section = body.Elements<SectionProperties>().Single().GetFirstChild<PageSize>()!;
        Assert.Equal((11906u, 16838u), (section.Width!.Value, section.Height!.Value));
    }

    [Fact]
    public async Task What_is_confidential_stands_in_the_file_of_who_may_see_it_only()
    {
        await using var house = await ScheduledAsync(azurite);
        await house.SayAsync(HeadOfCms, "put a delicate post on the agenda, confidential, for CMS and AEWA");
        await HoldAsync(house);
        await house.SayAsync(NoteTaker, "note on item 8: Nobody else knows.");
        var card = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "circulate the minutes")).Activity);
        Assert.DoesNotContain("Nobody else knows", card, StringComparison.Ordinal);

        Assert.Contains("Nobody else knows.", await TextAsync(house, HeadOfAewa), StringComparison.Ordinal);
        var others = await TextAsync(house, HeadOfEurobats);
        Assert.DoesNotContain("Nobody else knows.", others, StringComparison.Ordinal);
        Assert.DoesNotContain("delicate", others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_one_is_told_where_files_are_handed_over()
    {
        await using var house = await ScheduledAsync(azurite);
        await CirculateAsync(house);
        Assert.Contains("personal chat", (string?)Assert.Single(await house.SayAsync(NoteTaker, "export the minutes", inChannel: true)).Activity["text"], StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(House house, string person)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(await FileAsync(house, "export the minutes", "en-GB", person)), false);
        return word.MainDocumentPart!.Document!.Body!.InnerText;
    }

    private static async Task<byte[]> FileAsync(House house, string said, string locale, string person = NoteTaker)
    {
        var offer = (await house.SayAsync(person, said, locale)).SelectMany(p => p.Activity["attachments"] ?? new JArray()).Single();
        Assert.EndsWith(".docx", (string?)offer["name"], StringComparison.Ordinal);
        await house.ConsentAsync(person, "accept", offer["content"]!["acceptContext"]);
        return house.Teams.Uploads["sent"].Bytes;
    }
}
