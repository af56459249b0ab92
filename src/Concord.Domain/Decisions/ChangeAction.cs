using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>The owner of an action says something of it, its head or who is to do it, or a note-taker for the owner.</summary>
public abstract record ActionCommand(int Number) : Command
{
    /// <summary>The version on the card that was pressed; null where words were said.</summary>
    public long? Seen { get; init; }

    /// <inheritdoc/>
    public sealed override (string Person, SecretariatId Of)? Assigned(Workspace workspace) =>
        workspace.Action(Number) is { Assignee: { } person } action ? (person, action.Owner) : null;

    internal sealed override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (workspace.Action(Number) is not { } action)
            return Refusal.Because(Reason.UnknownAction, Number);
        if (by.Capacity.Role != RoleKind.NoteTaker && by.Capacity.Secretariat != action.Owner)
            return Refusal.Because(Reason.NotTheOwner, action.Owner, Number);
        return action.Done is not null ? Refusal.Because(Reason.ActionIsDone, Number)
            : Seen > action.Version ? Refusal.Because(Reason.ForgedCard)
            : Seen < action.Version ? Refusal.Because(Reason.StaleCard)
            : Decide(action, workspace, by, now);
    }

    private protected abstract Outcome Decide(ActionItem action, Workspace workspace, Actor by, Instant now);
}

/// <summary>It is done.</summary>
public sealed record FinishAction(int Number) : ActionCommand(Number)
{
    private protected override Outcome Decide(ActionItem action, Workspace workspace, Actor by, Instant now) =>
        new Outcome.Accepted(by, [new ActionFinished(Number)]);
}

/// <summary>The owner needs more time, and says why. Nobody else has to accept: it stands in the next agenda until it is done.</summary>
public sealed record MoveAction(int Number, LocalDate To, string? Why) : ActionCommand(Number)
{
    private protected override Outcome Decide(ActionItem action, Workspace workspace, Actor by, Instant now) =>
        To < workspace.Settings()!.DayOf(now) ? Refusal.Because(Reason.DateIsPast, To)
        : To == action.Due ? Refusal.Because(Reason.ActionDateIsTheSame, Number, To)
        : string.IsNullOrWhiteSpace(Why) ? Refusal.Because(Reason.ActionNeedsReason, Number, To)
        : Why.Length > ActionItem.LongestReason ? Refusal.Because(Reason.NoteTooLong, ActionItem.LongestReason)
        : new Outcome.Accepted(by, [new ActionMoved(Number, To, Why.Trim())]);
}

/// <summary>Another secretariat takes it over, or somebody else of the same.</summary>
public sealed record ReassignAction(int Number, SecretariatId To) : ActionCommand(Number)
{
    /// <summary>Who of it: an Entra object id; null for whoever heads it.</summary>
    public string? Assignee { get; init; }

    private protected override Outcome Decide(ActionItem action, Workspace workspace, Actor by, Instant now) =>
        !workspace.Settings()!.Secretariats.Contains(To) ? Refusal.Because(Reason.ForgedCard)
        : To == action.Owner && Assignee == action.Assignee ? Refusal.Because(Reason.OwnerIsTheSame, To, Number)
        : Assignee is { } person && !workspace.WorksFor(person, workspace.Settings()!.DayOf(now)).Contains(To) ? Refusal.Because(Reason.WorksElsewhere, To)
        : new Outcome.Accepted(by, [new ActionReassigned(Number, To) { Assignee = Assignee }]);
}

/// <summary>An action is done.</summary>
public sealed record ActionFinished(int Number) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) =>
        [before.Action(Number)! with { Done = new ActionDone(stamp.By, stamp.At) }];
}

/// <summary>An action has another date.</summary>
public sealed record ActionMoved(int Number, LocalDate To, string Why) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var action = before.Action(Number)!;
        return [action.With(new ActionChange(action.Due, action.Owner, Why, stamp.By, stamp.At) { Assignee = action.Assignee }) with { Due = To }];
    }
}

/// <summary>An action has another owner.</summary>
public sealed record ActionReassigned(int Number, SecretariatId To) : Event
{
    /// <summary>Who of it: an Entra object id; null for whoever heads it.</summary>
    [ObjectId]
    public string? Assignee { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        var action = before.Action(Number)!;
        return [action.With(new ActionChange(action.Due, action.Owner, null, stamp.By, stamp.At) { Assignee = action.Assignee }) with { Owner = To, Assignee = Assignee }];
    }
}
