using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Tests;

public sealed class ActionTests
{
    [Fact]
    public void An_execute_action_always_has_a_verb()
    {
        Same.Json("""{"type":"Action.Execute","verb":""}""", new AdaptiveExecuteAction());
        Same.Json(
            """
            {
              "type": "Action.Execute", "id": "a", "title": "Done", "verb": "milestone.done", "data": { "milestone": "2027-001", "version": 3 },
              "style": "positive", "mode": "secondary", "associatedInputs": "none"
            }
            """,
            new AdaptiveExecuteAction
            {
                Id = "a", Title = "Done", Verb = "milestone.done", Data = new { milestone = "2027-001", version = 3 }, Style = "positive",
                Mode = AdaptiveActionMode.Secondary, AssociatedInputs = AdaptiveAssociatedInputs.None,
            });
    }

    [Fact]
    public void A_submit_action_leaves_its_defaults_out()
    {
        Same.Json("""{"type":"Action.Submit"}""", new AdaptiveSubmitAction { Style = "default", Mode = AdaptiveActionMode.Primary });
        Same.Json(
            """{"type":"Action.Submit","title":"Go","data":{"verb":"v"},"style":"destructive"}""",
            new AdaptiveSubmitAction { Title = "Go", Data = JObject.Parse("""{"verb":"v"}"""), Style = "destructive" });
    }

    [Fact]
    public void Data_may_be_given_and_read_as_text()
    {
        var action = new AdaptiveSubmitAction { DataJson = """{"n":1,"d":{"x":null}}""" };
        Same.Json("""{"type":"Action.Submit","data":{"n":1,"d":{"x":null}}}""", action);
        Assert.True(JToken.DeepEquals(JObject.Parse("""{"n":1,"d":{"x":null}}"""), JObject.Parse(action.DataJson)));
        action.DataJson = null;
        Assert.Null(action.Data);
        Assert.Null(new AdaptiveExecuteAction().DataJson);
    }

    [Fact]
    public void A_card_that_is_shown_stands_within_the_action()
    {
        Same.Json(
            """{"type":"Action.ShowCard","title":"More","card":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x"}]}}""",
            new AdaptiveShowCardAction { Title = "More", Card = new(new AdaptiveSchemaVersion(1, 5)) { Body = [new AdaptiveTextBlock("x")] } });
        Assert.Throws<JsonSerializationException>(() => JObject.FromObject(new AdaptiveShowCardAction()));
    }
}
