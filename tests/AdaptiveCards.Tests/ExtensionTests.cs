using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

/// <summary>What the schema or Teams has and the model lacks; and what an old client shows instead.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void Additional_properties_stand_beside_the_elements_own()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = [new AdaptiveTextBlock("x") { AdditionalProperties = { ["targetWidth"] = "narrow" } }] };
        card.AdditionalProperties["msteams"] = new { width = "Full" };
        Same.Json(
            """{"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full"},"body":[{"type":"TextBlock","text":"x","targetWidth":"narrow"}]}""", card);
    }

    [Fact]
    public void A_run_an_action_and_an_input_have_them_too()
    {
        Same.Json("""{"type":"TextRun","text":"x","new":[1]}""", new AdaptiveTextRun("x") { AdditionalProperties = { ["new"] = new[] { 1 } } });
        Same.Json("""{"type":"Action.Submit","new":true}""", new AdaptiveSubmitAction { AdditionalProperties = { ["new"] = true } });
        Same.Json("""{"type":"Input.Text","new":null}""", new AdaptiveTextInput { AdditionalProperties = { ["new"] = null! } });
    }

    [Fact]
    public void The_names_of_additional_properties_do_not_differ_by_case_alone()
    {
        var block = new AdaptiveTextBlock("x") { AdditionalProperties = { ["New"] = 1 } };
        block.AdditionalProperties["new"] = 2;
        Assert.Equal(2, Assert.Single(block.AdditionalProperties).Value);
    }

    [Fact]
    public void An_element_of_ones_own_is_written_like_the_others()
    {
        Same.Json(
            """{"type":"Chart.Line","id":"c","xAxisTitle":"Month","none":null,"spacing":"large"}""",
            new LineChart { Id = "c", XAxisTitle = "Month", Spacing = AdaptiveSpacing.Large });
    }

    [Fact]
    public void A_fallback_is_another_element_or_none()
    {
        Same.Json(
            """{"type":"Action.Execute","verb":"v","fallback":{"type":"Action.Submit","data":{"verb":"v"}}}""",
            new AdaptiveExecuteAction { Verb = "v", Fallback = new(new AdaptiveSubmitAction { Data = new { verb = "v" } }) });
        Same.Json(
            """{"type":"TextBlock","text":"x","fallback":"drop"}""",
            new AdaptiveTextBlock("x") { Fallback = new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) });
    }

    private sealed class LineChart : AdaptiveElement
    {
        public override string Type { get; set; } = "Chart.Line";

        public string? XAxisTitle { get; set; }

        public string? None { get; set; }
    }
}
