namespace Concord.Domain.Decisions.Finding;

/// <summary>
/// The words of all texts, each with a number that it keeps, and which of them are forms of one word. Words are only added, while
/// others look for some.
/// </summary>
internal sealed class Vocabulary(WordForms forms)
{
    /// <summary>What the word itself is worth, another form of it, and another word of its family.</summary>
    public const float Itself = 1, OtherForm = 0.8f, Akin = 0.5f;

    private readonly Lock _gate = new();

    private readonly Dictionary<string, int> _plain = new(StringComparer.Ordinal), _written = new(StringComparer.Ordinal);

    /// <summary>By the names of what they are forms of, and of what they are forms of or akin to.</summary>
    private readonly Dictionary<string, List<int>> _byForm = new(StringComparer.Ordinal), _byFamily = new(StringComparer.Ordinal);

    /// <summary>The words of which each may be a form, so that nobody has to find that out again.</summary>
    private readonly List<List<WordForm>> _formsOf = [];

    private string[]? _sorted;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _plain.Count;
        }
    }

    /// <summary>The number of a word of a text; a new one where it is new.</summary>
    public int Add(Token token)
    {
        lock (_gate)
            return _written.TryGetValue(token.Written, out var known) ? known : AddNew(token);
    }

    /// <summary>The word itself where a text has it, all of which it is a form, and those of its family; with what each is worth.</summary>
    public Dictionary<int, float> Like(Token token)
    {
        lock (_gate)
        {
            Dictionary<int, float> like = [];
            var known = _plain.TryGetValue(token.Plain, out var id);
            if (known)
                like.Add(id, Itself);
            var names = known ? _formsOf[id] : [.. FormsOf(token)];
            Put(names.Where(n => !n.IsAkin), _byForm, OtherForm);
            Put(names, _byFamily, Akin);
            return like;

            void Put(IEnumerable<WordForm> names, Dictionary<string, List<int>> words, float worth)
            {
                foreach (var word in names.SelectMany(n => words.GetValueOrDefault(n.Name) ?? []))
                    like.TryAdd(word, worth);
            }
        }
    }

    /// <summary>The words that begin so.</summary>
    public IReadOnlyList<int> Beginning(string plain)
    {
        lock (_gate)
        {
            var sorted = _sorted ??= [.. _plain.Keys.Order(StringComparer.Ordinal)];
            var at = Array.BinarySearch(sorted, plain, StringComparer.Ordinal);
            List<int> found = [];
            for (at = at < 0 ? ~at : at; at < sorted.Length && sorted[at].StartsWith(plain, StringComparison.Ordinal); at++)
                found.Add(_plain[sorted[at]]);
            return found;
        }
    }

    private int AddNew(Token token)
    {
        if (!_plain.TryGetValue(token.Plain, out var id))
        {
            _plain.Add(token.Plain, id = _plain.Count);
            _formsOf.Add([]);
            _sorted = null;
        }
        _written.Add(token.Written, id);
        foreach (var form in FormsOf(token).Except(_formsOf[id]).ToList())
        {
            _formsOf[id].Add(form);
            Add(_byFamily, form.Name);
            if (!form.IsAkin)
                Add(_byForm, form.Name);
        }
        return id;

        void Add(Dictionary<string, List<int>> words, string name)
        {
            if (!words.TryGetValue(name, out var known))
                words.Add(name, [id]);
            else
                known.Add(id);
        }
    }

    private IEnumerable<WordForm> FormsOf(Token token) => char.IsDigit(token.Plain[0]) ? [] : forms(token.Written.ToLowerInvariant()).Concat(forms(token.Plain)).Distinct();
}
