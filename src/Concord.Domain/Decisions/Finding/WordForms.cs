namespace Concord.Domain.Decisions.Finding;

/// <summary>
/// Names of all the words of which this one may be a form: words that share a name are found by each other. It is written as in a
/// text, and again without its accents.
/// </summary>
public delegate IEnumerable<string> WordForms(string word);
