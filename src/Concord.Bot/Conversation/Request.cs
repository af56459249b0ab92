using Concord.Bot.Texts;

namespace Concord.Bot.Conversation;

/// <summary>What somebody asks, in the same form whether it was said or pressed.</summary>
/// <param name="Verb">Such as <c>milestone.report</c>.</param>
/// <param name="Data">Canonical values by name: <c>2027-06-30</c>, <c>AEWA</c>, <c>atRisk</c>; texts as they were written.</param>
/// <param name="Language">The language in which it was asked, and is answered.</param>
public sealed record Request(string Verb, IReadOnlyDictionary<string, string> Data, Language Language)
{
    /// <summary>A request that says nothing more than its verb.</summary>
    public static Request Of(string verb, Language language) => new(verb, new Dictionary<string, string>(), language);
}
