using System.ComponentModel.DataAnnotations;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Hosting;

/// <summary>A series of meetings as the operator configures it.</summary>
public sealed class SeriesOptions : IValidatableObject
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Stands in symbols.</summary>
    [RegularExpression("^[A-Z0-9]{2,8}$", ErrorMessage = "It takes two to eight capitals and figures, such as ES."), Required(ErrorMessage = "It is not set. Give the series a code, such as ES.")]
    public string Code { get; set; } = "";

    /// <summary>What the group calls it; ES, ADM and MGT have their names.</summary>
    [StringLength(Series.LongestName, ErrorMessage = "It has more than 60 characters.")]
    public string? Name { get; set; }

    /// <summary>Every how many months it meets.</summary>
    [Range(1, Cadence.MostMonths, ErrorMessage = "It takes 1 to 36 months.")]
    public int EveryMonths { get; set; } = 1;

    /// <summary>Whether that is a limit after the last one that was held, or one in every period of the calendar.</summary>
    public CadenceKind Kind { get; set; } = CadenceKind.Rule;

    /// <summary>The secretariat whose head leads it; the first where none is named.</summary>
    public string? Lead { get; set; }

    /// <summary>Who takes part, by role; the heads where nobody is named.</summary>
    public List<RoleKind> Participants { get; set; } = [];

    /// <summary>IANA zone of its hours; the group's own where none is set.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The usual hour.</summary>
    public string At { get; set; } = "10:00";

    /// <summary>The usual length.</summary>
    [Range(1, Series.LongestMinutes, ErrorMessage = "It takes 1 to 480 minutes.")]
    public int Minutes { get; set; } = 120;

    /// <summary>What stands on every agenda, in its order; what is proposed for its code where nothing is named.</summary>
    public List<StandingItem> StandingItems { get; set; } = [];

    /// <summary>The months, 1 to 12, whose meeting may be held with the next.</summary>
    public List<int> MergedMonths { get; set; } = [];

    /// <summary>What it asks for before it may decide.</summary>
    public QuorumRule Quorum { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (TimeZone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) is null)
            yield return new("It is no IANA zone. Set one such as Africa/Nairobi.", [nameof(TimeZone)]);
        if (!Hour.Parse(At).Success)
            yield return new("It is no hour. Write it as 10:00.", [nameof(At)]);
        if (MergedMonths.Exists(m => m is < 1 or > 12))
            yield return new("It takes the numbers of months, 1 to 12.", [nameof(MergedMonths)]);
        if (StandingItems.Distinct().Count() != StandingItems.Count)
            yield return new("It names an item twice.", [nameof(StandingItems)]);
    }

    /// <summary>The series.</summary>
    /// <param name="first">The secretariat that leads where none is named.</param>
    public Series ToSeries(SecretariatId first)
    {
        var series = new Series(Code, Name, new(EveryMonths, Kind), Lead is null ? first : new(Lead)) { Zone = TimeZone, At = Hour.Parse(At).Value, Minutes = Minutes, Quorum = Quorum };
        series = Participants.Count > 0 ? series with { Participants = [.. Participants] } : series;
        series = StandingItems.Count > 0 ? series with { Standing = [.. StandingItems] } : series;
        return MergedMonths.Count > 0 ? series with { MergedMonths = [.. MergedMonths] } : series;
    }
}
