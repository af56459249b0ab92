using Concord.Domain.ActionPlan;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>What was said in the slots of a pattern as the request that it makes.</summary>
internal sealed class SlotReader(PatternFile file, LocalDate today, Settings settings)
{
    /// <summary>The request, what in it cannot be, or what is to be asked; null where the words do not fit the pattern after all.</summary>
    public Understanding? Read(string verb, Dictionary<string, string> slots, string original)
    {
        Dictionary<string, string> data = new(StringComparer.Ordinal);
        foreach (var (name, said) in slots)
            switch (Slots.All[name].Read(new(name, said, verb, file, today, settings, data)))
            {
                case { Is: false }:
                    return null;
                case { Fault: { } fault }:
                    return new Understanding.Problem(fault, file.Language);
                case { Which: { } which }:
                    // The same sentence with each that may be meant.
                    var at = original.IndexOf(said, StringComparison.Ordinal);
                    return new Understanding.Ask([.. which.Select(one => $"{original[..at]}{one}{original[(at + said.Length)..]}")], file.Language);
            }
        // Whoever has it put into the calendar without a name has the next one before them.
        if (verb == "meeting.file" && data.Count == 0)
            data["next"] = "true";
        if (verb == "milestone.due" && !data.ContainsKey("period"))
            data["period"] = PeriodText.Written(PeriodText.Month(today));
        if (data.TryGetValue("milestone", out var number) && data.Remove("year", out var year))
            data["milestone"] = new MilestoneId(int.Parse(year, provider: null), int.Parse(number, provider: null)).ToString();
        return new Understanding.Command(new Request(verb, data, file.Language));
    }
}
