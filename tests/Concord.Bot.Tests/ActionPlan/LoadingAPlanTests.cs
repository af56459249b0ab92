using System.IO.Compression;
using System.Text;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.ActionPlan;
using Concord.Testing;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.ActionPlan;

public sealed class LoadingAPlanTests(AzuriteFixture azurite)
{
    private const string Heading = "priority,milestone,responsible secretariats,due,tags,notes\n";

    private const string Plan = Heading + """
        Fundraising,Joint fundraising brief,CMS; AEWA,30 June 2027,SDG 15; Res. 6.22,"With figures, layout next"
        Fundraising,Donor round table,"CMS, AEWA and EUROBATS",Q3 2027,,
        Administration,Cost share reviewed,both,June 2027,,
        """;

    [Fact]
    public async Task A_pasted_plan_is_shown_first_and_stored_only_when_confirmed()
    {
        await using var house = await OpenAsync(azurite);

        var preview = Assert.Single(await house.SayAsync(NoteTaker, Plan));

        Assert.Contains("3 milestones would be added", Shown.Words(preview.Activity));
        Assert.Contains("Joint fundraising brief", Shown.Words(preview.Activity));
        Assert.Empty((await house.WorkspaceAsync()).MilestonesOf(2027));

        await house.SubmitAsync(NoteTaker, preview.Id, Shown.Action(preview.Activity, "plan.load"));

        var milestones = (await house.WorkspaceAsync()).MilestonesOf(2027).ToList();
        Assert.Equal(["2027-06-30", "2027-Q3", "2027-06"], milestones.Select(m => m.Due.ToString()));
        Assert.Equal(["CMS+AEWA", "CMS+AEWA+EUROBATS", "CMS+AEWA"], milestones.Select(m => string.Join('+', m.Parts.Select(p => p.Secretariat))));
        Assert.Equal(["SDG 15", "Res. 6.22"], milestones[0].Tags);
        Assert.Equal("With figures, layout next", milestones[0].Notes);
        var change = await house.Teams.NextChangeAsync(TestContext.Current.CancellationToken);
        Assert.Equal(preview.Id, change.Id);
        Assert.Contains("3 milestones added", Shown.Words(change.Activity));
    }

    [Fact]
    public async Task A_plan_sent_as_a_file_is_read_from_where_Teams_keeps_it()
    {
        await using var house = await OpenAsync(azurite);
        var preview = Assert.Single(await SendAsync(house, "plan.csv", Encoding.UTF8.GetBytes("\uFEFF" + Plan.Replace(",", ";", StringComparison.Ordinal).Replace("CMS; AEWA", "CMS/AEWA", StringComparison.Ordinal))));
        Assert.Contains("would be added", Shown.Words(preview.Activity));
    }

    [Fact]
    public async Task Pressing_the_preview_twice_adds_its_milestones_once()
    {
        await using var house = await OpenAsync(azurite);
        var preview = Assert.Single(await house.SayAsync(NoteTaker, Plan));
        var data = Shown.Action(preview.Activity, "plan.load");

        await house.SubmitAsync(NoteTaker, preview.Id, data);
        await house.SubmitAsync(NoteTaker, preview.Id, data);

        Assert.Equal(3, (await house.WorkspaceAsync()).MilestonesOf(2027).Count());
    }

    [Theory]
    [InlineData("Fundraising,Late brief,CMS,31 June 2027,,", "Row 2", "31 June")]
    [InlineData("Fundraising,Brief,CMS,2026-06-30,,\nFundraising,A,CMS,May 2027,,\nFundraising,B,CMS,May 2027,,", "Row 2", "2026")]
    [InlineData("Fundraising,Brief,ACCOBAMS,May 2027,,", "Row 2", "ACCOBAMS")]
    [InlineData("Fundraising,Brief,XYZ,May 2027,,", "Row 2", "XYZ")]
    [InlineData("Fundraising,Brief,CMS,May 2027,,\nFundraising,BRIEF,AEWA,May 2027,,", "Row 3", "2")]
    [InlineData("Fundraising,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",CMS,May 2027,,", "Row 2", "milestone")]
    [InlineData("Fundraising,<img src=x onerror=alert(1)>,CMS,May 2027,,", "Row 2", "milestone")]
    [InlineData("Fundraising,Brief,CMS,soon,,", "Row 2", "soon")]
    [InlineData("Fundraising,Brief,CMS,,,", "Row 2", "")]
    [InlineData("Fundraising,Brief", "Row 2", "")]
    public async Task A_bad_row_is_named_with_its_number_and_the_reason(string rows, string row, string reason)
    {
        await using var house = await OpenAsync(azurite);

        var words = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, Heading + rows)).Activity);

