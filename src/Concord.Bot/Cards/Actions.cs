using AdaptiveCards;

namespace Concord.Bot.Cards;

/// <summary>The buttons. A button carries a verb and canonical values; the server asks again who may.</summary>
internal static class Actions
{
    /// <summary>A button whose answer takes the card's place; an old client sends the same as a message.</summary>
    public static AdaptiveExecuteAction Execute(
        string title, string verb, Dictionary<string, string> data, bool likely = false, bool secondary = false) => new()
        {
            Title = title,
            Verb = verb,
            Data = data,
            Style = likely ? "positive" : "default",
            Mode = secondary ? AdaptiveActionMode.Secondary : AdaptiveActionMode.Primary,
            Fallback = new AdaptiveFallbackElement(Submit(title, verb, data, likely)),
        };

    /// <summary>A button that speaks: its answer is a new message.</summary>
    public static AdaptiveSubmitAction Submit(
        string title, string verb, Dictionary<string, string> data, bool likely = false, bool secondary = false) => new()
        {
            Title = title,
            Data = new Dictionary<string, string>(data) { ["verb"] = verb },
            Style = likely ? "positive" : "default",
            Mode = secondary ? AdaptiveActionMode.Secondary : AdaptiveActionMode.Primary,
        };

    /// <summary>A button that opens one question.</summary>
    public static AdaptiveShowCardAction Ask(string title, AdaptiveElement question, params IEnumerable<AdaptiveAction> answers) =>
        Ask(title, [question], answers);

    /// <summary>A button that opens the questions which belong together.</summary>
    public static AdaptiveShowCardAction Ask(string title, IEnumerable<AdaptiveElement> questions, params IEnumerable<AdaptiveAction> answers) => new()
    {
        Title = title,
        Card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = [.. questions], Actions = [.. answers] },
    };

    /// <summary>The same button among the less likely ones, which Teams shows behind three dots.</summary>
    public static T Aside<T>(this T action) where T : AdaptiveAction
    {
        action.Mode = AdaptiveActionMode.Secondary;
        if (action.Fallback?.Content is AdaptiveAction fallback)
            fallback.Mode = AdaptiveActionMode.Secondary;
        return action;
    }
}
