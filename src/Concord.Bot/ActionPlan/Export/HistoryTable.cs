using System.Collections.Immutable;
using Concord.Bot.Files;
using Concord.Bot.Texts;
using Concord.Domain.Secretariats;
using Concord.Ledger;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.ActionPlan.Export;

/// <summary>What happened to a year's plan, in order: when, who, in which capacity, what, in which words.</summary>
internal static class HistoryTable
{
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<+HH:mm>");

    /// <summary>Of the log's entries those that concern the plan; instants in the workspace's zone, with its offset then.</summary>
    public static Table Of(
        IEnumerable<LogEntry> log, int year, Settings settings, IReadOnlyDictionary<string, string> names, Text text) => new(
        text.Of("Export.History"),
        [(text.Of("Export.When"), 28), (text.Of("Export.Who"), 28), (text.Of("Export.Capacity"), 34), (text.Of("Export.What"), 70), (text.Of("Export.Note"), 60)],
        [
            .. from entry in log
               from happened in entry.Events
               let words = PlanEvents.Words(happened, names, text)
               where words?.Year == year
               select Row(entry, words.Value.What, words.Value.Note, settings, names, text),
        ]);

    private static ImmutableArray<object?> Row(
        LogEntry entry, string what, string? note, Settings settings, IReadOnlyDictionary<string, string> names, Text text) =>
    [
        Moment.Format(entry.Stamp.At.InZone(DateTimeZoneProviders.Tzdb[settings.Zone]).ToOffsetDateTime()),
        names.GetValueOrDefault(entry.Stamp.By.Person), CapacityOf(entry.Stamp.By.Capacity, text), what, note,
    ];

    private static string CapacityOf(Capacity capacity, Text text) => capacity.Secretariat is { } secretariat
        ? text.Of("Export.CapacityFor", text.Capacity(capacity), secretariat)
        : text.Capacity(capacity);
}
