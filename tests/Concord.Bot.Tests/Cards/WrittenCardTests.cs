using System.Reflection;
using AdaptiveCards;
using Concord.Bot.Cards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Concord.Bot.Tests.Cards;

public sealed class WrittenCardTests
{
    private static readonly AdaptiveCard Card = new(new AdaptiveSchemaVersion(1, 5))
    {
        Body = [new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("«é»") { Size = AdaptiveTextSize.Small }] }],
        Actions = [new AdaptiveSubmitAction { Title = "x", Data = new Dictionary<string, string> { ["verb"] = "help" } }],
    };

    [Fact]
    public void It_is_written_as_the_card_is_whatever_the_rules_around_it()
    {
        var other = new JsonSerializerSettings { DefaultValueHandling = DefaultValueHandling.Ignore, NullValueHandling = NullValueHandling.Ignore };
        Assert.Equal($$"""{"Content":{{JsonConvert.SerializeObject(Card)}}}""", JsonConvert.SerializeObject(new { Content = new WrittenCard(Card) }, other));
    }

    [Fact]
    public void It_becomes_a_tree_as_the_Bot_Builder_makes_one_of_it() =>
        Assert.Equal(JToken.Parse(JsonConvert.SerializeObject(Card)), JToken.FromObject(new WrittenCard(Card)), JToken.EqualityComparer);

    [Fact]
    public void Whoever_looks_through_its_properties_finds_no_card() =>
        Assert.Empty(typeof(WrittenCard).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static));

    [Fact]
    public void An_element_that_was_written_before_is_in_the_card_as_it_would_be_without()
    {
        AdaptiveElement Element() => new AdaptiveContainer { Items = [.. Card.Body], SelectAction = new AdaptiveSubmitAction { Title = "x", Data = new Dictionary<string, string> { ["verb"] = "help" } } };
        AdaptiveCard Of(AdaptiveElement inIt) => new AdaptiveCard(Card.Version) { Body = [inIt, .. Card.Body] }.For("family");
        Assert.Equal(JsonConvert.SerializeObject(Of(Element())), JsonConvert.SerializeObject(Of(new WrittenElement(Element(), "family"))));
    }
}
