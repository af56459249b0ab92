using Concord.Bot.Tests.FrontDoor;
using Concord.Domain.Meetings.Outside;
using Concord.Testing;
using Newtonsoft.Json.Linq;
using static Concord.Bot.Tests.FrontDoor.House;

namespace Concord.Bot.Tests.Meetings.Outside;

/// <summary>The meeting in Nairobi, whose stated date is in doubt (report on CMS Res. 11.3, paragraph 16).</summary>
public sealed class OutsideTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("record the Nairobi meeting", "en-GB", "Record a meeting and what was agreed", "what did we agree in Nairobi?", "Agreed points")]
    [InlineData("enregistre la réunion de Nairobi", "fr-FR", "Enregistrer une réunion et ce qui a été convenu", "qu’avons-nous convenu à Nairobi ?", "Points convenus")]
    [InlineData("registra la reunión de Nairobi", "es-ES", "Registrar una reunión y lo acordado", "¿qué acordamos en Nairobi?", "Puntos acordados")]
    public async Task It_is_recorded_with_its_points_and_the_doubt_and_corrected_beside_what_was_said(string said, string locale, string form, string asked, string agreed)
    {
        await using var house = await OpenAsync(azurite);
        var shown = Assert.Single(await house.SayAsync(NoteTaker, said, locale));
        Assert.Contains(form, Shown.Words(shown.Activity), StringComparison.Ordinal);
        var data = Filled(Shown.Action(shown.Activity, "outside.record"), "2015-02-28", "Meet quarterly\nA yearly action plan", "It was before what it reported");
        await house.PressAsync(NoteTaker, shown.Id, "outside.record", data);
        await house.PressAsync(NoteTaker, shown.Id, "outside.record", data);
        var meeting = Assert.Single((await house.WorkspaceAsync()).All<OutsideMeeting>());
        Assert.Equal(["Meet quarterly", "A yearly action plan"], meeting.Content.Points);

        var card = Assert.Single(await house.SayAsync(HeadOfAewa, asked, locale));
        Assert.Contains(agreed, Shown.Words(card.Activity), StringComparison.Ordinal);
        Assert.Contains("It was before what it reported", Shown.Words(card.Activity), StringComparison.Ordinal);

        await house.PressAsync(NoteTaker, card.Id, "outside.record", Filled(Shown.Action(card.Activity, "outside.record"), "2016-02-28", "Meet quarterly", ""));
        meeting = Assert.Single((await house.WorkspaceAsync()).All<OutsideMeeting>());
        Assert.Equal((2016, 2015), (meeting.Content.Day.Year, Assert.Single(meeting.Earlier).Content.Day.Year));
    }

    [Theory]
    [InlineData("2030-01-01", "A point", "still to come")]
    [InlineData("31 June", "A point", "not")]
    [InlineData("2016-02-28", " ", "at least one agreed point")]
    public async Task What_cannot_be_is_told_and_nothing_is_stored(string day, string points, string told)
    {
        await using var house = await OpenAsync(azurite);
        var shown = Assert.Single(await house.SayAsync(NoteTaker, "record the Nairobi meeting"));
        var answer = await house.PressAsync(NoteTaker, shown.Id, "outside.record", Filled(Shown.Action(shown.Activity, "outside.record"), day, points, ""));
        Assert.Contains(told, (string?)answer["value"], StringComparison.Ordinal);
        Assert.Empty((await house.WorkspaceAsync()).All<OutsideMeeting>());
    }

    private static JObject Filled(JObject data, string day, string points, string doubt)
    {
        var copy = (JObject)data.DeepClone();
        (copy["with"], copy["town"], copy["day"], copy["points"], copy["doubt"]) = ("Executive Director of UNEP", "Nairobi", day, points, doubt);
        return copy;
    }
}
