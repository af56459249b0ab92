using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Calendars;

/// <summary>Puts whole years of duty stations' holidays on the record, each in place of the one that was there.</summary>
public sealed record LoadHolidays(ImmutableArray<HolidayList> Lists) : Command
{
    /// <summary>How many years of stations one load takes, and days of one.</summary>
    public const int MostLists = 30, MostDays = 60;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        // Only a forged card gets here with what the preview would have refused.
        if (Lists.Length > MostLists || Lists.DistinctBy(l => (l.Station, l.Year)).Count() != Lists.Length || Lists.Any(l => !l.IsSound))
            return Refusal.Because(Reason.ForgedCard);
        var changed = Lists.Where(l => !(workspace.Holidays(l.Station, l.Year)?.Days ?? []).SequenceEqual(l.Days)).ToList();
        return changed.Count == 0
            ? Refusal.Because(Reason.NothingToLoad)
            : new Outcome.Accepted(by, [.. changed.Select(l => new HolidaysImported(l.Station, l.Year, l.Days))]);
    }
}

/// <summary>A year's holidays of a station, as somebody proposes them.</summary>
/// <param name="Station">Whose.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Days">In order, each day once.</param>
public sealed record HolidayList(DutyStation Station, int Year, ImmutableArray<Holiday> Days)
{
    /// <summary>Whether it is what a calendar must be.</summary>
    public bool IsSound => Days.Length is > 0 and <= LoadHolidays.MostDays && Station.Name.Length > 0
        && Days.All(d => d.Day.Year == Year && d.Name.Length is > 0 and <= Holiday.LongestName)
        && Days.Zip(Days.Skip(1)).All(p => p.First.Day < p.Second.Day);
}

/// <summary>A station's holidays of a year are these, and no others.</summary>
public sealed record HolidaysImported(DutyStation Station, int Year, ImmutableArray<Holiday> Days) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [new HolidayCalendar { Station = Station, Year = Year, Days = Days }];
}
