using System.Text;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Testing;
using static Concord.Bot.Tests.Files.Xlsx;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Files;

public sealed class WorkbookTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_workbook_is_loaded_like_any_plan_with_its_dates_as_they_are_shown()
    {
        await using var house = await OpenAsync(azurite);
        // 46568 is 30 June 2027: as a day, as a day by a format of its own, as a month by its first day, as a plain number.
        var preview = Assert.Single(await house.SendFileAsync(NoteTaker, "plan.xlsx", Of(Heading
            + """<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><v>CMS</v></c><c r="D2" s="1"><v>46568</v></c></row>"""
            + """<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>Second</t></is></c><c r="C3" t="str"><v>AEWA</v></c><c r="D3" s="2"><v>46568.75</v></c></row>"""
            + """<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4"><v>2027</v></c><c r="C4" t="str"><v>both</v></c><c r="D4" s="3"><v>46539</v></c></row>"""
            + """<row r="5"><c r="A5" t="s"><v>0</v></c><c r="B5" t="str"><v>Fourth</v></c><c r="C5" t="str"><v>CMS</v></c><c r="D5" t="d"><v>2027-09-15T00:00:00</v></c></row>"""
            + """<row r="6"><c r="A6" t="s"><v>0</v></c><c r="B6" t="str"><v>Fifth</v></c><c r="C6" t="str"><v>CMS</v></c><c r="D6" s="4"><v>46568</v></c></row>""")));
        Assert.Contains("Row 6", Shown.Words(preview.Activity));
        Assert.Contains("46568", Shown.Words(preview.Activity));

        await house.SubmitAsync(NoteTaker, preview.Id, Shown.Action(preview.Activity, "plan.load"));

        var milestones = (await house.WorkspaceAsync()).MilestonesOf(2027).ToList();
        Assert.Equal(["Joint brief 2027-06-30", "Second 2027-06-30", "2027 2027-06", "Fourth 2027-09-15"], milestones.Select(m => $"{m.Title} {m.Due}"));
        Assert.All(milestones, m => Assert.Equal("Fundraising", m.Priority));
    }

    [Fact]
    public async Task The_first_sheet_that_begins_like_a_plan_is_read_blank_rows_and_titles_across_are_passed_over()
    {
        await using var house = await OpenAsync(azurite);
        var words = await WordsAsync(house, Of(
            Row(1, "Read me", "first"),
            Heading + Row(2, "FUNDRAISING 2027") + Row(4, "Fundraising", "Brief", "CMS", "May 2027") + Row(5, "", "Round table", "AEWA", "Q3 2027")
                + Row(9, "Fundraising", "Donors", "XYZ", "May 2027") + """<row r="1000"><c r="A1000" s="1"/></row>"""
                + """¶<mergeCells count="2"><mergeCell ref="A2:D2"/><mergeCell ref="A4:A5"/></mergeCells>"""));
        Assert.Contains("2 milestones would be added", words);
        Assert.Contains("1 row is left out", words);
        Assert.Contains("Row 9", words);
    }

    [Fact]
    public async Task A_workbook_that_counts_from_1904_has_its_own_days()
    {
        await using var house = await OpenAsync(azurite);
        var words = await WordsAsync(house, With(
            [("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>""")],
            Heading + """<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><v>CMS</v></c><c r="D2" s="1"><v>45106</v></c></row>"""));
        Assert.Contains("Wed 30 June 2027", words);
    }

    [Theory]
    [InlineData("""<c r="A2" t="str"><v>F</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="str"><v>CMS</v></c><c r="D2" s="1"><v>46568</v></c>""", "milestone")]
    [InlineData("""<c r="A2" t="str"><v>F</v></c><c r="B2" t="str"><v>Brief</v></c><c r="C2" t="str"><v>CMS</v></c><c r="D2" s="1"><f>TODAY()</f><v>46568</v></c>""", "due")]
    [InlineData("""<c r="A2" t="str"><v>F</v></c><c r="B2" t="str"><v>Brief</v></c><c r="C2" t="str"><f t="shared" si="0"/><v>CMS</v></c><c r="D2" s="1"><v>46568</v></c>""", "responsible")]
    [InlineData("""<c r="A2" t="str"><v>F</v></c><c r="B2" t="inlineStr"><is><t>=HYPERLINK("http://x")</t></is></c><c r="C2" t="str"><v>CMS</v></c><c r="D2" s="1"><v>46568</v></c>""", "milestone")]
    public async Task A_formula_is_refused_whatever_it_shows(string cells, string column)
    {
        await using var house = await OpenAsync(azurite);
        var words = await WordsAsync(house, Of($"""{Heading}<row r="2">{cells}</row>"""));
        Assert.Contains("Row 2", words);
        Assert.Matches($"column “{column}.*formula", words);
        Assert.Contains("Nothing to add", words);
    }

    public static TheoryData<string, string> Unusable => new()
    {
        { "text", "no workbook" }, { "empty", "no workbook" }, { "broken", "no workbook" }, { "document", "no workbook" }, { "entities", "no workbook" },
        { "no sheets", "begins with the headings" }, { "no headings", "begins with the headings" }, { "hidden", "begins with the headings" },
        { "macros", "macros" }, { "renamed macros", "macros" }, { "password", "password" },
        { "bomb", "larger than any plan" }, { "rows", "far more rows" },
    };

    [Theory, MemberData(nameof(Unusable))]
    public async Task A_file_that_is_no_such_workbook_is_told_why_and_nothing_is_stored(string which, string why)
    {
        await using var house = await OpenAsync(azurite);
        var before = (await house.WorkspaceAsync()).Version;
        var sheet = Heading + Row(2, "Fundraising", "Brief", "CMS", "May 2027");
        byte[] file = which switch
        {
            "text" => "priority,milestone\n"u8.ToArray(),
            "empty" => [],
            "broken" => Of(sheet)[..^200],
            "document" => With([("xl/workbook.xml", "<document/>")], sheet),
            "entities" => Of("""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>"""),
            "no sheets" => Of(),
            "no headings" => Of(Row(1, "Priority", "Something", "Else")),
            "hidden" => With([("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" state="veryHidden" r:id="rId1"/></sheets></workbook>""")], sheet),
            "macros" or "renamed macros" => With([("xl/vbaProject.bin", "macro")], sheet),
            "password" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4000]],
            "bomb" => With([("xl/media/image1.xml", new string(' ', 40 * 1024 * 1024))], sheet),
            _ => Of(sheet + Row(1_048_576, "Fundraising", "Last", "CMS", "May 2027")),
        };

        var answer = (string?)Assert.Single(await house.SendFileAsync(NoteTaker, which == "macros" ? "plan.xlsm" : "plan.xlsx", file)).Activity["text"];

        Assert.Contains(why, answer);
        Assert.Contains("Nothing was stored", answer);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    private static async Task<string> WordsAsync(House house, byte[] file) =>
        Shown.Words(Assert.Single(await house.SendFileAsync(NoteTaker, "plan.xlsx", file)).Activity);
}
