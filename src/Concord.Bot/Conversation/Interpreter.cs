using Concord.Bot.Texts;
using Concord.Domain.Secretariats;
using NodaTime;

namespace Concord.Bot.Conversation;

/// <summary>Words to requests, in English, French and Spanish.</summary>
public sealed class Interpreter
{
    private static readonly string[] Written = ["note", "text", "decided"];

    private readonly IReadOnlyList<PatternFile> _files;

    /// <summary>Reads the patterns.</summary>
    /// <exception cref="FormatException">A pattern is not well formed, or a verb cannot be asked for in every language.</exception>
    public Interpreter()
    {
        _files = [.. Language.All.Select(l => new PatternFile(l))];
        foreach (var file in _files)
            if (Verbs.Except(file.Patterns.Select(p => p.Verb)).FirstOrDefault() is { } missing)
                throw new FormatException($"Nobody can ask for {missing} in the language {file.Language.Code}.");
    }

    /// <summary>All that can be asked for in words.</summary>
    public IReadOnlyList<string> Verbs => [.. _files.SelectMany(f => f.Patterns.Select(p => p.Verb)).Distinct()];

    /// <summary>What the words mean.</summary>
    /// <param name="said">As written, without the mention of the bot.</param>
    /// <param name="preferred">The language of the person's client; it decides only between equals.</param>
    /// <param name="today">The day in the workspace's zone, for what is said relative to it.</param>
    /// <param name="settings">The workspace's secretariats.</param>
    public Understanding Understand(string said, Language preferred, LocalDate today, Settings settings)
    {
        var text = Folding.Of(said.Trim());
        var files = _files.OrderByDescending(f => f.Language == preferred).ToList();
        // A slip of the finger is corrected only where nothing fits as it stands.
        if ((First(files.Select(f => Read(f, text, today, settings))) ?? First(files.Select(f => Read(f, f.Respelled(text), today, settings)))) is { } found)
            // Reports in one breath are no report with a note.
            return found is Understanding.Command { Request: { Verb: "milestone.report" } report } && report.Value("note")?.Any(char.IsAsciiDigit) == true
                ? Each(Several.Halves(text.Text), report.Verb) ?? found
                : found;
        if ((Each(Several.Of(text.Text)) ?? Each(Several.Halves(text.Text))) is { } several)
            return several;
        var nearest = Nearest.To(text.Folded, files, preferred);
        var beyond = files.Find(f => f.IsBeyond(text.Folded));
        return new Understanding.Unknown(nearest.Verbs, beyond?.Language ?? nearest.Language, beyond is not null);

        Understanding.Ask? Each(IReadOnlyList<string> sentences, string? verb = null)
        {
            List<string> requests = [];
            var language = preferred;
            foreach (var one in sentences)
                switch (Understand(one, preferred, today, settings))
                {
                    case Understanding.Command command when verb is null || verb == command.Request.Verb:
                        requests.Add(one);
                        language = command.Language;
                        break;
                    case Understanding.Ask { IsOfSeveral: true } more:
                        requests.AddRange(more.Options);
                        language = more.Language;
                        break;
                    default:
                        return null;
                }
            return requests.Count > 1 ? new([.. requests.Distinct()], language, IsOfSeveral: true) : null;
        }
    }

    /// <summary>The first in which nothing is wrong, without a look at those behind it: what cannot be in one language may well be in another. Else the first.</summary>
    private static Understanding? First(IEnumerable<Understanding?> read)
    {
        Understanding? problem = null;
        foreach (var understanding in read)
            if (understanding is Understanding.Problem)
                problem ??= understanding;
            else if (understanding is not null)
                return understanding;
        return problem;
    }

    /// <summary>What the first pattern that fits makes of it, rather one in which nothing is wrong; null where none fits.</summary>
    private static Understanding? Read(PatternFile file, Folding text, LocalDate today, Settings settings)
    {
        var (core, tail) = file.WithoutCourtesy(text);
        var reader = new SlotReader(file, today, settings);
        Understanding? problem = null;
        foreach (var pattern in file.Beginning(core.Folded))
            if ((!pattern.Asks || tail.Contains('?', StringComparison.Ordinal)) && pattern.SlotsOf(core) is { } slots)
            {
                // Whoever asks whether it is so does not say so; a question in a note is part of the note.
                if (pattern.States && tail.Contains('?', StringComparison.Ordinal) && !slots.ContainsKey("note"))
                    continue;
                // What people write is kept as it was written, to its last character.
                foreach (var name in Written.Where(slots.ContainsKey))
                    slots[name] += tail;
                if (reader.Read(pattern.Verb, slots, text.Text) is not { } understanding)
                    continue;
                if (understanding is not Understanding.Problem)
                    return understanding;
                problem ??= understanding;
            }
        return problem;
    }
}
