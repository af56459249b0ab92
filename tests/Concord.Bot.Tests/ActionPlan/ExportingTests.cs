using System.Text;
using Concord.Bot.ActionPlan;
using Concord.Bot.ActionPlan.Export;
using Concord.Bot.Files;
using Concord.Bot.Tests.FrontDoor;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using Concord.Domain.Decisions;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Reporting;
using Concord.Domain.Secretariats;
using Concord.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;
using Text = Concord.Bot.Texts.Text;

namespace Concord.Bot.Tests.ActionPlan;

public sealed class ExportingTests(AzuriteFixture azurite)
{
    private const string Rows = """"
        Fundraising,"Joint fundraising brief, ""final""",CMS; AEWA,30 June 2027,SDG 15; Res. 6.22,"With figures; layout next, été"
        Fundraising,Donor round table,"CMS, AEWA and EUROBATS",Q3 2027,,
        Administration,Cost share reviewed,both,June 2027,,
        """";

    [Theory]
    [InlineData("export the action plan", "action-plan-2027.xlsx", "en-GB"), InlineData("export the 2027 plan as csv", "action-plan-2027.csv", "en-GB")]
    [InlineData("exporte le plan d’action", "plan-d-action-2027.xlsx", "fr-FR"), InlineData("exporte le plan 2027 en csv", "plan-d-action-2027.csv", "fr-FR")]
    [InlineData("exporta el plan de acción", "plan-de-accion-2027.xlsx", "es-ES"), InlineData("exporta el plan en csv", "plan-de-accion-2027.csv", "es-ES")]
    public async Task An_exported_plan_comes_back_without_a_change(string said, string name, string locale)
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Rows);
        await house.SayAsync(HeadOfAewa, "milestone 1 is done for AEWA");

        var (bytes, offered) = await FetchAsync(house, said, locale);

        Assert.Equal(name, offered);
        var before = (await house.WorkspaceAsync()).Version;
        var again = Shown.Words(Assert.Single(await house.SendFileAsync(NoteTaker, name, bytes, locale)).Activity);
        var text = Text.In(Language.Of(locale));
        Assert.Contains(text.Of("Preview.AllThere"), again);
        Assert.Contains(text.Count("Preview.Same", 3), again);
        Assert.Equal(before, (await house.WorkspaceAsync()).Version);
    }

    [Fact]
    public async Task A_plan_with_a_date_that_moved_comes_back_without_a_change_too()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS,15 June 2027,SDG 15,");
        await house.SayAsync(HeadOfCms, "move milestone 1 to 30 June, the donor asked for it");
        Assert.Equal("2027-06-30", (await house.MilestoneAsync(1)).Due.ToString());

        var (bytes, name) = await FetchAsync(house, "export the plan as csv");

        Assert.Contains(",2027-06-30,Not started,,,2027-06-15,15,SDG 15,", Encoding.UTF8.GetString(bytes));
        Assert.Contains("all in the plan already", Shown.Words(Assert.Single(await house.SendFileAsync(NoteTaker, name, bytes)).Activity));
        var (history, _) = await FetchAsync(house, "export the history as csv");
        Assert.Contains("\"Milestone 1: new date asked for, Wed 30 June 2027\",the donor asked for it", Encoding.UTF8.GetString(history));
    }

    [Fact]
    public async Task A_workbook_has_the_plan_and_its_history_with_days_as_days_and_headings_that_stay()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Rows);
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk for AEWA, =the consultant left");

        var (bytes, _) = await FetchAsync(house, "export the action plan");

        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken));
        Assert.Equal(["Plan", "History"], book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value));
        var sheets = book.WorkbookPart.Workbook.Sheets.Elements<Sheet>().Select(s => ((WorksheetPart)book.WorkbookPart.GetPartById(s.Id!)).Worksheet!).ToList();
        Assert.All(sheets, s => Assert.Equal(PaneStateValues.Frozen, s.Descendants<Pane>().Single().State!.Value));
        var due = sheets[0].Descendants<Cell>().Single(c => c.CellReference == "E2");
        Assert.Equal(("46568", 3u), (due.CellValue!.Text, due.StyleIndex!.Value));
        Assert.Equal("2027-Q3", sheets[0].Descendants<Cell>().Single(c => c.CellReference == "E3").InnerText);
        var last = sheets[1].Descendants<Row>().Last().Elements<Cell>().Select(c => c.InnerText).ToList();
        Assert.Equal(
            ["2027-06-14 10:00:00 +02:00", "Somebody", "Executive Secretary, UNEP/AEWA", "Milestone 1: UNEP/AEWA reports “At risk”", "=the consultant left"], last);
        Assert.Empty(sheets.SelectMany(s => s.Descendants<CellFormula>()));
    }

    [Fact]
    public async Task The_history_as_csv_says_who_said_what_in_which_capacity_and_calculates_nothing()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Rows);
        await house.SayAsync(HeadOfAewa, "milestone 1 is at risk for AEWA, =1+1");

        var (bytes, name) = await FetchAsync(house, "export the history as csv");

        Assert.Equal("history-2027.csv", name);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.StartsWith("\uFEFFWhen,Who,Capacity,What,Note", lines[0], StringComparison.Ordinal);
        Assert.Contains("Note-taker,Action plan 2027 begun,", lines[1]);
        Assert.EndsWith("reports “At risk”,'=1+1", lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_put_where_Teams_says_and_shown_as_one()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Rows);
        var offer = await OfferAsync(house, "export the plan as csv");

        var shown = Assert.Single(await house.ConsentAsync(NoteTaker, "accept", offer["content"]!["acceptContext"])).Activity["attachments"]!.Single();

        var (bytes, range) = house.Teams.Uploads["sent"];
        Assert.Equal($"bytes 0-{bytes.Length - 1}/{bytes.Length}", range);
        Assert.Equal(bytes.Length, (int)offer["content"]!["sizeInBytes"]!);
        Assert.Equal(
            ("application/vnd.microsoft.teams.card.file.info", "sent", new Uri(house.Teams.Address, "onedrive/sent").ToString(), "id-1", "xlsx"),
            ((string?)shown["contentType"], (string?)shown["name"], (string?)shown["contentUrl"], (string?)shown["content"]!["uniqueId"], (string?)shown["content"]!["fileType"]));
    }

    [Fact]
    public async Task What_changed_between_the_offer_and_its_acceptance_is_in_the_file_and_said()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Rows);
        var offer = await OfferAsync(house, "export the plan as csv");
        await house.SayAsync(HeadOfCms, "milestone 3 is done");

        var answers = await house.ConsentAsync(NoteTaker, "accept", offer["content"]!["acceptContext"]);

        Assert.Contains("has changed since", (string?)answers[0].Activity["text"]);
        Assert.Contains("2027-06,Done,", Encoding.UTF8.GetString(house.Teams.Uploads["sent"].Bytes));
    }

    [Fact]
    public async Task Who_declines_gets_no_file_and_is_told_so()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Rows);
        var offer = await OfferAsync(house, "export the action plan");
        Assert.Contains("no file", (string?)Assert.Single(await house.ConsentAsync(NoteTaker, "decline", offer["content"]!["declineContext"])).Activity["text"]);
        Assert.Empty(house.Teams.Uploads);
    }

    [Theory]
    [InlineData("http://example.sharepoint.com/upload", null)]
    [InlineData("https://sharepoint.com.example.org/upload", null)]
    [InlineData("https://169.254.169.254/metadata", null)]
    [InlineData("not an address", null)]
    [InlineData("", null)]
    [InlineData(null, """{"file":"settings","year":"2027","format":"csv","version":"1"}""")]
    [InlineData(null, """{"file":"plan","year":"2031","format":"csv","version":"1"}""")]
    [InlineData(null, """{"file":"plan","year":"2027","format":"exe","version":"1"}""")]
    [InlineData(null, """{"file":"plan","year":"2027","format":"csv","version":"999"}""")]
    [InlineData(null, """{"file":{"a":[]},"year":[2027]}""")]
    [InlineData(null, "null")]
    [InlineData(null, "[1,2]")]
    public async Task A_forged_acceptance_sends_nothing_anywhere(string? uploadUrl, string? context)
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Rows);
        var offer = await OfferAsync(house, "export the plan as csv");
        var answer = Assert.Single(await house.ConsentAsync(
            NoteTaker, "accept", context is null ? offer["content"]!["acceptContext"] : JToken.Parse(context), uploadUrl));
        Assert.Contains("something I did not put there", (string?)answer.Activity["text"]);
        Assert.Empty(house.Teams.Uploads);
    }

    [Fact]
    public async Task Another_persons_offer_gives_a_stranger_nothing()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Rows);
        var offer = await OfferAsync(house, "export the action plan");
        Assert.Contains("do not know you", (string?)Assert.Single(await house.ConsentAsync(Stranger, "accept", offer["content"]!["acceptContext"])).Activity["text"]);
        Assert.Contains("do not know you", (string?)Assert.Single(await house.ConsentAsync(Elsewhere, "accept", offer["content"]!["acceptContext"])).Activity["text"]);
        Assert.Empty(house.Teams.Uploads);
    }

    [Theory, InlineData(403), InlineData(404), InlineData(500)]
    public async Task A_file_that_Teams_does_not_take_is_told(int status)
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Rows);
        house.Teams.Failing["sent"] = status;
        var offer = await OfferAsync(house, "export the action plan");
        Assert.Contains("did not take the file", (string?)Assert.Single(await house.ConsentAsync(NoteTaker, "accept", offer["content"]!["acceptContext"])).Activity["text"]);
    }

    [Fact]
    public async Task In_a_channel_it_is_said_where_files_are_sent_and_without_a_plan_that_there_is_none()
    {
        await using var house = await OpenAsync(azurite);
        Assert.Contains("no action plan", (string?)Assert.Single(await house.SayAsync(NoteTaker, "export the 2027 plan")).Activity["text"]);
        await house.LoadAsync(Rows);
        var answer = Assert.Single(await house.SayAsync(NoteTaker, $"{Mention} export the 2027 plan", inChannel: true)).Activity;
        Assert.Contains("personal chat", (string?)answer["text"]);
        Assert.Empty(answer["attachments"]!);
    }

    [Fact]
    public void Columns_that_are_no_part_of_loading_are_taken_for_none_in_any_language()
    {
        foreach (var text in Language.All.Select(Text.In))
        {
            Assert.All(new[] { "Export.Number", "Export.Baseline", "Export.Slip" }, k => Assert.Null(PlanColumns.Of(text.Of(k))));
            Assert.Null(PlanColumns.Of(text.Of("Export.StateOf", "CMS")));
            Assert.All(new[] { "priority", "milestone", "responsible", "due", "tags", "notes" }, c => Assert.Equal(c, PlanColumns.Of(text.Of($"Column.{c}"))));
        }
    }

    /// <summary>An event that a new command brings has to say here whether it is part of a plan's history.</summary>
    [Fact]
    public void Every_event_is_told_in_the_history_or_is_none_of_a_plan()
    {
        Type[] otherRooms = [typeof(MeetingEvent), typeof(DecisionDrafted), typeof(ReportAdded)];
        Type[] ofNoPlan = [typeof(CommandRefused), typeof(WorkspaceSetUp), typeof(RolesGiven), typeof(AbsenceRecorded), typeof(AbsenceEnded), typeof(HolidaysImported), typeof(RemindersSet), typeof(ChannelChosen), typeof(SentAgain), typeof(PersonErased), typeof(TextsRedacted)];
        var told = typeof(Event).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Event)) && !otherRooms.Any(r => t.Namespace!.StartsWith(r.Namespace!, StringComparison.Ordinal)))
            .Except(ofNoPlan).Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name)));
        Event[] some =
        [
            new PlanOpened(2027),
            new MilestoneAdded(new(2027, 1), "P", "T", DueDate.InMonth(2027, 5), [new("CMS")], [], "N"),
            new PartReported(new(2027, 1), new("CMS"), PartState.Done, null),
            new DateRequested(new(2027, 1), DueDate.InMonth(2027, 7), "Why"),
            new DateAnswered(new(2027, 1), new("CMS"), false, "Why not"),
            new DateWithdrawn(new(2027, 1)),
            new PartJoined(new(2027, 1), new("CMS")),
            new PartLeft(new(2027, 1), new("CMS")),
            new LeadNamed(new(2027, 1), new("CMS"), "lead", new(2027, 6, 14), null), new LeadEnded(new(2027, 1), new("CMS"), new(2027, 6, 14)),
            new MilestoneTagged(new(2027, 1), "SDG 15"),
            new MilestoneUntagged(new(2027, 1), "SDG 15"),
            new MilestoneMuted(new(2027, 1), new(2027, 5, 1)), new MilestoneUnmuted(new(2027, 1)),
            new PlanProposed(2027, 0), new PlanAnswered(2027, new(0, new("CMS"), true, null)), new PlanAdopted(2027, 0),
            new RollOverProposed(2027, 0, []), new RollOverAnswered(2027, new(0, new("CMS"), false, "Why not")), new RollOverAgreed(2027),
            new MilestoneCarriedOver(new(2027, 1), new(2028, 1)), new MilestoneContinued(new(2027, 1), new(2026, 4)),
            new MilestoneEnded(new(2027, 1), Ending.Closed), new PlanClosed(2027),
        ];
        Assert.Equal(told, some.Select(e => e.GetType()).Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))));
        foreach (var text in Language.All.Select(Text.In))
            Assert.All(some, e => Assert.Equal(2027, PlanEvents.Words(e, new Dictionary<string, string>(), text)?.Year));
    }

    private static async Task<JToken> OfferAsync(House house, string said, string locale = "en-GB")
    {
        var posts = await house.SayAsync(NoteTaker, said, locale);
        Assert.Equal(2, posts.Count);
        Assert.NotNull((string?)posts[0].Activity["text"]);
        var card = posts[1].Activity["attachments"]!.Single();
        Assert.Equal("application/vnd.microsoft.teams.card.file.consent", (string?)card["contentType"]);
        return card;
    }

    private static async Task<(byte[] Bytes, string Name)> FetchAsync(House house, string said, string locale = "en-GB")
    {
        var offer = await OfferAsync(house, said, locale);
        await house.ConsentAsync(NoteTaker, "accept", offer["content"]!["acceptContext"]);
        return (house.Teams.Uploads["sent"].Bytes, (string)offer["name"]!);
    }
}
