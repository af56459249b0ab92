using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Concord.Ledger;
using Concord.Ledger.Archiving;

namespace Concord.Testing.Specimens;

/// <summary>
/// Small stores, each as some version of the program wrote it, a row a line: what later versions must be able to read. Tests keep
/// new ones by themselves while <c>CONCORD_SPECIMENS</c> is <c>keep</c>: every store with a format that no specimen has.
/// </summary>
public static partial class Specimens
{
    private static readonly Lock Keeping = new();

    private static string Folder { get; } = FolderOf();

    /// <summary>Whether those are to be kept that are missing.</summary>
    public static bool Keeps { get; } = Environment.GetEnvironmentVariable("CONCORD_SPECIMENS") == "keep";

    /// <summary>The name of each.</summary>
    public static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*.jsonl").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    /// <summary>The formats of all rows, and of all events in them, of a store.</summary>
    public static IReadOnlySet<string> FormatsOf(string specimen) => FormatsIn(File.ReadAllText(PathOf(specimen)));

    /// <summary>Puts the rows of a specimen into a table.</summary>
    public static async Task LoadAsync(string specimen, TableClient table, WorkspaceId workspace, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var rows = File.ReadLines(PathOf(specimen)).Select(l => new TableTransactionAction(TableTransactionActionType.Add, RowText.Read(workspace, l)));
        foreach (var some in rows.Chunk(100))
            await table.SubmitTransactionAsync(some, cancellationToken);
    }

    /// <summary>Keeps the store of a test, if it has a format that no specimen has.</summary>
    public static async Task KeepAsync(string test, TableClient table, WorkspaceId workspace)
    {
        List<string> lines = [];
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {workspace.Value}")))
            lines.Add(RowText.Write(row));
        lock (Keeping)
        {
            var known = All.SelectMany(FormatsOf).ToHashSet(StringComparer.Ordinal);
            if (FormatsIn(string.Join('\n', lines)).Any(f => !known.Contains(f)))
                File.WriteAllLines(PathOf(test), lines);
        }
    }

    private static HashSet<string> FormatsIn(string rows) => [.. Format().Matches(rows).Select(m => m.Groups[1].Value)];

    private static string PathOf(string specimen) => Path.Combine(Folder, $"{specimen}.jsonl");

    private static string FolderOf([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    /// <summary>Within a payload the quotation marks are escaped.</summary>
    [GeneratedRegex(@"\\?""format\\?"":\\?""([a-z-]+/[0-9]+)")]
    private static partial Regex Format();
}
