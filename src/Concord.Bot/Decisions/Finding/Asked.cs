using System.Globalization;
using Concord.Bot.Conversation;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions.Finding;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Decisions.Finding;

/// <summary>What is asked of the register, by words, a button or the questions of its card.</summary>
/// <param name="About">What people wrote that is looked for; null for nothing.</param>
/// <param name="Filter">Which decisions.</param>
/// <param name="Days">The days of the filter's period.</param>
internal sealed record Asked(string? About, RegisterFilter Filter, (LocalDate First, LocalDate Last)? Days)
{
    /// <summary>What a question says that asks for nothing in particular.</summary>
    public const string Any = "any";

    /// <summary>Where a decision stands, by the value that stands for it.</summary>
    public static IReadOnlyDictionary<string, Standing> Standings { get; } = new Dictionary<string, Standing>
    {
        ["adopted"] = Standing.Adopted, ["inForce"] = Standing.InForce, ["pending"] = Standing.Pending, ["open"] = Standing.Open,
        ["draft"] = Standing.Draft, ["proposed"] = Standing.Proposed, ["silence"] = Standing.Silence, ["notAgreed"] = Standing.NotAgreed,
        ["ended"] = Standing.Ended, ["withdrawn"] = Standing.Withdrawn,
    };

    /// <summary>The same as data of a button.</summary>
    public Dictionary<string, string> Data
    {
        get
        {
            Dictionary<string, string> data = [];
            void Put(string name, string? value) { if (value is not null) data[name] = value; }
            Put("about", About);
            Put("secretariat", Filter.Parties.IsEmpty ? null : string.Join(',', Filter.Parties));
            Put("year", Filter.Year?.ToString(CultureInfo.InvariantCulture));
            Put("session", Filter.Session);
            Put("filter", Filter.Standing is { } standing ? Standings.First(s => s.Value == standing).Key : Any);
            Put("milestone", Filter.Milestone?.ToString());
            Put("period", Days is { } days ? $"{LocalDatePattern.Iso.Format(days.First)}/{LocalDatePattern.Iso.Format(days.Last)}" : null);
            return data;
        }
    }

    /// <summary>Reads a request; why it is none of ours where it cannot be.</summary>
    public static (Asked? Asked, Refusal? Why) Of(Request request, Turn turn)
    {
        string? Value(string name) => request.Value(name) is { } value && value != Any ? value : null;
        var milestone = request.Value("milestone") is null ? null : request.Milestone(turn);
        if (milestone is { } id && turn.Workspace.Milestone(id) is null)
            return (null, new(Reason.UnknownMilestone, [id.Number, id.Year]));
        var about = Value("about");
        var parties = (Value("secretariat") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(c => new SecretariatId(c)).ToList();
        if (parties.Except(turn.Settings.Secretariats).Select(p => p.Code).FirstOrDefault() is { } stranger)
            return (null, new(Reason.PartyUnknown, [Quoted.Of(stranger)]));
        var days = PeriodOf(Value("period"));
        if ((Value("period") is not null && days is null) || (Value("year") is not null && request.Number("year") is null)
            || (Value("filter") is { } named && !Standings.ContainsKey(named)) || (request.Value("milestone") is not null && milestone is null))
            return (null, new(Reason.ForgedCard, []));
        var last = Value("last") is null ? null : turn.Workspace.LastHeld(Value("series"));
        if (last is null && Value("last") is not null)
            return (null, new(Reason.NoSuchMeeting, []));
        var session = last?.Id.Label ?? (Value("session") is { } said ? DecisionText.SessionOf(said) : null);
        // Of a register that is simply listed, what is not decided yet is no part.
        Standing? standing = Value("filter") is { } filter ? Standings[filter]
            : request.Value("filter") is null && about is null && milestone is null ? Standing.Adopted
            : null;
        return (new(about, new()
        {
            Parties = turn.Settings.InProtocolOrder(parties),
            Session = session,
            Year = last is not null ? last.Id.Year : Value("year") is null ? session is null || days is not null ? null : YearOf(session, turn) : request.Number("year"),
            Standing = standing,
            Milestone = milestone,
            Period = days is { } period ? (StartOf(period.First, turn.Settings), StartOf(period.Last.PlusDays(1), turn.Settings)) : null,
        }, days), null);
    }

    /// <summary>The year of a session that was named without one: this year's, or where that is still to come, the last one's.</summary>
    private static int YearOf(string session, Turn turn)
    {
        var isToCome = session is ['Q', var quarter] ? quarter - '0' > (turn.Today.Month + 2) / 3 : int.TryParse(session, out var month) && month > turn.Today.Month;
        return isToCome ? turn.Today.Year - 1 : turn.Today.Year;
    }

    private static Instant StartOf(LocalDate day, Settings settings) => DateTimeZoneProviders.Tzdb[settings.Zone].AtStartOfDay(day).ToInstant();

    /// <summary>Days of this age of the world, so that there is one after each of them.</summary>
    private static (LocalDate First, LocalDate Last)? PeriodOf(string? period) => period?.Split('/') is [var first, var last]
        && LocalDatePattern.Iso.Parse(first) is { Success: true, Value.Year: > 0 and < 9999 } from && LocalDatePattern.Iso.Parse(last) is { Success: true, Value.Year: > 0 and < 9999 } until
            ? (from.Value, until.Value)
            : null;
}
