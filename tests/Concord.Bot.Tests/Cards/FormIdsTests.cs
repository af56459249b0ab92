using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Conversation;
using Concord.Bot.Tests.FrontDoor;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Tests.Cards;

public sealed class FormIdsTests
{
    [Fact]
    public void Each_form_of_a_card_has_inputs_of_its_own_and_is_read_by_the_names_that_all_know()
    {
        var card = Sent();
        Assert.Empty(Shown.RepeatedIds(card));
        var forms = card["actions"]!.Take(2).ToList();

        // A client may send what stands in all forms.
        JObject typed = new() { ["note"] = "of the card", ["on"] = "2027-06-14" };
        foreach (var input in forms.SelectMany(f => f["card"]!["body"]!))
            typed[(string)input["id"]!] = $"of {(string?)input["label"]}";

        Assert.Equal(["of the card", "of the first", "of the second"], forms.Select(f => Pressed(f, typed)["note"]).Prepend(Pressed(card["actions"]![2]!, typed)["note"]));
        Assert.Equal(["meeting", "note", "on"], Pressed(forms[1], typed).Keys.Order());
    }

    [Fact]
    public void A_fallback_says_of_which_form_it_is_too()
    {
        var execute = Sent()["actions"]![1]!["card"]!["actions"]![0]!;
        Assert.Equal((string?)execute["data"]!["whichForm"], (string?)execute["fallback"]!["data"]!["whichForm"]);
    }

    [Fact]
    public void A_card_that_is_sent_twice_keeps_its_ids()
    {
        var card = Card().WithOwnIds();
        var first = card.ToJson();
        Assert.Equal(first, card.WithOwnIds().ToJson());
    }

    private static AdaptiveCard Card()
    {
        Dictionary<string, string> data = new() { ["meeting"] = "ES/2027/Q2" };
        var card = CardKit.Card("a card", new AdaptiveTextInput { Id = "note", Label = "the card" });
        card.Actions =
        [
            Actions.Ask("1", new AdaptiveTextInput { Id = "note", Label = "the first" }, Actions.Execute("1", "first", data)),
            Actions.Ask("2", new AdaptiveTextInput { Id = "note", Label = "the second" }, Actions.Execute("2", "second", data)),
            Actions.Execute("3", "third", data),
        ];
        return card;
    }

    private static JObject Sent() => JObject.Parse(Card().WithOwnIds().ToJson());

    private static IReadOnlyDictionary<string, string> Pressed(JToken button, JObject typed)
    {
        var data = new JObject((JObject)(button["data"] ?? button["card"]!["actions"]![0]!["data"])!);
        data.Merge(typed);
        return PressedData.Of("verb", data).Data;
    }
}
