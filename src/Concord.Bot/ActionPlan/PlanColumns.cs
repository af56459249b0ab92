using Concord.Bot.Conversation;

namespace Concord.Bot.ActionPlan;

/// <summary>Where the columns of a plan stand in a file; found by their headings in any of our languages.</summary>
public sealed record PlanColumns(int Priority, int Milestone, int Responsible, int Due, int? Tags, int? Notes)
{
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["priority"] = "priority", ["priorite"] = "priority", ["prioridad"] = "priority",
        ["milestone"] = "milestone", ["jalon"] = "milestone", ["hito"] = "milestone",
        ["responsible secretariats"] = "responsible", ["responsible secretariat"] = "responsible", ["responsible"] = "responsible",
        ["secretariats"] = "responsible", ["secretariats responsables"] = "responsible", ["responsables"] = "responsible",
        ["secretarias responsables"] = "responsible", ["secretarias"] = "responsible", ["responsable"] = "responsible", ["secretariat"] = "responsible",
        ["due"] = "due", ["due date"] = "due", ["echeance"] = "due", ["date"] = "due", ["fecha"] = "due",
        ["fecha limite"] = "due", ["vencimiento"] = "due", ["vence"] = "due", ["plazo"] = "due", ["deadline"] = "due", ["date limite"] = "due",
        ["tags"] = "tags", ["etiquettes"] = "tags", ["etiquetas"] = "tags",
        ["notes"] = "notes", ["notas"] = "notes",
    };

    /// <summary>The column that a heading names; null for one that we do not know.</summary>
    public static string? Of(string heading) =>
        Headings.GetValueOrDefault(Folding.Fold(heading.Trim().Trim('"', '\uFEFF')));

    /// <summary>The columns of a heading row; null where one that every plan needs is missing.</summary>
    public static PlanColumns? In(IReadOnlyList<string> headings)
    {
        var at = headings.Select((h, i) => (Name: Of(h), Index: i)).Where(c => c.Name is not null)
            .DistinctBy(c => c.Name).ToDictionary(c => c.Name!, c => c.Index);
        int? Index(string name) => at.TryGetValue(name, out var index) ? index : null;
        return (Index("priority"), Index("milestone"), Index("responsible"), Index("due")) is ({ } priority, { } milestone, { } responsible, { } due)
            ? new(priority, milestone, responsible, due, Index("tags"), Index("notes"))
            : null;
    }
}
