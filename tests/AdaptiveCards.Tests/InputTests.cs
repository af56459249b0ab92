using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

public sealed class InputTests
{
    [Fact]
    public void A_text_input_leaves_its_defaults_out()
    {
        Same.Json("""{"type":"Input.Text","id":"t"}""", new AdaptiveTextInput { Id = "t" });
        Same.Json(
            """
            {
              "type": "Input.Text", "id": "t", "label": "Due", "isRequired": true, "errorMessage": "When?", "placeholder": "May", "value": "",
              "maxLength": 200, "isMultiline": true
            }
            """,
            new AdaptiveTextInput
            {
                Id = "t", Label = "Due", IsRequired = true, ErrorMessage = "When?", Placeholder = "May", Value = "", MaxLength = 200, IsMultiline = true,
            });
    }

    [Fact]
    public void A_date_input_has_its_bounds_and_leaves_its_defaults_out()
    {
        Same.Json("""{"type":"Input.Date","id":"d"}""", new AdaptiveDateInput { Id = "d" });
        Same.Json(
            """
            {"type":"Input.Date","id":"d","label":"Due","isRequired":true,"errorMessage":"When?","placeholder":"Day","value":"2027-06-30","min":"2027-01-01","max":"2027-12-31"}
            """,
            new AdaptiveDateInput
            {
                Id = "d", Label = "Due", IsRequired = true, ErrorMessage = "When?", Placeholder = "Day", Value = "2027-06-30", Min = "2027-01-01", Max = "2027-12-31",
            });
    }

    [Fact]
    public void A_choice_set_always_says_its_style_and_whether_several_may_be_chosen()
    {
        Same.Json(
            """{"type":"Input.ChoiceSet","id":"c","style":"compact","isMultiSelect":false,"choices":[]}""", new AdaptiveChoiceSetInput { Id = "c" });
        Same.Json(
            """
            {
              "type": "Input.ChoiceSet", "id": "c", "label": "Who", "isRequired": true, "errorMessage": "Who?", "placeholder": "Choose", "value": "a",
              "style": "filtered", "isMultiSelect": true, "wrap": true, "choices": [ { "title": "A", "value": "a" }, { "title": "B", "value": "b" } ]
            }
            """,
            new AdaptiveChoiceSetInput
            {
                Id = "c", Label = "Who", IsRequired = true, ErrorMessage = "Who?", Placeholder = "Choose", Value = "a",
                Style = AdaptiveChoiceInputStyle.Filtered, IsMultiSelect = true, Wrap = true,
                Choices = [new() { Title = "A", Value = "a" }, new() { Title = "B", Value = "b" }],
            });
    }

    [Fact]
    public void A_choice_needs_a_title_and_a_value()
    {
        Assert.Throws<JsonSerializationException>(() => JObject.FromObject(new AdaptiveChoice { Title = "A" }));
        Assert.Throws<JsonSerializationException>(() => JObject.FromObject(new AdaptiveChoice { Value = "a" }));
    }
}
