using Concord.Bot.Tests.Files;
using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Calendars;
using Concord.Testing;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Calendars;

/// <summary>With days that are only made up for these tests.</summary>
public sealed class HolidayTests(AzuriteFixture azurite)
{
    private const string Heading = "Duty station,Date,Name\n", Bonn = Heading + "Bonn,17 May 2027,Whit Monday\nBonn,2027-12-27,Test day\nAbu Dhabi,10 March 2027,Feast\n";

    private static readonly DutyStation BonnStation = DutyStation.Parse("Bonn")!.Value;

    [Fact]
    public async Task A_sent_list_is_shown_first_stored_when_confirmed_and_shown_when_asked()
    {
        await using var house = await OpenAsync(azurite);
        var preview = Assert.Single(await house.SendFileAsync(NoteTaker, "holidays.csv", System.Text.Encoding.UTF8.GetBytes(Bonn)));
        Assert.Contains("Nothing is stored yet", Shown.Words(preview.Activity));
        Assert.Contains("Bonn 2027 · 2 days", Shown.Words(preview.Activity));
        Assert.Contains("+ Mon 17 May 2027: Whit Monday", Shown.Words(preview.Activity));
        Assert.Empty((await house.WorkspaceAsync()).Stations());

        await house.SubmitAsync(NoteTaker, preview.Id, Shown.Action(preview.Activity, "calendar.load"));

        var workspace = await house.WorkspaceAsync();
        Assert.Equal(Working.No, workspace.IsWorkingDay(BonnStation, new LocalDate(2027, 5, 17)));
        Assert.Contains("Whit Monday", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "show the Bonn holidays 2027")).Activity));
        Assert.Contains("Feast", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "show the holidays")).Activity));
        Assert.Contains("Whit Monday", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "jours fériés à Bonn en 2027", "fr-FR")).Activity));
        Assert.Contains("Whit Monday", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "muestra los feriados de Bonn", "es-ES")).Activity));
        Assert.Contains("No holidays of Bonn for 2028", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "show the Bonn holidays 2028")).Activity));
        Assert.Contains("No holidays of Nairobi", Shown.Words(Assert.Single(await house.SayAsync(HeadOfCms, "holidays in Nairobi")).Activity));
    }

    [Fact]
    public async Task A_new_list_shows_what_changes_and_takes_the_old_ones_place()
    {
        await using var house = await OpenAsync(azurite);
        await LoadAsync(house, Bonn);

        var words = await LoadAsync(house, Heading + "Bonn,2027-05-17,Pentecost Monday\nBonn,6 May 2027,Ascension\n");

        Assert.Contains("+ Thu 6 May 2027: Ascension", words);
        Assert.Contains("“Whit Monday” becomes “Pentecost Monday”", words);
        Assert.Contains("− Mon 27 December 2027: Test day is taken out", words);
        Assert.Equal(["Ascension", "Pentecost Monday"], (await house.WorkspaceAsync()).Holidays(BonnStation, 2027)!.Days.Select(d => d.Name));
        Assert.Contains("on the record already", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, Heading + "bonn,6 May 2027,Ascension\nBonn,17 May 2027,Pentecost Monday")).Activity));
    }

    [Fact]
    public async Task A_list_comes_as_a_workbook_too()
    {
        await using var house = await OpenAsync(azurite);
        var book = Xlsx.Of(Xlsx.Row(1, "Lieu d’affectation", "Date", "Nom") + """<row r="2"><c r="A2" t="str"><v>Bonn</v></c><c r="B2" s="1"><v>46524</v></c><c r="C2" t="str"><v>Lundi de Pentecôte</v></c></row>""");
        Assert.Contains("+ lun. 17 mai 2027 : Lundi de Pentecôte", Shown.Words(Assert.Single(await house.SendFileAsync(NoteTaker, "jours.xlsx", book, "fr-FR")).Activity).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("Bonn,31 June 2027,Nothing", "31 June 2027")]
    [InlineData("Bonn,17 May,Whit Monday", "with its year")]
    [InlineData("Bonn,May 2027,Whit Monday", "with its year")]
    [InlineData("Bonn,3/4/2027,Which", "with its year")]
    [InlineData("=1+1,17 May 2027,Whit Monday", "duty station is missing")]
    [InlineData(",17 May 2027,Whit Monday", "duty station is missing")]
    [InlineData("Bonn,17 May 2027,", "name is missing")]
    [InlineData("Bonn,17 May 2027,=1+1", "formula")]
    [InlineData("Bonn,17 May 2027,A\nBonn,2027-05-17,B", "row 2 already")]
    [InlineData("Bonn", "with its year")]
    public async Task A_list_with_a_row_that_cannot_be_read_is_told_why_and_not_taken(string rows, string why)
    {
        await using var house = await OpenAsync(azurite);
        var post = Assert.Single(await house.SayAsync(NoteTaker, Heading + rows + "\nBonn,1 January 2027,Good"));
        Assert.Contains(why, Shown.Words(post.Activity));
        Assert.Throws<InvalidOperationException>(() => Shown.Action(post.Activity, "calendar.load"));
        await house.SubmitAsync(NoteTaker, post.Id, new { verb = "calendar.load", csv = "forged", draft = "x" });
        Assert.Empty((await house.WorkspaceAsync()).Stations());
    }

    [Fact]
    public async Task Who_is_not_entitled_is_told_and_nothing_is_stored()
    {
        await using var house = await OpenAsync(azurite);
        var post = Assert.Single(await house.SayAsync(HeadOfCms, Bonn));
        Assert.Contains("by note-takers and administrative officers", Shown.Words(Assert.Single(await house.SubmitAsync(HeadOfCms, post.Id, Shown.Action(post.Activity, "calendar.load"))).Activity));
        Assert.Empty((await house.WorkspaceAsync()).Stations());
    }

    [Fact]
    public async Task A_due_day_on_which_nobody_works_is_said_quietly()
    {
        await using var house = await OpenAsync(azurite);
        await house.LoadAsync("Fundraising,Joint brief,CMS,17 May 2027,,\nFundraising,Sunday brief,CMS,27 June 2027,,\nFundraising,Month brief,CMS,May 2027,,");
        Assert.DoesNotContain("holiday", Shown.Words((await house.OpenAsync(HeadOfCms, 1)).Activity));
        await LoadAsync(house, Bonn);

        Assert.Contains("a holiday in Bonn (Whit Monday)", Shown.Words((await house.OpenAsync(HeadOfCms, 1)).Activity));
        Assert.Contains("a Sunday", Shown.Words((await house.OpenAsync(HeadOfCms, 2)).Activity));
        Assert.DoesNotContain("holiday", Shown.Words((await house.OpenAsync(HeadOfCms, 3)).Activity));
        Assert.Contains("un dimanche", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "ajoute un jalon : note commune, CMS, 27 juin 2027", "fr-FR")).Activity));
        Assert.Contains("perhaps a holiday in Abu Dhabi and Bonn", Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, "add a milestone: next brief, CMS, 17 May 2028")).Activity));
    }

    private static async Task<string> LoadAsync(House house, string csv)
    {
        var preview = Assert.Single(await house.SayAsync(NoteTaker, csv));
        await house.SubmitAsync(NoteTaker, preview.Id, Shown.Action(preview.Activity, "calendar.load"));
        return Shown.Words(preview.Activity);
    }
}
