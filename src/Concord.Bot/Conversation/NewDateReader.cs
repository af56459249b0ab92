using System.Text.RegularExpressions;
using Concord.Bot.Texts;
using Concord.Domain.ActionPlan;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>A new date with or without the reason behind it: <c>15 September, the venue is not free</c>.</summary>
internal sealed class NewDateReader
{
    private readonly Language _language;
    private readonly Regex _separator;

    /// <summary>Knows the words of that language which begin a reason, folded.</summary>
    public NewDateReader(Language language, IEnumerable<string> separators)
    {
        _language = language;
        var words = string.Join('|', separators.Where(s => char.IsLetter(s[0])).OrderByDescending(s => s.Length).Select(Regex.Escape));
        _separator = new($@"\s*[,;:]\s*(?:(?:{words})(?!\w))?\s*|\s+-\s+|\s+(?:{words})(?!\w)\s*", RegexOptions.CultureInvariant);
    }

    /// <summary>Adds the date and the reason to the data, or says what is wrong. The longest beginning that is a date is the date.</summary>
    public Fault? Read(string said, LocalDate today, Dictionary<string, string> data)
    {
        var text = Folding.Of(said);
        Fault? fault = null;
        foreach (var (end, next) in Ends(text.Folded))
        {
            if (DueText.TryRead(text.Original(0, end), _language, today, out var due, out var wrong))
            {
                data["newDate"] = due.ToString();
                if (text.OriginalFrom(next) is { Length: > 0 } reason)
                    data["reason"] = reason.Trim();
                return null;
            }
            fault = fault is null || wrong.Kind == FaultKind.NoSuchDay ? wrong : fault;
        }
        return fault ?? Fault.Of(FaultKind.NoDue);
    }

    /// <summary>Where the date may end and the reason begin, the whole text first.</summary>
    private IEnumerable<(int End, int Next)> Ends(string folded) =>
        _separator.Matches(folded).Where(m => m.Index > 0 && m.Index <= DueText.Longest).Select(m => (m.Index, m.Index + m.Length))
            .Prepend((folded.Length, folded.Length)).OrderByDescending(e => e.Item1);
}
