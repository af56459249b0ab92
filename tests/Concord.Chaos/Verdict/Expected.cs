using Concord.Bot.Delivery;
using Concord.Domain.Records;
using NodaTime;

namespace Concord.Chaos.Verdict;

/// <summary>Who must have been told what, from the records alone: of each subject the newest occurrence that anybody wants.</summary>
internal static class Expected
{
    public static IEnumerable<(Due Due, string To)> Of(Workspace workspace, IReadOnlyList<INotice> notices, Instant from, Instant now)
    {
        foreach (var record in workspace.Records)
            foreach (var notice in notices)
                if (Occurrences(workspace, record, notice.Kind, from, now).Reverse().Select(d => (Due: d, To: notice.To(workspace, d, now).ToList()))
                    .FirstOrDefault(o => o.To.Count > 0) is ({ } due, var to))
                    foreach (var one in to)
                        yield return (due, one.Key);
    }

    private static IEnumerable<Due> Occurrences(Workspace workspace, Record record, string kind, Instant from, Instant until)
    {
        while (record.DueAfter(workspace, from).FirstOrDefault(d => d.Kind == kind) is { } due && due.At <= until)
        {
            yield return due;
            from = due.At;
        }
    }
}
