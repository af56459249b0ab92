using System.Collections.Immutable;
using Concord.Domain.Meetings;
using Concord.Domain.Meetings.Agendas;
using Concord.Domain.Meetings.Proceedings;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions;

/// <summary>Writes down what a secretariat is to do until when.</summary>
/// <param name="Owner">The one that owes it; what two owe are two actions.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Due">Until the end of which day, in the workspace's zone.</param>
/// <param name="Decision">The decision that it follows from; null for none.</param>
public sealed record AddAction(SecretariatId Owner, string? Text, LocalDate Due, DecisionId? Decision) : Command
{
    /// <summary>The counter of actions.</summary>
    internal const string Numbers = "action";

    /// <summary>Who of the owner is to do it: an Entra object id; null for whoever heads it.</summary>
    public string? Assignee { get; init; }

    /// <summary>The meeting at which it is agreed; null for none.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>The id of the item on that meeting's agenda; null for none.</summary>
    public int? AgendaItem { get; init; }

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (!workspace.Settings()!.Secretariats.Contains(Owner) || (Decision is { } id && workspace.Decision(id) is null)
            || (Meeting is { } meeting && workspace.Meeting(meeting) is null) || (AgendaItem is { } item && (Meeting is not { } of || workspace.Agenda(of)?.Item(item) is null)))
            return Refusal.Because(Reason.ForgedCard);
        if (string.IsNullOrWhiteSpace(Text))
            return Refusal.Because(Reason.ActionNeedsText);
        if (Text.Length > ActionItem.LongestText)
            return Refusal.Because(Reason.NoteTooLong, ActionItem.LongestText);
        if (Due < workspace.Settings()!.DayOf(now))
            return Refusal.Because(Reason.DateIsPast, Due);
        if (Assignee is { } person && !workspace.WorksFor(person, workspace.Settings()!.DayOf(now)).Contains(Owner))
            return Refusal.Because(Reason.WorksElsewhere, Owner);
        return new Outcome.Accepted(by, [new ActionAdded(workspace.NextNumber(Numbers), Owner, Text.Trim(), Due) { Assignee = Assignee, Decision = Decision, Meeting = Meeting, AgendaItem = AgendaItem }]);
    }
}

/// <summary>Writes down what several secretariats are to do: an action has one owner, so each gets its own.</summary>
/// <param name="Owners">Those that owe it.</param>
/// <param name="Each">The action, as the first of them owes it.</param>
public sealed record AddActions(ImmutableArray<SecretariatId> Owners, AddAction Each) : Command
{
    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        if (Owners.IsDefaultOrEmpty || Owners.Distinct().Count() < Owners.Length)
            return Refusal.Because(Reason.ForgedCard);
        var unfolding = new Unfolding(workspace, by, now);
        foreach (var owner in Owners)
            if ((Each with { Owner = owner }).Decide(unfolding.Workspace, by, now) is Outcome.Accepted { Events: [var added] })
                unfolding.Add(added);
            else
                return (Each with { Owner = owner }).Decide(unfolding.Workspace, by, now);
        return unfolding.Accepted();
    }
}

/// <summary>A secretariat owes something.</summary>
public sealed record ActionAdded(int Number, SecretariatId Owner, string Text, LocalDate Due) : Event
{
    /// <summary>Who of the owner is to do it: an Entra object id; null for whoever heads it.</summary>
    [ObjectId]
    public string? Assignee { get; init; }

    /// <summary>The decision that it follows from; null for none.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>The meeting at which it was agreed; null for none.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>The id of the item on that meeting's agenda; null for none.</summary>
    public int? AgendaItem { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp)
    {
        yield return new ActionItem { Number = Number, Text = Text, Owner = Owner, Assignee = Assignee, Due = Due, Baseline = Due, Decision = Decision, Meeting = Meeting, AgendaItem = AgendaItem, By = stamp.By };
        yield return new Counter { Of = AddAction.Numbers, Last = Number };
        // What is written down of the meeting counts it.
        if (Meeting is { } meeting && before.Sitting(meeting) is { } sitting)
            yield return sitting;
    }
}
