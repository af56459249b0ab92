namespace Concord.Domain.Decisions.Finding;

/// <summary>
/// Names of all the words of which this one may be a form: words that share a name are found by each other. It is written as in a
/// text, and again without its accents.
/// </summary>
public delegate IEnumerable<WordForm> WordForms(string word);

/// <summary>A word of which another may be a form.</summary>
/// <param name="Name">The same for all its forms.</param>
/// <param name="IsAkin">Whether it is another word of one family, as a noun is of its verb: who looks for it rather means it alone.</param>
public readonly record struct WordForm(string Name, bool IsAkin = false);
