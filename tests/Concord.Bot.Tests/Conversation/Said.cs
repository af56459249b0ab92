using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using NodaTime;

namespace Concord.Bot.Tests.Conversation;

/// <summary>What words are taken to mean on Monday 15 February 2027, on one line: the verb, then its data by name.</summary>
internal static class Said
{
    public static readonly LocalDate Today = new(2027, 2, 15);

    /// <summary>One for all tests: to read the patterns of three languages takes longer than most of them.</summary>
    public static readonly Interpreter Interpreter = new();

    public static Understanding Understood(string said, Language preferred) =>
        Interpreter.Understand(said, preferred, Today, Given.Settings);

    public static string Meaning(string said, Language preferred) => Understood(said, preferred) switch
    {
        Understanding.Command { Request: var request } =>
            string.Join("; ", [request.Verb, .. request.Data.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key}={d.Value}")]),
        Understanding.Problem { Fault: var fault } => $"{fault.Kind}: {string.Join(", ", fault.Details)}",
        Understanding.Ask ask => $"ask: {string.Join(" / ", ask.Options)}",
        Understanding.Unknown => "unknown",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Whatever the language of the person's client, the words are of theirs, and so is the answer.</summary>
    public static void Means(Language language, string said, string meaning)
    {
        foreach (var preferred in Language.All)
        {
            Assert.Equal(meaning, Meaning(said, preferred));
            Assert.Equal(language, Understood(said, preferred).Language);
        }
    }
}
