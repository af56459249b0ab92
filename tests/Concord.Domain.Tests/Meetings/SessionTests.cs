using Concord.Domain.Meetings;
using FsCheck.Xunit;
using NodaTime;

namespace Concord.Domain.Tests.Meetings;

public sealed class SessionTests
{
    private static readonly Cadence Quarterly = new(3, CadenceKind.Limit), Monthly = new(1, CadenceKind.Rule);

    [Theory]
    [InlineData(2027, 1, 1, "ES/2027/Q1", "ADM/2027/01")]
    [InlineData(2027, 6, 30, "ES/2027/Q2", "ADM/2027/06")]
    [InlineData(2028, 12, 31, "ES/2028/Q4", "ADM/2028/12")]
    public void The_label_is_the_quarter_or_the_month_of_the_day(int year, int month, int day, string quarterly, string monthly)
    {
        var on = new LocalDate(year, month, day);
        Assert.Equal((quarterly, monthly), (new MeetingId("ES", Session.Of(Quarterly, on)).Symbol, new MeetingId("ADM", Session.Of(Monthly, on)).Symbol));
    }

    [Theory]
    [InlineData("Q4", 2028, 1, 10, 2027)]
    [InlineData("Q1", 2027, 12, 20, 2028)]
    [InlineData("Q2", 2027, 7, 5, 2027)]
    [InlineData("12", 2028, 1, 3, 2027)]
    [InlineData("X1", 2027, 12, 31, 2027)]
    public void A_label_without_its_year_is_of_the_nearest(string label, int year, int month, int day, int nearest) =>
        Assert.Equal(new Session(nearest, label), Session.Nearest(label, new LocalDate(year, month, day)));

    [Property]
    public bool The_ordinary_session_of_a_day_is_the_nearest_one_of_its_label(ushort offset, bool monthly)
    {
        var day = new LocalDate(1990, 1, 1).PlusDays(offset % 18_000);
        var session = Session.Of(monthly ? Monthly : Quarterly, day);
        return Session.Nearest(session.Label, day) == session && Session.IsLabel(session.Label, monthly ? Monthly : Quarterly)
            && MeetingId.Parse(new MeetingId("ES", session).ToString()) == new MeetingId("ES", session);
    }

    [Theory]
    [InlineData("Q0"), InlineData("Q5"), InlineData("13"), InlineData("00"), InlineData("X0"), InlineData("5"), InlineData(""), InlineData("Q12"), InlineData("05")]
    public void Other_labels_are_none_of_a_quarterly_series(string label) => Assert.False(Session.IsLabel(label, Quarterly));

    [Theory]
    [InlineData("ES-2027-Q2"), InlineData("ES/2027/Q2"), InlineData("ADM/2027/05"), InlineData("ES-2027-C"), InlineData("ES/2027/X1")]
    public void A_meeting_and_the_correspondence_of_a_year_are_read_as_keys_and_as_documents_spell_them(string text) =>
        Assert.Equal(text.Replace('/', '-'), $"{MeetingId.Parse(text)}");

    [Theory]
    [InlineData("ES-2027"), InlineData("es-2027-Q1"), InlineData("ES-27-Q1"), InlineData("ES-2027-Q|"), InlineData("ES-2027/Q1"), InlineData("ES-2027-C1"), InlineData("E-2027-Q1"), InlineData(""), InlineData(null)]
    public void Other_texts_are_no_meeting(string? text) => Assert.Null(MeetingId.Parse(text));
}
