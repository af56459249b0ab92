using System.Collections.Immutable;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.ActionPlan;

/// <summary>A new date that a secretariat asked for, and what the responsible ones answered.</summary>
/// <param name="From">The date that held when it was asked.</param>
/// <param name="To">The date that was asked for.</param>
/// <param name="Reason">In the requester's own words and language.</param>
/// <param name="By">Who asked, and in which capacity.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Version">The commit which has the request.</param>
public sealed record DateChange(DueDate From, DueDate To, string Reason, Actor By, Instant At, long Version)
{
    /// <summary>Characters.</summary>
    public const int LongestReason = 500;

    /// <summary>Every responsible secretariat answers once; the requester's own counts as accepted.</summary>
    public ImmutableArray<DateAnswer> Answers { get; init; } = [];

    /// <summary>What came of it.</summary>
    public DateOutcome Outcome { get; init; } = DateOutcome.Open;

    /// <summary>Whether it was agreed and put the date off; an earlier date is a change, but no slip.</summary>
    public bool IsSlip => Outcome == DateOutcome.Accepted && To.End > From.End;

    /// <summary>That secretariat's answer; null before it came.</summary>
    public DateAnswer? AnswerOf(SecretariatId secretariat) => Answers.FirstOrDefault(a => a.Secretariat == secretariat);
}

/// <summary>A secretariat's answer to a request for a new date.</summary>
/// <param name="Secretariat">Whose.</param>
/// <param name="Accepts">Whether it accepts; one refusal leaves the old date.</param>
/// <param name="Reason">Why not; null where it accepts.</param>
/// <param name="By">Who answered, and in which capacity.</param>
/// <param name="At">When, UTC.</param>
public sealed record DateAnswer(SecretariatId Secretariat, bool Accepts, string? Reason, Actor By, Instant At);

/// <summary>What came of a request for a new date.</summary>
public enum DateOutcome
{
    /// <summary>Answers are awaited.</summary>
    Open,

    /// <summary>Every responsible secretariat accepted: the milestone has the new date.</summary>
    Accepted,

    /// <summary>One refused: the old date stands, and the next meeting takes it up.</summary>
    Refused,

    /// <summary>The requester took it back.</summary>
    Withdrawn,

    /// <summary>The milestone was done before it was answered.</summary>
    Lapsed,
}
