using System.Text.RegularExpressions;

namespace Concord.Bot.Conversation;

/// <summary>
/// Which decisions, in one breath and in any order: <c>of AEWA in Q4</c>, <c>en vigueur de 2026</c>, <c>de la última reunión</c>.
/// Every word has to say something of the kind, or join what does.
/// </summary>
internal sealed partial class FilterReader(PatternFile file, TopicReader topics)
{
    /// <summary>Words of one part: <c>the monthly meeting of May 2027</c> has many.</summary>
    private const int MostWords = 8;

    /// <summary>Adds them to the data; false where a word is none of them, or something was said twice.</summary>
    public bool TryRead(string said, Dictionary<string, string> data)
    {
        var words = Apostrophe().Replace(Folding.Fold(said), "$0 ").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var any = false;
        for (int start = 0, end; start < words.Length; start = end)
        {
            for (end = Math.Min(words.Length, start + MostWords); end > start && !Part(string.Join(' ', words[start..end]), data); end--)
                ;
            if (end > start)
                any = true;
            else if (file.Lists["joins"].Contains(words[start]))
                end = start + 1;
            else
                return false;
        }
        return any;
    }

    private bool Part(string part, Dictionary<string, string> data) =>
        (file.Lists["dfilter"].Contains(part) && data.TryAdd("filter", DecisionWordsSaid.Filter(part)))
        || topics.ReadWhen(part, data) || (!data.ContainsKey("secretariat") && topics.ReadWhom(part, data));

    [GeneratedRegex(@"\b[dl]'")]
    private static partial Regex Apostrophe();
}
