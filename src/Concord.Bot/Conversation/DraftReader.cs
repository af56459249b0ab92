using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>
/// A milestone as people dictate it, its parts between commas: the date stands last, the secretariats before it; what is
/// before those is the title, commas and all.
/// </summary>
internal sealed class DraftReader(Language language, LocalDate today, Settings settings)
{
    /// <summary>Adds title, secretariats and due date to the data, or says what is wrong.</summary>
    public Fault? Read(string said, Dictionary<string, string> data)
    {
        var parts = said.Split(',', StringSplitOptions.TrimEntries).ToList();
        Fault? fault = Fault.Of(FaultKind.NoDue);
        for (var last = 1; last <= Math.Min(2, parts.Count - 1); last++)
        {
            if (!DueText.TryRead(string.Join(", ", parts.TakeLast(last)), language, today, out var due, out var wrong))
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
}
