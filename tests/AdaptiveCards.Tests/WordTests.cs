using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

/// <summary>The words of the schema for sizes, colours and the like.</summary>
public sealed class WordTests
{
    public static TheoryData<string, string, string?> Words
    {
        get
        {
            var words = new TheoryData<string, string, string?>();
            Add<AdaptiveTextColor>("color", "dark light accent good warning attention", v => new AdaptiveTextBlock { Color = v });
            Add<AdaptiveTextSize>("size", "small medium large extraLarge", v => new AdaptiveTextBlock { Size = v });
            Add<AdaptiveTextWeight>("weight", "lighter bolder", v => new AdaptiveTextBlock { Weight = v });
            Add<AdaptiveTextBlockStyle>("style", "heading", v => new AdaptiveTextBlock { Style = v });
            Add<AdaptiveHorizontalAlignment>("horizontalAlignment", "center right stretch", v => new AdaptiveTextBlock { HorizontalAlignment = v });
            Add<AdaptiveSpacing>("spacing", "none small medium large extraLarge padding", v => new AdaptiveTextBlock { Spacing = v });
            Add<AdaptiveContainerStyle>("style", "emphasis good attention warning accent", v => new AdaptiveContainer { Style = v });
            Add<AdaptiveChoiceInputStyle>("style", "compact expanded filtered", v => new AdaptiveChoiceSetInput { Style = v });
            return words;

            void Add<T>(string property, string all, Func<T, AdaptiveElement> element)
                where T : struct, Enum
            {
                foreach (var word in all.Split(' '))
                    words.Add(typeof(T).Name, word, (string?)JObject.FromObject(element(Enum.Parse<T>(word, ignoreCase: true)))[property]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_value_is_written_as_the_word_of_the_schema(string type, string word, string? written)
    {
        Assert.Equal($"{type} {word}", $"{type} {written}");
    }
}
