using System.Globalization;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Concord.Bot.Tests.Conversation;

/// <summary>Dates and periods over all edges of the calendar.</summary>
public sealed class DateTextTests
{
    private static readonly LocalDate First = new(2024, 1, 1), Last = new(2032, 12, 31);

    public static TheoryData<string> Languages => [.. Language.All.Select(l => l.Code)];

    private static IEnumerable<LocalDate> EveryDay => Enumerable.Range(0, Period.DaysBetween(First, Last) + 1).Select(First.PlusDays);

    [Theory, MemberData(nameof(Languages))]
    public void Every_day_in_its_long_form_reads_back(string code)
    {
        var language = Language.Of(code);
        var text = Text.In(language);
        foreach (var day in EveryDay)
        {
            Assert.Equal(DueDate.On(day), Read(day.ToDateTimeUnspecified().ToString("D", language.Culture), language));
            Assert.Equal(DueDate.On(day), Read(day.ToString(code == "es" ? "d 'de' MMMM 'de' uuuu" : "d MMMM uuuu", language.Culture), language));
            // What we write ourselves we read as well.
            Assert.Equal(DueDate.On(day), Read(text.Day(day), language));
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_month_and_quarter_reads_back_as_we_write_it(string code)
    {
        var language = Language.Of(code);
        foreach (var day in EveryDay.Where(d => d.Day == 1))
            foreach (var due in new[] { DueDate.InMonth(day.Year, day.Month), DueDate.InQuarter(day.Year, ((day.Month - 1) / 3) + 1) })
            {
                Assert.Equal(due, Read(Text.In(language).Due(due), language));
                Assert.Equal(due, Read(due.ToString(), language));
                // A file may be in any of our languages.
                Assert.Equal(due, Read(Text.In(language).Due(due), null));
            }
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_day_without_a_year_is_the_next_to_come(string code)
    {
        var language = Language.Of(code);
        foreach (var day in EveryDay.Where(d => d.Year == 2028))
        {
            var next = Read(Text.In(language).ShortDay(day), language);
            Assert.Equal((day.Month, day.Day), (next!.Start.Month, next.Start.Day));
            Assert.InRange(next.Start, Said.Today, day);
        }
    }

    [Theory]
    [InlineData("en", "31 June"), InlineData("en", "31 June 2027"), InlineData("en", "29 February 2027"), InlineData("en", "June 31st, 2027")]
    [InlineData("fr", "31 juin"), InlineData("fr", "29 février 2027"), InlineData("fr", "le 31 avril 2027"), InlineData("es", "31 de junio")]
    [InlineData("es", "29 de febrero de 2027"), InlineData("es", "30 feb 2027"), InlineData("en", "0 May 2027"), InlineData("en", "2027-06-31")]
    [InlineData("en", "31/06/2027"), InlineData("en", "29.2.2027"), InlineData("en", "Monday 30 June 2027"), InlineData("fr", "lundi 30 juin 2027")]
    public void A_day_that_the_calendar_lacks_is_told(string code, string text)
    {
        Assert.False(DueText.TryRead(text, Language.Of(code), Said.Today, out _, out var fault));
        Assert.Equal(FaultKind.NoSuchDay, fault.Kind);
    }

    [Theory]
    [InlineData("3/4"), InlineData("03/04/2027"), InlineData("4.3.27"), InlineData("soon"), InlineData("bientôt"), InlineData("Q5"), InlineData("T0 2027")]
    [InlineData("32"), InlineData("2027"), InlineData(""), InlineData("perhaps 3 May or later, who knows"), InlineData("30 June 0000")]
    public void What_can_be_read_in_two_ways_or_in_none_is_told(string text)
    {
        foreach (var language in new[] { null, Language.English, Language.French, Language.Spanish })
        {
            Assert.False(DueText.TryRead(text, language, Said.Today, out _, out var fault));
            Assert.Contains(fault.Kind, new[] { FaultKind.DueNotUnderstood, FaultKind.NoSuchDay });
        }
    }

    [Theory]
    [InlineData("30/06/2027", "2027-06-30"), InlineData("6/30/2027", "2027-06-30"), InlineData("30.6.", "2027-06-30"), InlineData("30-06-27", "2027-06-30")]
    [InlineData("5/5/2027", "2027-05-05"), InlineData("2027/06/30", "2027-06-30"), InlineData("2027-6-3", "2027-06-03")]
    public void Figures_that_can_be_only_one_day_are_read(string text, string due) => Assert.Equal(due, Read(text, null)?.ToString());

    [Theory]
    [InlineData("en", "1st of March 2027", "2027-03-01"), InlineData("en", "by June 30th, 2027", "2027-06-30"), InlineData("en", "Sept 15", "2027-09-15")]
    [InlineData("en", "mid-June", "2027-06"), InlineData("en", "end of March 2028", "2028-03"), InlineData("en", "second quarter of 2027", "2027-Q2")]
    [InlineData("en", "January", "2028-01"), InlineData("en", "Q1", "2027-Q1"), InlineData("en", "2027 Q4", "2027-Q4"), InlineData("en", "next Friday", "2027-02-26")]
    [InlineData("fr", "1er juin", "2027-06-01"), InlineData("fr", "d’ici fin juin", "2027-06"), InlineData("fr", "2e trimestre 2027", "2027-Q2")]
    [InlineData("fr", "15 fev. 2027", "2027-02-15"), InlineData("fr", "mi-août", "2027-08"), InlineData("es", "1º de mayo de 2027", "2027-05-01")]
    [InlineData("es", "antes del 30 de junio", "2027-06-30"), InlineData("es", "a mediados de junio", "2027-06"), InlineData("es", "4º trimestre de 2027", "2027-Q4")]
    public void People_write_dates_in_many_ways(string code, string text, string due) => Assert.Equal(due, Read(text, Language.Of(code))?.ToString());

    [Property(MaxTest = 200)]
    public void A_named_period_contains_or_touches_today_and_never_runs_backwards(int offset, bool next)
    {
        var today = First.PlusDays(Math.Abs(offset % 3_288));
        foreach (var (text, language) in new[]
        {
            (next ? "next month" : "this month", Language.English), (next ? "next quarter" : "this quarter", Language.English),
            (next ? "le mois prochain" : "ce mois-ci", Language.French), (next ? "la semaine prochaine" : "cette semaine", Language.French),
            (next ? "el mes que viene" : "este mes", Language.Spanish), (next ? "el próximo año" : "este año", Language.Spanish),
        })
        {
            Assert.True(PeriodText.TryRead(text, language, today, out var period, out _));
            Assert.True(period.First <= period.Last);
            Assert.True(next ? today < period.First : period.First <= today && today <= period.Last, text);
        }
    }

    [Theory]
    [InlineData("1", 1, 3), InlineData("2", 4, 6), InlineData("3", 7, 9), InlineData("4", 10, 12)]
    public void A_quarter_is_its_three_months_in_every_language(string number, int from, int to)
    {
        foreach (var (text, language) in new[]
        {
            ($"Q{number} 2027", Language.English), ($"in q{number} 2027", Language.English), ($"au T{number} 2027", Language.French), ($"en el T{number} de 2027", Language.Spanish),
        })
        {
            Assert.True(PeriodText.TryRead(text, language, Said.Today, out var period, out _), text);
            Assert.Equal((new LocalDate(2027, from, 1), new LocalDate(2027, to, 1).PlusMonths(1).PlusDays(-1)), period);
        }
    }

    private static DueDate? Read(string text, Language? language) =>
        DueText.TryRead(text, language, Said.Today, out var due, out _) ? due : null;
}
