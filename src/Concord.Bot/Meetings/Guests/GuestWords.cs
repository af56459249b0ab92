using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Domain.Meetings;
using static Concord.Bot.Cards.Actions;
using static Concord.Bot.Cards.CardKit;

namespace Concord.Bot.Meetings.Guests;

/// <summary>The guests on the meeting's card, and the buttons by which they are invited and withdrawn.</summary>
internal static class GuestWords
{
    private const int LongestName = 120;

    /// <summary>One line with all; null where nobody is invited.</summary>
    public static AdaptiveRichTextBlock? Line(Meeting meeting, RecordView view) => meeting.Invited.Any()
        ? Words(AdaptiveSpacing.Small, new AdaptiveTextRun(view.Text.Of("Guest.Line", view.Text.List(meeting.Invited.Select(g => NameOf(g.Id, view))))))
        : null;

    /// <summary>The buttons, among the less likely ones.</summary>
    public static IEnumerable<AdaptiveAction> Buttons(Meeting meeting, Dictionary<string, string> data, RecordView view)
    {
        var text = view.Text;
        yield return Ask(
            text.Of("Guest.Invite"),
            new AdaptiveTextInput { Id = "who", Label = text.Of("Guest.NameOrAddress"), IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"), MaxLength = LongestName },
            Execute(text.Of("Guest.InviteThem"), "meeting.invite", data, likely: true)).Aside();
        if (meeting.Invited.ToList() is { Count: > 0 } invited)
            yield return Ask(
                text.Of("Guest.Withdraw"),
                new AdaptiveChoiceSetInput
                {
                    Id = "guest", Label = text.Of("Guest.Whose"), Style = AdaptiveChoiceInputStyle.Compact, IsRequired = true, ErrorMessage = text.Of("SetUp.Needed"),
                    Value = invited.Count == 1 ? invited[0].Id : null,
                    Choices = [.. invited.Select(g => new AdaptiveChoice { Title = NameOf(g.Id, view), Value = g.Id })],
                },
                Execute(text.Of("Guest.WithdrawThem"), "meeting.uninvite", data, likely: true)).Aside();
    }

    /// <summary>What they are called; where that was erased, a guest.</summary>
    private static string NameOf(string guest, RecordView view) => view.Names.GetValueOrDefault(guest) ?? view.Text.Of("Guest.Nameless");
}
