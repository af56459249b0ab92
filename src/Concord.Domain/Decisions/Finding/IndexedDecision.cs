namespace Concord.Domain.Decisions.Finding;

/// <summary>A decision as the index has it: the numbers of its words in their order, with where they stand.</summary>
internal sealed class IndexedDecision
{
    /// <summary>What a word is worth in the number, the agenda item, the beginning of the text, and the rest of it.</summary>
    private static readonly float[] Worths = [8, 3, 2, 1];

    /// <summary>Characters of a text that are read first.</summary>
    private const int Opening = 160;

    /// <summary>What is no longer in force, or not yet, is rather not what is looked for.</summary>
    private const float Ended = 0.6f, Undecided = 0.9f;

    private readonly int[] _words;

    private readonly int[] _ends = new int[Worths.Length];

    /// <summary>Adds its words to the vocabulary.</summary>
    public IndexedDecision(Decision decision, Vocabulary vocabulary)
    {
        Decision = decision;
        List<int> words = [];
        List<(int Word, float Worth)> joined = [];
        var text = decision.Current.Text;
        var opening = Math.Min(Opening, text.Length);
        // No symbol is cut in two.
        while (opening < text.Length && !char.IsWhiteSpace(text[opening]))
            opening++;
        string[] fields = [decision.Symbol ?? $"{string.Join('-', decision.Parties)}/{decision.Session.Symbol}", decision.Item ?? "", text[..opening], text[opening..]];
        foreach (var (field, written) in fields.Index())
        {
            var tokens = DocumentSymbols.InOrder(Token.In(written));
            words.AddRange(tokens.Select(vocabulary.Add));
            _ends[field] = words.Count;
            for (int start = 0, end; start < tokens.Count; start = end)
            {
                for (end = start + 1; end < tokens.Count && tokens[end].Joint == Joint.Hyphen;)
                    end++;
                if (end - start > 1)
                    joined.Add((vocabulary.Add(Sought.Joined(tokens[start..end])), Worths[field]));
            }
        }
        _words = [.. words];
        Worth = [.. words.Select((word, at) => (Word: word, Worth: WorthAt(at))).Concat(joined)
            .GroupBy(w => w.Word).Select(g => (g.Key, g.Max(w => w.Worth) + (0.25f * MathF.Log(g.Count()))))];
        Standing = decision.EndedBy is not null || decision.Withdrawal is not null ? Ended : decision.Adoption is null ? Undecided : 1;
    }

    /// <summary>The record.</summary>
    public Decision Decision { get; }

    /// <summary>By how much it counts, as it stands in its life.</summary>
    public float Standing { get; }

    /// <summary>Its words with what each is worth in all.</summary>
    public (int Word, float Worth)[] Worth { get; }

    /// <summary>What the words that stand one after another are worth where they stand best; 0 where they stand nowhere.</summary>
    /// <param name="phrase">Each of them in all its forms.</param>
    /// <param name="rarest">Which of them to look for first.</param>
    /// <param name="itsForms">The forms of that one.</param>
    public float WorthOf(IReadOnlyList<Dictionary<int, float>> phrase, int rarest, ReadOnlySpan<int> itsForms)
    {
        var most = 0f;
        for (var at = rarest; at < _words.Length; at++)
        {
            if (_words.AsSpan(at).IndexOfAny(itsForms) is var ahead && ahead < 0)
                break;
            at += ahead;
            if (StandsAt(at - rarest, phrase))
                most = Math.Max(most, WorthAt(at - rarest));
        }
        return most;
    }

    private bool StandsAt(int at, IReadOnlyList<Dictionary<int, float>> phrase)
    {
        if (at + phrase.Count > _words.Length)
            return false;
        for (var i = 0; i < phrase.Count; i++)
            if (!phrase[i].ContainsKey(_words[at + i]))
                return false;
        return true;
    }

    private float WorthAt(int at) => Worths[Array.FindIndex(_ends, end => at < end)];
}
