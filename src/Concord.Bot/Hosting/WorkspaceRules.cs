using System.ComponentModel.DataAnnotations;

namespace Concord.Bot.Hosting;

/// <summary>What must hold of the workspaces in the configuration; every message names the setting with its index.</summary>
internal static class WorkspaceRules
{
    /// <summary>One commit holds the settings and a record a person.</summary>
    private const int MostPeople = Ledger.Ledger.MostRecords - 1;

    /// <summary>What is wrong with them; empty where nothing is.</summary>
    public static IEnumerable<string> Faults(IEnumerable<WorkspaceOptions> workspaces) =>
        workspaces.SelectMany((w, i) => Faults(w, $"{nameof(ConcordOptions.Workspaces)}:{i}"));

    private static IEnumerable<string> Faults(WorkspaceOptions workspace, string at) =>
    [
        .. Of(workspace, at),
        .. workspace.Secretariats.SelectMany((s, i) => Of(s, $"{at}:{nameof(workspace.Secretariats)}:{i}")),
        .. workspace.People.SelectMany((p, i) => Of(p, $"{at}:{nameof(workspace.People)}:{i}")),
        .. PeopleOf(workspace) is > MostPeople and var people
            ? [$"{at}:People names {people} people, and a group is put on the record with {MostPeople} at most. Name the first here, and the others with 'set up this team'."]
            : Array.Empty<string>(),
    ];

    private static int PeopleOf(WorkspaceOptions workspace) =>
        workspace.People.DistinctBy(p => p.ObjectId, StringComparer.OrdinalIgnoreCase).Count();

    private static IEnumerable<string> Of(object options, string at)
    {
        List<ValidationResult> results = [];
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return results.Select(r => $"{at}:{string.Join(", ", r.MemberNames)} {r.ErrorMessage}");
    }
}
