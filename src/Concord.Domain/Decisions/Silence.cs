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
    /// <summary>Who broke it and when; null while it is unbroken.</summary>
    public BrokenSilence? Broken { get; init; }

    /// <summary>Whether it is over unbroken at that instant.</summary>
    public bool HasElapsed(Instant now) => Broken is null && Expires <= now;
}

/// <summary>A silence procedure was broken.</summary>
/// <param name="For">By which party.</param>
/// <param name="At">When, UTC.</param>
public sealed record BrokenSilence(SecretariatId For, Instant At);
