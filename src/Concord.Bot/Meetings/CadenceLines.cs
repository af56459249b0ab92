using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Meetings;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Bot.Meetings;

/// <summary>Until when a series is to meet again, in a sentence.</summary>
internal static class CadenceLines
{
    /// <summary>When the last one was held and when the next has to be, with a sign where that is near or past.</summary>
    /// <param name="series">Whose.</param>
    /// <param name="workspace">The records.</param>
    /// <param name="today">The day in the workspace's zone.</param>
    /// <param name="isScheduled">Whether the next is, so that nothing is urgent any more.</param>
    /// <param name="text">The reader's language.</param>
    public static string Of(Series series, Workspace workspace, LocalDate today, bool isScheduled, Text text)
    {
        if (workspace.CadenceLimit(series, today) is not { } limit)
            return text.Of("Cadence.NoneHeld");
        var distance = text.Distance(DueDate.On(limit.Day), today);
        return limit.Standing switch
        {
            CadenceStanding.Late => $"◆ {text.Of("Cadence.Late", limit.LastHeld, limit.Day, distance)}",
            CadenceStanding.Soon when !isScheduled => $"▲ {text.Of("Cadence.Soon", limit.LastHeld, limit.Day, distance)}",
            _ => text.Of("Cadence.InTime", limit.LastHeld, limit.Day),
        };
    }
}
