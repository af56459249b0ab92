using System.Globalization;
using Concord.Domain.Records;
using Concord.Domain.Secretariats;

namespace Concord.Domain.ActionPlan;

/// <summary>What a proposed milestone must be. The preview and the decision ask the same.</summary>
public static class DraftCheck
{
    /// <summary>The first thing that is wrong with the draft; null where nothing is.</summary>
    public static Fault? FaultOf(MilestoneDraft draft, int year, Workspace workspace)
    {
        if (Texts(draft).FirstOrDefault(t => t.Text.Length > t.Longest) is { Column: { } tooLong, Longest: var longest })
            return Fault.Of(FaultKind.TooLong, tooLong, longest);
        if (Texts(draft).FirstOrDefault(t => IsFormulaOrMarkup(t.Text)) is { Column: { } suspect })
            return Fault.Of(FaultKind.FormulaOrMarkup, suspect);
        if (string.IsNullOrWhiteSpace(draft.Priority))
            return Fault.Of(FaultKind.NoPriority);
        if (string.IsNullOrWhiteSpace(draft.Title))
            return Fault.Of(FaultKind.NoTitle);
        if (draft.Responsible.IsEmpty)
            return Fault.Of(FaultKind.NoSecretariat);
        if (draft.Responsible.Except(workspace.Settings()?.Secretariats ?? []).ToList() is [var unknown, ..])
            return Fault.Of(FaultKind.UnknownSecretariat, unknown.Code);
        if (draft.Tags.Length > MilestoneDraft.MostTags)
            return Fault.Of(FaultKind.TooManyTags, MilestoneDraft.MostTags);
        if (draft.Tags.FirstOrDefault(t => Tags.IsRetired(t, workspace.Settings()!.RetiredFrameworks)) is { } retired)
            return Fault.Of(FaultKind.RetiredTag, retired);
        if (draft.Due.Year != year)
            return Fault.Of(FaultKind.OutsideYear, draft.Due.Year, year);
        return workspace.MilestonesOf(year).FirstOrDefault(m => SameTitle(m.Title, draft.Title)) is { } there
            ? Fault.Of(FaultKind.AlreadyInPlan, there.Id.Number)
            : null;
    }

    /// <summary>Whether two titles are the same to a reader: case, accents, spaces and punctuation aside.</summary>
    public static bool SameTitle(string one, string other) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(one.Trim(), other.Trim(),
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols) == 0;

    private static IEnumerable<(string Column, string Text, int Longest)> Texts(MilestoneDraft draft) =>
    [
        ("priority", draft.Priority, MilestoneDraft.LongestPriority),
        ("milestone", draft.Title, MilestoneDraft.LongestTitle),
        .. draft.Tags.Select(t => ("tags", t, MilestoneDraft.LongestTag)),
        ("notes", draft.Notes ?? "", MilestoneDraft.LongestNotes),
    ];

    /// <summary>A cell that a spreadsheet would calculate (OWASP, CSV injection), or markup that a card could show as its own.</summary>
    public static bool IsFormulaOrMarkup(string text) =>
        text.TrimStart() is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] or [.., '\0']
        || text.Contains('<', StringComparison.Ordinal) && text.Contains('>', StringComparison.Ordinal)
        || text.Contains("](", StringComparison.Ordinal)
        || text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
}
