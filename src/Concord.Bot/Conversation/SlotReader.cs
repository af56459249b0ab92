using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;
using NodaTime.Text;

namespace Concord.Bot.Conversation;

/// <summary>The slots of a pattern as canonical values: what a button would have carried.</summary>
internal sealed class SlotReader(PatternFile file, LocalDate today, Settings settings)
{
    /// <summary>The request, or what in it cannot be.</summary>
    public Understanding Read(string verb, Dictionary<string, string> slots)
    {
        Dictionary<string, string> data = new(StringComparer.Ordinal);
        foreach (var (name, said) in slots)
            if (Read(name, said, data) is { } fault)
                return new Understanding.Problem(fault, file.Language);
        if (verb == "milestone.due" && !data.ContainsKey("period"))
            data["period"] = Written(PeriodText.Month(today));
        if (data.TryGetValue("milestone", out var number) && data.Remove("year", out var year))
            data["milestone"] = new MilestoneId(int.Parse(year, provider: null), int.Parse(number, provider: null)).ToString();
        return new Understanding.Command(new Request(verb, data, file.Language));
    }

    private Fault? Read(string name, string said, Dictionary<string, string> data)
    {
        switch (name)
        {
            case "state":
                var folded = Folding.Fold(said);
                data[name] = file.StateWords.First(s => s.Value.Contains(folded)).Key;
                return null;
            case "secretariat":
                if (!SecretariatsText.TryRead(said, settings, out var found, out var unknown))
                    return unknown;
                data[name] = found[0].Code;
                return null;
            case "period":
                if (!PeriodText.TryRead(said, file.Language, today, out var period, out var noPeriod))
                    return noPeriod;
                data[name] = Written(period);
                return null;
            case "draft":
                return ReadDraft(said, data);
            default:
                data[name] = said;
                return null;
        }
    }

    /// <summary>The date stands last, the secretariats before it; what is before those is the title, commas and all.</summary>
    private Fault? ReadDraft(string said, Dictionary<string, string> data)
    {
        var parts = said.Split(',', StringSplitOptions.TrimEntries).ToList();
        Fault? fault = Fault.Of(FaultKind.NoDue);
        for (var last = 1; last <= Math.Min(2, parts.Count - 1); last++)
        {
            if (!DueText.TryRead(string.Join(", ", parts.TakeLast(last)), file.Language, today, out var due, out var wrong))
            {
                fault = last == 1 || wrong.Kind == FaultKind.NoSuchDay ? wrong : fault;
                continue;
            }
            parts.RemoveRange(parts.Count - last, last);
            data["due"] = due.ToString();
            return ReadTitle(parts, data);
        }
        return fault;
    }

    private Fault? ReadTitle(List<string> parts, Dictionary<string, string> data)
    {
        var responsible = 0;
        Fault? fault = null;
        while (responsible < parts.Count - 1 && SecretariatsText.TryRead(parts[^(responsible + 1)], settings, out _, out fault))
            responsible++;
        if (responsible == 0)
            return fault ?? Fault.Of(FaultKind.NoSecretariat);
        SecretariatsText.TryRead(string.Join(", ", parts.TakeLast(responsible)), settings, out var found, out _);
        data["secretariats"] = string.Join(',', found);
        data["title"] = string.Join(", ", parts.SkipLast(responsible));
        return null;
    }

    private static string Written((LocalDate First, LocalDate Last) period) =>
        $"{LocalDatePattern.Iso.Format(period.First)}/{LocalDatePattern.Iso.Format(period.Last)}";
}
