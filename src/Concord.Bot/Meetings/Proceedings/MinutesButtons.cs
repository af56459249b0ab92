using AdaptiveCards;
using Concord.Bot.Cards;
using Concord.Bot.Decisions;
using Concord.Domain.Meetings.Proceedings;
using static Concord.Bot.Cards.Actions;

namespace Concord.Bot.Meetings.Proceedings;

/// <summary>What can be done with minutes, the likely thing first. The server asks again who may.</summary>
internal static class MinutesButtons
{
    /// <summary>Items among which to choose.</summary>
    private const int MostItems = 60;

    /// <summary>The buttons.</summary>
    public static IEnumerable<AdaptiveAction> Of(Minutes minutes, MinutesContent content, RecordView view, int page, int pages)
    {
        var (text, data) = (view.Text, MinutesWords.Data(minutes, view.Text));
        if (minutes.State == MinutesState.Draft)
            yield return Execute(text.Of("Minutes.Circulate"), "minutes.circulate", data, likely: true);
        if (minutes.State == MinutesState.Circulated)
            yield return Execute($"✓ {text.Of("Minutes.Approve")}", "minutes.approve", data, likely: true);
        if (page < pages - 1)
            yield return Execute(text.Of("List.Next"), "minutes.show", new(data) { ["page"] = $"{page + 1}" });
        if (page > 0)
            yield return Execute(text.Of("List.Back"), "minutes.show", new(data) { ["page"] = $"{page - 1}" });
        if (minutes.State != MinutesState.Draft)
            yield return minutes.Open.Any() || pages > 1 ? Correct(minutes, content, data, view).Aside() : Correct(minutes, content, data, view);
        if (minutes.Open.FirstOrDefault() is { } open)
            yield return Answer(open, content.Find(open.Item)?.IsConfidential == true, data, view);
        if (minutes.State != MinutesState.Approved && minutes.Current is not { IsUnderSilence: true } && !minutes.Open.Any())
            yield return SilenceForm.Of("minutes.silence", data, view).Aside();
        yield return Submit(text.Of("Minutes.AsWord"), "minutes.word", data, secondary: pages > 1 || minutes.State == MinutesState.Circulated);
    }

    private static AdaptiveShowCardAction Correct(Minutes minutes, MinutesContent content, Dictionary<string, string> data, RecordView view)
    {
        var text = view.Text;
        var items = content.Items.Where(i => i is { Item: not null, IsConfidential: false }).Take(MostItems).ToList();
        return Ask(
            text.Of(minutes.State == MinutesState.Approved ? "Minutes.Corrigendum" : "Minutes.Correct"),
            [
                new AdaptiveChoiceSetInput
                {
                    Id = "id", Label = text.Of("Sitting.OnItem"), Style = AdaptiveChoiceInputStyle.Compact, Value = items.Count > 0 ? $"{items[0].Item}" : null,
                    Choices = [.. items.Select(i => new AdaptiveChoice { Title = $"{i.Number}. {MinutesWords.TitleOf(i, text, isHidden: false)}", Value = $"{i.Item}" })],
                },
                new AdaptiveTextInput
                {
                    Id = "note", Label = text.Of("Minutes.ShouldRead"), IsMultiline = true, IsRequired = true, ErrorMessage = text.Of("Decision.TextNeeded"), MaxLength = Sitting.LongestNote,
                },
            ],
            Execute(text.Of("Minutes.Propose"), "minutes.correct", data, likely: true));
    }

    private static AdaptiveShowCardAction Answer(Correction open, bool isHidden, Dictionary<string, string> data, RecordView view)
    {
        var (text, of) = (view.Text, new Dictionary<string, string>(data) { ["number"] = $"{open.Number}" });
        return Ask(
            text.Of("Minutes.AnswerCorrection", open.Number),
            [
                CardKit.Words(new AdaptiveTextRun(isHidden ? text.Of("Agenda.Confidential") : text.Of("Milestone.Quote", open.Text))),
                new AdaptiveTextInput { Id = "note", Label = text.Of("Minutes.WhyDeclined"), MaxLength = Sitting.LongestNote },
            ],
            Execute(text.Of("Minutes.Accept"), "minutes.accept", of, likely: true), Execute(text.Of("Minutes.Decline"), "minutes.decline", of));
    }
}