        Assert.Contains(row, words);
        Assert.Contains(reason, words[words.IndexOf(row, StringComparison.Ordinal)..]);
        Assert.Empty((await house.WorkspaceAsync()).MilestonesOf(2027));
    }

    [Fact]
    public async Task The_same_plan_again_has_nothing_to_add_and_no_faults()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Plan[Heading.Length..]);

        var again = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, Plan)).Activity);

        Assert.Contains("Nothing to add: it is all in the plan already", again);
        Assert.Contains("3 rows are in the plan already", again);
        Assert.DoesNotContain("Row 2", again);
    }

    [Fact]
    public async Task A_row_that_says_otherwise_than_the_plan_is_told_what_differs_and_changes_nothing()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Plan[Heading.Length..]);
        var before = (await house.WorkspaceAsync()).Version;

        var post = Assert.Single(await house.SayAsync(NoteTaker, Heading + """
            Fundraising,Joint fundraising brief,CMS; AEWA,30 July 2027,SDG 15; Res. 6.22,"With figures, layout next"
            Funds,Donor round table,CMS,Q3 2027,,
            Administration,Another review,both,June 2027,,
            """));

        var words = Shown.Words(post.Activity);
        Assert.Contains("1 milestone would be added", words);
        Assert.Contains("differs from milestone 1: due.", words);
        Assert.Contains("differs from milestone 2: priority and responsible secretariats.", words);
        await house.SubmitAsync(NoteTaker, post.Id, Shown.Action(post.Activity, "plan.load"));
        Assert.Equal((before + 1, "2027-06-30"), ((await house.WorkspaceAsync()).Version, (await house.MilestoneAsync(1)).Due.ToString()));
    }

    [Fact]
    public async Task Of_a_column_that_a_file_does_not_have_it_says_nothing()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync(Plan[Heading.Length..]);
        var again = Assert.Single(await house.SayAsync(NoteTaker, "priority,milestone,responsible secretariats,due\nFundraising,Joint fundraising brief,CMS; AEWA,30 June 2027"));
        Assert.Contains("all in the plan already", Shown.Words(again.Activity));
    }

    [Fact]
    public async Task Rows_are_numbered_as_in_a_spreadsheet_whatever_lines_their_cells_have()
    {
        await using var house = await OpenAsync(azurite);
        var post = Assert.Single(await house.SayAsync(NoteTaker, Heading + "Fundraising,Brief,CMS,May 2027,,\"Two\nlines\"\n\nFundraising,Other,CMS,soon,,"));
        Assert.Contains("Row 4", Shown.Words(post.Activity));
    }

    [Fact]
    public async Task A_workbook_that_was_renamed_is_told()
    {
        await using var house = await OpenAsync(azurite);
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("xl/workbook.xml");

        var answer = Assert.Single(await SendAsync(house, "plan.csv", zip.ToArray()));

        Assert.Contains("not a text file", (string?)answer.Activity["text"]);
    }

    [Fact]
    public async Task A_file_of_ten_megabytes_is_told_and_never_read_whole()
    {
        await using var house = await OpenAsync(azurite);
        var answer = Assert.Single(await SendAsync(house, "plan.csv", new byte[10 * 1024 * 1024]));
        Assert.Contains("1,024 KB", (string?)answer.Activity["text"]);
    }

    [Fact]
    public async Task A_file_of_another_kind_and_one_from_elsewhere_are_told()
    {
        await using var house = await OpenAsync(azurite, ("Files:Loopback", "false"));
        Assert.Contains(".csv", (string?)Assert.Single(await SendAsync(house, "plan.pdf", [1])).Activity["text"]);
        Assert.Contains("through Teams", (string?)Assert.Single(await SendAsync(house, "plan.csv", [1])).Activity["text"]);
    }

    [Theory]
    [InlineData("not packed by us")]
    [InlineData("")]
    [InlineData("AAAA")]
    public async Task A_forged_plan_in_a_button_changes_nothing(string csv)
    {
        await using var house = await OpenAsync(azurite);
        var answer = Assert.Single(await house.SubmitAsync(NoteTaker, "a0", new { verb = "plan.load", csv, draft = "x", year = "2027" }));
        Assert.Contains("something I did not put there", (string?)answer.Activity["text"], StringComparison.Ordinal);
        Assert.Empty((await house.WorkspaceAsync()).MilestonesOf(2027));
    }

    [Theory]
    [InlineData(90, 250, 1)]
    [InlineData(90, 250, 30)]
    [InlineData(40, 250, 64)]
    [InlineData(90, 20, 64)]
    public async Task However_long_a_plan_is_its_preview_fits_a_message(int rows, int length, int letters)
    {
        await using var house = await OpenAsync(azurite);
        var random = new Random(1);
        string Title(int row) => $"{row} ".PadRight(length, 'é')[..(length / 2)] + string.Concat(Enumerable.Range(0, length / 2).Select(_ => (char)('A' + random.Next(letters) % 26)));
        var csv = Heading + string.Join('\n', Enumerable.Range(1, rows).Select(r => $"Fundraising,{Title(r)},CMS; AEWA; EUROBATS,30 June 2027,,"));

        var post = Assert.Single(await SendAsync(house, "plan.csv", System.Text.Encoding.UTF8.GetBytes(csv)));

        Assert.True(post.Activity.ToString(Newtonsoft.Json.Formatting.None).Length * 2 < 80 * 1024, "A message holds 80 KB of UTF-16 at most.");
    }

    [Fact]
    public async Task A_date_without_a_year_means_at_the_press_what_it_meant_in_the_preview()
    {
        await using var house = await OpenAsync(azurite);
        var preview = Assert.Single(await house.SayAsync(NoteTaker, $"{Heading}Fundraising,Brief,CMS,14 June,,"));
        house.Clock.Advance(NodaTime.Duration.FromDays(1));
        await house.SubmitAsync(NoteTaker, preview.Id, Shown.Action(preview.Activity, "plan.load"));
        Assert.Equal("2027-06-14", (await house.MilestoneAsync(1)).Due.ToString());
    }

    [Fact]
    public async Task A_file_of_very_many_rows_is_told_before_they_are_compared()
    {
        await using var house = await OpenAsync(azurite);
        var rows = string.Concat(Enumerable.Repeat(",,,,,\n", 50_000));
        var answer = Assert.Single(await SendAsync(house, "plan.csv", System.Text.Encoding.UTF8.GetBytes(Heading + "Fundraising,Brief,CMS,30 June 2027,,\n" + rows)));
        Assert.Contains("too long for one load", (string?)answer.Activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_cannot_be_read_is_told_back_in_brief()
    {
        await using var house = await OpenAsync(azurite);
        var post = Assert.Single(await SendAsync(house, "plan.csv", System.Text.Encoding.UTF8.GetBytes($"{Heading}Fundraising,Brief,{new string('x', 100_000)},30 June 2027,,")));
        Assert.Contains(new string('x', 60) + "…", Shown.Words(post.Activity));
        Assert.DoesNotContain(new string('x', 61), Shown.Words(post.Activity));
    }

    [Fact]
    public async Task A_table_may_stand_behind_a_greeting_as_it_is_copied_from_a_spreadsheet()
    {
        await using var house = await OpenAsync(azurite);
        var words = Shown.Words(Assert.Single(await house.SayAsync(
            NoteTaker, "Hi Concord, here is our plan:\n\nPriority\tMilestone\tResponsible\tDeadline\nOutreach\tFlyway film\tCMS, AEWA\t30 June 2027\nOutreach\tBat night\tEUROBATS\tAugust\n")).Activity);
        Assert.Contains("2 milestones would be added", words, StringComparison.Ordinal);
        await house.LoadAsync("Outreach,Flyway film,CMS; AEWA,30 June 2027,,\nOutreach,Bat night,EUROBATS,August 2027,,");
        var ofOne = Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "show EUROBATS milestones")).Activity);
        Assert.Contains("The 2027 action plan: UNEP/EUROBATS", ofOne, StringComparison.Ordinal);
        Assert.DoesNotContain("Flyway film", ofOne, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_may_be_French_or_Spanish()
    {
        await using var house = await OpenAsync(azurite);
        var fr = Assert.Single(await house.SayAsync(NoteTaker, "Priorité;Jalon;Secrétariats responsables;Échéance\nCollecte de fonds;Note commune;CMS et AEWA;30 juin 2027", "fr-FR"));
        Assert.Contains("1 jalon serait ajouté", Shown.Words(fr.Activity));
        var es = Assert.Single(await house.SayAsync(NoteTaker, "Prioridad\tHito\tSecretarías responsables\tFecha\nRecaudación\tNota común\tCMS y AEWA\t30 de junio de 2027", "es-ES"));
        Assert.Contains("Se añadiría 1 hito", Shown.Words(es.Activity));
    }

    private static Task<List<FakeTeams.Post>> SendAsync(House house, string name, byte[] bytes) => house.SendFileAsync(NoteTaker, name, bytes);
}
