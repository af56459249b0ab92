namespace Concord.Domain.Decisions.Finding;

/// <summary>
/// The words of all texts, each with a number that it keeps, and which of them are forms of one word. Words are only added, while
/// others look for some.
/// </summary>
internal sealed class Vocabulary(WordForms forms)
{
    private readonly Lock _gate = new();

    private readonly Dictionary<string, int> _plain = new(StringComparer.Ordinal), _written = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<int>> _byForm = new(StringComparer.Ordinal);

    /// <summary>The words of which each may be a form, so that nobody has to find that out again.</summary>
    private readonly List<List<string>> _formsOf = [];

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

    /// <summary>The word itself where a text has it, and all of which it is a form.</summary>
    public (int? Itself, IReadOnlySet<int> All) Like(Token token)
    {
        lock (_gate)
        {
            HashSet<int> all = [];
            int? itself = _plain.TryGetValue(token.Plain, out var id) ? id : null;
            if (itself is { } one)
                all.Add(one);
            foreach (var form in itself is null ? FormsOf(token) : _formsOf[id])
                if (_byForm.TryGetValue(form, out var words))
                    all.UnionWith(words);
            return (itself, all);
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
            if (!_byForm.TryGetValue(form, out var words))
                _byForm.Add(form, [id]);
            else
                words.Add(id);
        }
        return id;
    }

    private IEnumerable<string> FormsOf(Token token) => char.IsDigit(token.Plain[0]) ? [] : forms(token.Written.ToLowerInvariant()).Concat(forms(token.Plain)).Distinct();
}
