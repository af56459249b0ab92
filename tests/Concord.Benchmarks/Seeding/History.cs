using Azure.Data.Tables;
using Concord.Domain.ActionPlan;
using Concord.Domain.Decisions;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;
using Concord.Ledger.Formats;
using Concord.Ledger.Tables;
using NodaTime;

namespace Concord.Benchmarks.Seeding;

/// <summary>The rows of a workspace with a long history: decided, chained and written as the ledger does it.</summary>
internal static class History
{
    private static readonly Instant First = Instant.FromUtc(2027, 1, 4, 8, 0), Last = Instant.FromUtc(2027, 6, 11, 16, 0);

    /// <summary>All rows after so many commits: the plan, so many open actions and a meeting where any are wanted, then reports on its milestones in turn.</summary>
    public static IEnumerable<TableEntity> Rows(int entries, int actions = 0)
    {
        var (workspace, hash) = (Workspace.Empty, Chain.Genesis);
        var people = new Dictionary<string, string>();
        string Hide(string person) => Pseudonyms.None.Hide(person, people);
        for (var version = 1; version <= entries; version++)
        {
            var at = First + ((Last - First) * version / entries);
            var (outcome, command) = Decide(workspace, version, at, actions);
            var accepted = outcome as Outcome.Accepted ?? throw new InvalidOperationException($"{outcome}");
            var stamp = new Stamp(version, at, accepted.By);
            var kept = stamp with { By = stamp.By with { Person = Hide(stamp.By.Person) } };
            var entry = Ledger.Tables.Rows.Log(Given.Id, kept, command.GetType().Name, Json.Write(accepted.Events, Hide), hash);
            (workspace, hash) = (workspace.Apply(accepted.Events, stamp).After, entry.GetString("hash"));
            yield return entry;
            yield return Ledger.Tables.Rows.Command(Given.Id, $"seed|{version}", version);
        }
        foreach (var record in workspace.Records)
            yield return Ledger.Tables.Rows.Doc(Given.Id, record, Hide);
        yield return Ledger.Tables.Rows.Who(Given.Id, 1, people);
        yield return Ledger.Tables.Rows.Head(Given.Id, entries, hash);
    }

    /// <summary>The same rows under keys that are of no index of the ledger's: for the emulator to look through, and nobody to read.</summary>
    public static IEnumerable<TableEntity> Ballast(int entries)
    {
        foreach (var row in Rows(entries))
        {
            row.RowKey = $"ballast|{row.RowKey}";
            yield return row;
        }
    }

    private static (Outcome Outcome, Command Command) Decide(Workspace workspace, int version, Instant at, int actions)
    {
        if (version == 1)
            return (Authority.DecideForOperator(workspace, Given.SetUp, at), Given.SetUp);
        if (actions > 0 && version == actions + 3)
            return (Authority.Decide(workspace, Given.Chair, Given.Meeting, at), Given.Meeting);
        Command command = version == 2 ? Given.Plan : version <= actions + 2 ? new AddAction(
            Given.Aewa, $"Send the partners what was agreed on outcome {version}", new NodaTime.LocalDate(Given.Year, 12, 1 + (version % 28)), null) : new ReportPart(
            new MilestoneId(Given.Year, 1 + (version % Given.Milestones)), Given.Aewa, PartState.OnTrack,
            $"The draft went to the partners; {version} comments so far.", null);
        return (Authority.Decide(workspace, Given.Head, command, at), command);
    }
}
