using AdaptiveCards;
using Concord.Bot.Conversation;
using Concord.Bot.Texts;
using Concord.Domain.Calendars;
using Concord.Domain.Secretariats;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Secretariats.SetUp;

/// <summary>The first card of a set-up: which secretariats work together, where and in which languages.</summary>
internal static class GroupCard
{
    /// <summary>What is proposed where nothing was set up yet; any other group can be entered.</summary>
    private const string Proposed = "CMS = UNEP/CMS; AEWA = UNEP/AEWA; EUROBATS = UNEP/EUROBATS";

    /// <summary>The card, with what is set up now or proposed.</summary>
    public static AdaptiveCard Of(Turn turn)
    {
        var text = turn.Text;
        var settings = turn.Workspace.Settings();
        var card = Card(
            text.Of("SetUp.InOneSentence"),
            Where(text.Of("SetUp.Where", 1, 3)),
            Title(text.Of(settings is null ? "SetUp.Welcome" : "SetUp.Again")),
            Line(text.Of(settings is null ? "SetUp.Intro" : "SetUp.IntroAgain")),
            Input("name", settings?.Name ?? "CMS Family", SetUpWorkspace.LongestName, text),
            Input("secretariats", settings is null ? Proposed : string.Join("; ", settings.Members.Select(m => $"{m.Id} = {m.Name}")), 900, text),
            Input("zone", settings is null ? "Europe/Berlin; Africa/Nairobi" : string.Join("; ", settings.OtherZones.Prepend(settings.Zone)), 200, text),
            Input("station", settings?.Station?.Name ?? "", DutyStation.Longest, text, needed: false),
            new AdaptiveChoiceSetInput
            {
                Id = "languages", Label = text.Of("SetUp.languages"), IsMultiSelect = true, IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"),
                Value = string.Join(',', settings?.Languages ?? [.. Language.All.Select(l => l.Code)]),
                Choices = [.. Language.All.Select(l => new AdaptiveChoice { Title = l.Culture.Parent.NativeName, Value = l.Code })],
            });
        card.Body.AddRange(SeriesInputs.Offer(settings, text));
        card.Actions.Add(Execute(text.Of("SetUp.Next"), "setup.people", new() { ["language"] = text.Language.Code }, likely: true));
        return card;
    }

    private static AdaptiveTextInput Input(string name, string value, int longest, Text text, bool needed = true) => new()
    {
        Id = name, Label = text.Of($"SetUp.{name}"), Value = value, MaxLength = longest, IsMultiline = longest > 200, IsRequired = needed,
        ErrorMessage = needed ? text.Of("SetUp.Needed") : null,
    };
}
