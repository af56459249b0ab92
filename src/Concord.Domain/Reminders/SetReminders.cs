using System.Collections.Immutable;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Reminders;

/// <summary>Says how many days before their due date milestones come before people's eyes; on the day and when overdue they always do.</summary>
/// <param name="LeadDays">At most <see cref="MostLeads"/>, from 1 to <see cref="LongestLead"/>; none for no reminder before the day.</param>
public sealed record SetReminders(ImmutableArray<int> LeadDays) : Command
{
    /// <summary>How many, and days.</summary>
    public const int MostLeads = 5, LongestLead = 365;

    internal override Outcome Decide(Workspace workspace, Actor by, Instant now)
    {
        ImmutableArray<int> days = [.. LeadDays.Distinct().OrderDescending()];
        if (days.Length > MostLeads || days.Any(d => d is < 1 or > LongestLead))
            return Refusal.Because(Reason.LeadDaysNotUsable, MostLeads, LongestLead);
        return days.SequenceEqual(workspace.Settings()!.LeadDays)
            ? Refusal.Because(Reason.RemindersAreSo)
            : new Outcome.Accepted(by, [new RemindersSet(days)]);
    }
}

/// <summary>Milestones are reminded so many days before, from the longest to the shortest.</summary>
public sealed record RemindersSet(ImmutableArray<int> LeadDays) : Event
{
    /// <inheritdoc/>
    public override IEnumerable<Record> Apply(Workspace before, Stamp stamp) => [before.Settings()! with { LeadDays = LeadDays }];
}
