using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;

namespace Concord.Bot.Secretariats;

/// <summary>An input that asks for people of the Team; its value is their object ids.</summary>
internal static class PeopleChoice
{
    /// <summary>People up to whom a card lists them; for more, Teams' own people picker searches the conversation's.</summary>
    private const int MostListed = 40;

    /// <summary>The input.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="label">Its question.</param>
    /// <param name="roster">Who is in the Team; guests are not offered.</param>
    /// <param name="chosen">Object ids that are chosen already.</param>
    /// <param name="text">The reader's language.</param>
    /// <param name="needed">Whether exactly one has to be chosen; any number where not.</param>
    public static AdaptiveChoiceSetInput Of(
        string id, string label, IReadOnlyList<Member> roster, IReadOnlyList<string> chosen, Text text, bool needed = false)
    {
        var people = roster.Where(m => !m.IsGuest).ToList();
        var input = new AdaptiveChoiceSetInput
        {
            Id = id, Label = label, IsMultiSelect = !needed, IsRequired = needed, Style = AdaptiveChoiceInputStyle.Compact,
            ErrorMessage = needed ? text.Of("SetUp.Needed") : null, Placeholder = text.Of("SetUp.Choose"),
            Value = chosen.Count == 0 ? null : string.Join(',', chosen),
            Choices =
            [
                .. people.Where(m => people.Count <= MostListed || chosen.Contains(m.ObjectId))
                    .Select(m => new AdaptiveChoice { Title = m.Name, Value = m.ObjectId }),
            ],
        };
        if (people.Count > MostListed)
            input.AdditionalProperties["choices.data"] = new { type = "Data.Query", dataset = "graph.microsoft.com/users?scope=currentContext" };
        return input;
    }
}
