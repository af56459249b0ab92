using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Reporting;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using NodaTime;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Reporting;

/// <summary>What must be reported and to whom, from Monday 14 June 2027.</summary>
public sealed class ReportTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("report to the AEWA StC on joint activities, due 30 June", "Joint activities", "what must we report, and to whom?", "1 report is due", "report 1 was made, see AEWA/StC12.16", "Made by document: AEWA/StC12.16", "en-GB")]
    [InlineData("rapport au StC AEWA sur les activités conjointes, échéance 30 juin", "Les activités conjointes", "quels rapports devons-nous faire ?", "1 rapport est attendu", "le rapport 1 a été remis", "aucun document n’est cité", "fr-FR")]
    [InlineData("informe al StC AEWA sobre las actividades conjuntas, para el 30 de junio", "Las actividades conjuntas", "¿qué informes debemos presentar?", "1 informe pendiente", "el informe 1 se presentó", "no se cita ningún documento", "es-ES")]
    public async Task A_report_is_put_on_the_record_listed_and_made_in_words(string add, string subject, string list, string listed, string done, string made, string locale)
    {
        await using var house = await House.OpenAsync(azurite);
        Assert.Contains(subject, await WordsAsync(house, add, locale), StringComparison.Ordinal);
        var report = (await house.WorkspaceAsync()).Report(1)!;
        Assert.Equal(("AEWA StC", "AEWA", new LocalDate(2027, 6, 30)), (report.Body, Assert.Single(report.From).Code, report.Due));
        Assert.Contains(listed, await WordsAsync(house, list, locale), StringComparison.Ordinal);
        Assert.Contains(made, await WordsAsync(house, done, locale), StringComparison.Ordinal);
        Assert.Equal(locale == "en-GB" ? "AEWA/StC12.16" : null, (await house.WorkspaceAsync()).Report(1)!.Made!.Document);
    }

    [Fact]
    public async Task It_stands_under_reports_on_the_agenda_and_its_line_opens_it()
    {
        await using var house = await House.OpenAsync(azurite);
        var shown = Assert.Single(await house.SayAsync(NoteTaker, "schedule the Q2 meeting for 24 June at 10:00 Bonn"));
        await house.PressAsync(NoteTaker, shown.Id, "meeting.schedule", Shown.Action(shown.Activity, "meeting.schedule"));
        await house.SayAsync(NoteTaker, "draft the agenda for Q2");
        await house.SayAsync(NoteTaker, "CMS reports to the COP on the pilot phase, due 30 June");
        var item = Assert.Single(await house.SayAsync(HeadOfCms, "show item 7"));
        Assert.Contains("The pilot phase", Shown.Words(item.Activity), StringComparison.Ordinal);
        var card = Assert.Single(await house.SubmitAsync(HeadOfCms, item.Id, Shown.Action(item.Activity, "report.show")));
        Assert.Contains("REPORT 1 · CONFERENCE OF THE PARTIES TO CMS", Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.Contains("1 report is due", await WordsAsync(house, "summarise the agenda", "en-GB"), StringComparison.Ordinal);

        var press = (JObject)Shown.Action(card.Activity, "report.date").DeepClone();
        press["on"] = "2027-07-15";
        Assert.Contains("15 July 2027", Shown.Words(await house.PressAsync(HeadOfCms, card.Id, "report.date", press)), StringComparison.Ordinal);
        Assert.Contains("out of date", Shown.Words(await house.PressAsync(NoteTaker, card.Id, "report.date", press)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report to the StC on joint activities, due 30 June", "AEWA Standing Committee")]
    [InlineData("report to the UNEP ED on the outcomes, due 30 June", "No secretariat of this group serves UNEP ED")]
    [InlineData("report to the AEWA StC on joint activities, due 31 June", "31 June")]
    [InlineData("report 7 was made", "There is no report 7")]
    [InlineData("show report 7", "There is no report 7")]
    [InlineData("which reports are due?", "No report is due")]
    public async Task What_cannot_be_is_asked_or_said_and_nothing_is_recorded(string said, string answer)
    {
        await using var house = await House.OpenAsync(azurite);
        Assert.Contains(answer, await WordsAsync(house, said, "en-GB"), StringComparison.Ordinal);
        Assert.Empty((await house.WorkspaceAsync()).All<ReportDue>());
    }

    private static async Task<string> WordsAsync(House house, string said, string locale) => Shown.Words(Assert.Single(await house.SayAsync(NoteTaker, said, locale)).Activity);
}
