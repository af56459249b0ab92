using System.Collections.Immutable;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>A decision as somebody writes it.</summary>
/// <param name="Text">What is decided; at most <see cref="Decision.LongestText"/> characters.</param>
/// <param name="Parties">The secretariats whose agreement it needs.</param>
/// <param name="Session">At which meeting, or by correspondence.</param>
public sealed record DecisionDraft(string Text, ImmutableArray<SecretariatId> Parties, MeetingId Session)
{
    /// <summary>How many milestones it may be about.</summary>
    public const int MostMilestones = 20;

    /// <summary>Whether special rules hang on what it is about.</summary>
    public DecisionKind Kind { get; init; }

    /// <summary>The agenda item; null for none.</summary>
    public string? Item { get; init; }

    /// <summary>The id of that item on the meeting's agenda; null for none.</summary>
    public int? AgendaItem { get; init; }

    /// <summary>The milestones that it is about.</summary>
    public ImmutableArray<MilestoneId> Milestones { get; init; } = [];

    /// <summary>What it does to an earlier one; null for nothing.</summary>
    public Effect? Effect { get; init; }

    /// <summary>The draft that a decision is.</summary>
    public static DecisionDraft Of(Decision decision) => new(decision.Current.Text, decision.Parties, decision.Session)
    {
        Kind = decision.Kind, Item = decision.Item, AgendaItem = decision.AgendaItem, Milestones = decision.Milestones, Effect = decision.Effect,
    };

    /// <summary>The first thing that is wrong with it; null where nothing is.</summary>
    internal Outcome.Refused? FaultIn(Workspace workspace, Actor by, Instant now) =>
        FaultOfText(Text) ?? FaultOfParties(workspace, by) ?? FaultOfContext(workspace, now) ?? Quorum.FaultAt(workspace, Session, Parties, now);

    /// <summary>Why a text cannot be decided on; null where it can.</summary>
    internal static Outcome.Refused? FaultOfText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Refusal.Because(Reason.DecisionNeedsText)
        : text.Length > Decision.LongestText ? Refusal.Because(Reason.DecisionTooLong, Decision.LongestText, text.Length)
        : null;

    /// <summary>A head decides for the own secretariat among others; a note-taker writes down what whoever decides.</summary>
    internal static Outcome.Refused? FaultOfWriter(ImmutableArray<SecretariatId> parties, Actor by) =>
        by.Capacity.Secretariat is { } own && !parties.Contains(own) ? Refusal.Because(Reason.NotAParty, own) : null;

    private Outcome.Refused? FaultOfParties(Workspace workspace, Actor by)
    {
        if (Parties.Distinct().Count() < 2)
            return Refusal.Because(Reason.DecisionNeedsParties);
        return Parties.Except(workspace.Settings()!.Secretariats).ToList() is [var stranger, ..]
            ? Refusal.Because(Reason.PartyUnknown, stranger.Code)
            : FaultOfWriter(Parties, by);
    }

    private Outcome.Refused? FaultOfContext(Workspace workspace, Instant now)
    {
        if (Item?.Length > Decision.LongestItem)
            return Refusal.Because(Reason.NoteTooLong, Decision.LongestItem);
        if (Kind == DecisionKind.PlanAdoption || !Enum.IsDefined(Kind) || Milestones.Length > MostMilestones)
            return Refusal.Because(Reason.ForgedCard);
        if (Milestones.FirstOrDefault(m => workspace.Milestone(m) is null) is { Year: > 0 } missing)
            return Refusal.Because(Reason.UnknownMilestone, missing.Number, missing.Year);
        if (AgendaItem is { } item && workspace.Agenda(Session)?.Item(item) is null)
            return Refusal.Because(Reason.ForgedCard);
        return Math.Abs(Session.Year - workspace.Settings()!.DayOf(now).Year) > 1
            ? Refusal.Because(Reason.SessionTooFar, Session.Symbol)
            : Effect?.FaultIn(workspace, Parties, now);
    }
}
