using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>
/// The no-objection procedure: the text is adopted unless a party objects to it or amends it in writing before an instant.
/// What became of it follows from recorded instants alone, not from when somebody looked.
/// </summary>
/// <param name="OpenedAt">When it was announced, UTC.</param>
/// <param name="OpenedBy">By whom, in which capacity.</param>
/// <param name="Expires">The instant at which it is over, UTC; an objection exactly then is too late.</param>
/// <param name="Zone">The IANA zone in which its end was set, and is told.</param>
public sealed record Silence(Instant OpenedAt, Actor OpenedBy, Instant Expires, string Zone)
{
    /// <summary>How long a silence may last.</summary>
    private const int MostDays = 92;

    /// <summary>Who broke it and when; null while it is unbroken.</summary>
    public BrokenSilence? Broken { get; init; }

    /// <summary>Whether it is over unbroken at that instant.</summary>
    public bool HasElapsed(Instant now) => Broken is null && Expires <= now;

    /// <summary>Why no silence can end then; null where one can, at the instant that is given.</summary>
    internal static Outcome.Refused? FaultOf(LocalDateTime until, string zoneId, Instant now, out Instant expires)
    {
        expires = default;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) is not { } zone)
            return Refusal.Because(Reason.ForgedCard);
        // On the missing hour of spring there is no such moment; in the doubled one of autumn there are two.
        if (zone.MapLocal(until).Count != 1)
            return Refusal.Because(Reason.SilenceHour, until.Date);
        expires = zone.AtStrictly(until).ToInstant();
        return expires <= now ? Refusal.Because(Reason.SilenceIsPast, until.Date)
            : expires > now + Duration.FromDays(MostDays) ? Refusal.Because(Reason.SilenceTooLong, MostDays)
            : null;
    }
}

/// <summary>A silence procedure was broken.</summary>
/// <param name="For">By which party.</param>
/// <param name="At">When, UTC.</param>
public sealed record BrokenSilence(SecretariatId For, Instant At);
