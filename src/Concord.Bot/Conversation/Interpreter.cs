using Concord.Bot.Texts;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>Words to requests, in English, French and Spanish.</summary>
public sealed class Interpreter
{
    private readonly IReadOnlyList<PatternFile> _files;

    /// <summary>Reads the patterns.</summary>
    /// <exception cref="FormatException">A pattern is not well formed, or a verb cannot be asked for in every language.</exception>
    public Interpreter()
    {
        _files = [.. Language.All.Select(l => new PatternFile(l))];
        var verbs = _files.SelectMany(f => f.Patterns.Select(p => p.Verb)).Distinct().ToList();
        foreach (var file in _files)
            if (verbs.Except(file.Patterns.Select(p => p.Verb)).FirstOrDefault() is { } missing)
                throw new FormatException($"Nobody can ask for {missing} in the language {file.Language.Code}.");
    }

    /// <summary>What the words mean.</summary>
    /// <param name="said">As written, without the mention of the bot.</param>
    /// <param name="preferred">The language of the person's client; it decides only between equals.</param>
    /// <param name="today">The day in the workspace's zone, for what is said relative to it.</param>
    /// <param name="settings">The workspace's secretariats.</param>
    public Understanding Understand(string said, Language preferred, LocalDate today, Settings settings)
    {
        var folding = Folding.Of(said.Trim());
        foreach (var file in _files.OrderByDescending(f => f.Language == preferred))
        {
            var core = file.WithoutCourtesy(folding);
            foreach (var pattern in file.Patterns)
                if (pattern.SlotsOf(core) is { } slots)
                    return new SlotReader(file, today, settings).Read(pattern.Verb, slots);
        }
        var nearest = Nearest.To(folding.Folded, _files, preferred);
        return new Understanding.Unknown(nearest.Verbs, nearest.Language);
    }
}
