using AdaptiveCards;
using Concord.Bot.Conversation;

namespace Concord.Bot.Secretariats;

/// <summary>An input that asks for people of the Team; its value is their object ids.</summary>
internal static class PeopleChoice
{
    /// <summary>Choices up to which a card lists the Team's people, over all of its inputs; for more, Teams' own people picker finds them.</summary>
    private const int MostListed = 240;

    /// <summary>The input.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="label">Its question.</param>
    /// <param name="roster">Who is in the Team; guests are not offered.</param>
    /// <param name="chosen">Object ids that are chosen already.</param>
    /// <param name="turn">For whom, and where: in a channel the picker finds the Team's people, in a chat those of the organisation.</param>
    /// <param name="needed">Whether exactly one has to be chosen; any number where not.</param>
    /// <param name="inputs">How many such inputs the card has.</param>
    public static AdaptiveChoiceSetInput Of(
        string id, string label, IReadOnlyList<Member> roster, IReadOnlyList<string> chosen, Turn turn, bool needed = false, int inputs = 1)
    {
        var text = turn.Text;
        var people = roster.Where(m => !m.IsGuest).ToList();
        var listed = people.Count * inputs <= MostListed;
        var input = new AdaptiveChoiceSetInput
        {
            Id = id, Label = label, IsMultiSelect = !needed, IsRequired = needed, Style = AdaptiveChoiceInputStyle.Compact,
            ErrorMessage = needed ? text.Of("SetUp.Needed") : null, Placeholder = text.Of("SetUp.Choose"),
            Value = chosen.Count == 0 ? null : string.Join(',', chosen),
            Choices =
            [
                .. people.Where(m => listed || chosen.Contains(m.ObjectId))
                    .Select(m => new AdaptiveChoice { Title = m.Name, Value = m.ObjectId }),
            ],
        };
        if (!listed)
            input.AdditionalProperties["choices.data"] = new
            {
                type = "Data.Query", dataset = $"graph.microsoft.com/users{(turn.Speaker.InPersonalChat ? "" : "?scope=currentContext")}",
            };
        return input;
    }
}
