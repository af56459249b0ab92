using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Domain.Decisions.Correspondences;

/// <content>When people are reminded of it.</content>
public sealed partial record Correspondence
{
    /// <summary>How many earlier deadlines, and how many replies, the record keeps; the log keeps all.</summary>
    public const int MostKept = 20, MostReplies = 200;

    /// <summary>The kind of the due row by which people are reminded.</summary>
    public const string Reminder = "correspondence.remind";

    private const int LeadDays = 3, Week = 7;

    /// <summary>Three days before its deadline, the day after it, and weekly from then on: an outcome is to be recorded, or the committee told that there is none in time.</summary>
    public override IEnumerable<Due> DueAfter(Workspace workspace, Instant after)
    {
        if (Outcome is not null || Details.Deadline is not { } deadline || workspace.Settings() is not { } settings)
            yield break;
        var weeks = Math.Max(0, Period.DaysBetween(deadline.PlusDays(1), settings.DayOf(after)) / Week);
        yield return new(
            new[] { deadline.PlusDays(-LeadDays), deadline.PlusDays(1 + (weeks * Week)), deadline.PlusDays(1 + ((weeks + 1) * Week)) }
                .Select(settings.MorningOf).First(at => at > after),
            Reminder, Key);
    }
}
