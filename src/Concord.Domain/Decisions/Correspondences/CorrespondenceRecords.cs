using Concord.Domain.Records;

namespace Concord.Domain.Decisions.Correspondences;

/// <summary>Reading the records of this folder.</summary>
public static class CorrespondenceRecords
{
    /// <summary>The correspondence with this number; null where there is none.</summary>
    public static Correspondence? Correspondence(this Workspace workspace, int number) =>
        (Correspondence?)workspace.Find(Correspondences.Correspondence.KeyOf(number));

    /// <summary>Those whose outcome is open, the earliest deadline first.</summary>
    public static IEnumerable<Correspondence> OpenCorrespondences(this Workspace workspace) =>
        workspace.All<Correspondence>().Where(c => c.Outcome is null).OrderBy(c => c.Details.Deadline ?? NodaTime.LocalDate.MaxIsoValue).ThenBy(c => c.Number);

    /// <summary>Those on which a decision depends.</summary>
    public static IEnumerable<Correspondence> CorrespondencesOf(this Workspace workspace, Decision decision) =>
        workspace.All<Correspondence>().Where(c => c.Details.Decision == decision.Id);
}
