using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Calendars;
using Concord.Domain.Records;
using Concord.Domain.Reminders;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Reminders;

/// <summary>Reminders in words.</summary>
internal static class ReminderWords
{
    /// <summary>When milestones come by themselves in this workspace.</summary>
    public static string Settings(Workspace workspace, Text text)
    {
        var days = workspace.HomeStation() is { } station ? text.Of("Reminders.OnDaysOf", station.Name) : text.Of("Reminders.OnWeekdays");
        return workspace.Settings()!.LeadDays switch
        {
            [] => text.Of("Reminders.AreOnlyOnDay", days),
            [var only] => text.Of("Reminders.Are", text.Count("Reminders.Lead", only), days),
            var several => text.Of("Reminders.Are", text.Of("Reminders.Leads", text.List(several.Select(d => $"{d}"))), days),
        };
    }

    /// <summary>When the next one for that milestone comes, how far from its date, and whether it is muted until then.</summary>
    public static string Next(Milestone milestone, Turn turn)
    {
        var (text, settings) = (turn.Text, turn.Settings);
        var at = turn.Workspace.NextReminder(milestone, turn.Now)!.Value;
        var before = Period.DaysBetween(settings.DayOf(at), milestone.Due.End);
        var next = text.Of(
            "Reminders.Next", milestone.Id.Number, text.Moment(at, settings.Zone),
            before == 0 ? text.Of("Reminders.OnDay") : before > 0 ? text.Count("Reminders.DaysBefore", before) : text.Count("Reminders.DaysAfter", -before));
        return milestone.IsMuted(turn.Today) ? $"{next} {text.Of("Reminders.MutedUntil", milestone.MutedUntil!.Value)}" : next;
    }

    /// <summary>The same for the small print of its card; null where none comes.</summary>
    public static string? OnCard(Milestone milestone, Workspace workspace, Instant now, Text text)
    {
        var settings = workspace.Settings()!;
        return !workspace.IsReminded(milestone) || workspace.NextReminder(milestone, now) is not { } at ? null
            : milestone.IsMuted(settings.DayOf(now)) ? text.Of("Reminders.Muted", milestone.MutedUntil!.Value)
            : text.Of("Reminders.NextShort", settings.DayOf(at));
    }
}
