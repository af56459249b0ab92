using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Domain.Calendars;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Calendars;

/// <summary>Shows the holidays of a duty station, or of all, in a year.</summary>
public sealed class ShowHolidays : IHandler
{
    private const int Spoken = 20, Shown = 120;

    /// <inheritdoc/>
    public string Verb => "calendar.show";

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var year = request.Number("year") ?? turn.Today.Year;
        var said = request.Value("station");
        var asked = DutyStation.Parse(said);
        var calendars = turn.Workspace.Stations().Where(s => said is null || s.Equals(asked))
            .Select(s => turn.Workspace.Holidays(s, year)).OfType<HolidayCalendar>().ToList();
        return Task.FromResult(calendars.Count > 0 ? Reply.Show(CardOf(calendars, year, turn))
            : Reply.Say(said is null ? turn.Text.Of("Calendar.None", year) : turn.Text.Of("Calendar.NotKnown", Quoted.Of(said), year)));
    }

    private static AdaptiveCard CardOf(List<HolidayCalendar> calendars, int year, Turn turn)
    {
        var text = turn.Text;
        var title = text.Of("Calendar.Title", text.List(calendars.Select(c => c.Station.Name)), year);
        var days = calendars.SelectMany(c => c.Days.Select(d => (c.Station, Line: $"{text.Day(d.Day)}  {d.Name}"))).ToList();
        var card = Card(text.Pair(title, string.Join(" · ", days.Take(Spoken).Select(d => d.Line))), Where(text.Of("Calendar.Where")), TitleAsWritten(title));
        foreach (var station in days.Take(Shown).GroupBy(d => d.Station))
        {
            if (calendars.Count > 1)
                card.Body.Add(Section(station.Key.Name));
            card.Body.AddRange(station.Select(d => Words(AdaptiveSpacing.Small, new AdaptiveTextRun(d.Line))));
        }
        if (days.Count > Shown)
            card.Body.Add(Line(text.Count("Preview.MoreRows", days.Count - Shown)));
        card.Body.Add(SmallPrint(text.Of("Card.Version", calendars.Max(c => c.Version))));
        return card;
    }
}
