using System.Collections.Immutable;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Meetings;

/// <summary>Meetings that the secretariats hold again and again.</summary>
/// <param name="Code">Stands in symbols, such as <c>ES</c>: two to eight capitals and digits.</param>
/// <param name="Name">What the group calls it; null for one of the proposed, which has its name in every language.</param>
/// <param name="Cadence">How often.</param>
/// <param name="Lead">The secretariat whose head leads it, and calls it.</param>
public sealed record Series(string Code, string? Name, Cadence Cadence, SecretariatId Lead)
{
    /// <summary>How many a group holds; characters of a name; minutes that a meeting takes.</summary>
    public const int Most = 8, LongestName = 60, LongestMinutes = 480;

    /// <summary>Who takes part, by role.</summary>
    public ImmutableArray<RoleKind> Participants { get; init; } = [RoleKind.ExecutiveSecretary];

    /// <summary>IANA zone of its hours; null for the workspace's own.</summary>
    public string? Zone { get; init; }

    /// <summary>The usual hour, in its zone.</summary>
    public LocalTime At { get; init; } = new(10, 0);

    /// <summary>The usual length.</summary>
    public int Minutes { get; init; } = 120;

    /// <summary>What it asks for before it may decide.</summary>
    public QuorumRule Quorum { get; init; }

    /// <summary>What stands on every agenda, in its order; the proposed items where nobody said otherwise.</summary>
    public ImmutableArray<StandingItem> Standing
    {
        get => !field.IsDefault ? field : StandingItems.ProposedFor(Code);
        init;
    }

    /// <summary>
    /// The months, 1 to 12, whose meeting may be held with the next one's: none is missed there. August and December of the monthly
    /// meeting where nobody said otherwise.
    /// </summary>
    public ImmutableArray<int> MergedMonths
    {
        get => !field.IsDefault ? field : Code == "ADM" ? [8, 12] : [];
        init;
    }

    /// <summary>The last day on which the next meeting keeps the cadence.</summary>
    public LocalDate LimitAfter(LocalDate lastHeld)
    {
        var limit = Cadence.LimitAfter(lastHeld);
        while (MayBeMerged(limit))
            limit = Cadence.LimitAfter(limit);
        return limit;
    }

    /// <summary>The periods of the calendar that lie between two days, without theirs: the first day of each. None where a limit is kept, not a calendar.</summary>
    public IEnumerable<LocalDate> PeriodsBetween(LocalDate first, LocalDate last)
    {
        if (Cadence.Kind != CadenceKind.Rule)
            yield break;
        for (var day = Cadence.PeriodOf(first).Last.PlusDays(1); day < Cadence.PeriodOf(last).First; day = Cadence.PeriodOf(day).Last.PlusDays(1))
            yield return day;
    }

    /// <summary>Whether the period in which the day lies may go without a meeting of its own.</summary>
    public bool MayBeMerged(LocalDate day) => Cadence is { Kind: CadenceKind.Rule, EveryMonths: 1 } && MergedMonths.Contains(day.Month) && MergedMonths.Length < 12;

    /// <summary>
    /// What is held where nobody said otherwise: the quarterly and the monthly meeting of the report on CMS Res. 11.3 (paragraphs
    /// 18 and 19), and the management meeting that is in addition to them.
    /// </summary>
    public static ImmutableArray<Series> ProposedFor(SecretariatId lead) =>
    [
        new("ES", null, new(3, CadenceKind.Limit), lead),
        new("ADM", null, new(1, CadenceKind.Rule), lead) { Participants = [RoleKind.AdministrativeOfficer], Minutes = 90 },
        new("MGT", null, new(1, CadenceKind.Rule), lead)
        {
            Participants = [RoleKind.ExecutiveSecretary, RoleKind.Coordinator, RoleKind.AdministrativeOfficer], Minutes = 60,
        },
    ];

    /// <summary>Whether a meeting can take so many minutes.</summary>
    public static bool IsLength(int minutes) => minutes is >= 1 and <= LongestMinutes;

    /// <summary>Whether a series can be called that.</summary>
    public static bool IsCode(string code) => code.Length is >= 2 and <= 8 && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    /// <summary>
    /// Whether that role calls its meetings: the head of the secretariat which leads it, who serves the joint work, and the
    /// administrative officers where the heads do not meet.
    /// </summary>
    public bool IsCalledBy(Role role) => role.Kind switch
    {
        RoleKind.ExecutiveSecretary or RoleKind.OfficerInCharge => role.Secretariat == Lead,
        RoleKind.AdministrativeOfficer => !Participants.Contains(RoleKind.ExecutiveSecretary),
        _ => true,
    };

    /// <inheritdoc/>
    public bool Equals(Series? other) => other is not null
        && (Code, Name, Cadence, Lead, Zone, At, Minutes, Quorum) == (other.Code, other.Name, other.Cadence, other.Lead, other.Zone, other.At, other.Minutes, other.Quorum)
        && Participants.SequenceEqual(other.Participants) && Standing.SequenceEqual(other.Standing) && MergedMonths.SequenceEqual(other.MergedMonths);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Name, Cadence, Lead);
}
